import Claims
import Extraction
import Testing

@Suite("Persons of a corpus")
struct PersonJoiningTests {
    typealias Known = InventedPaper.Known

    /// Papers of one story, or of two on different days, each with the persons that it knows.
    private func people(_ groups: [[[Known]]]) -> [Set<String>] {
        var papers: [InventedPaper] = []
        for (story, group) in groups.enumerated() {
            for (number, known) in group.enumerated() {
                papers.append(
                    InventedPaper(
                        id: "\(story)-\(number)", text: Self.texts[story],
                        published: "2031-0\(story + 1)-01", people: known))
            }
        }
        let corpus = InventedPaper.link(papers)
        return corpus.people.map { person in
            Set(person.members.map { corpus.documents[$0.document].id })
        }
    }

    static let texts = [
        "The ferry between Larkdale and Osthaven stopped running after a storm tore its pier.",
        "Teachers asked the parliament for smaller classes and for books that are not torn.",
    ]

    @Test("a full name is one person everywhere, a middle initial and capitals apart")
    func fullNames() {
        #expect(
            people([
                [[Known(name: "Ana Quispe")], [Known(name: "Ana M. Quispe")]],
                [[Known(name: "ANA QUISPE")]],
            ]) == [["0-0", "0-1", "1-0"]])
    }

    @Test("another first name is another person")
    func otherFirstName() {
        #expect(
            people([[[Known(name: "Ana Quispe")], [Known(name: "Luis Quispe")]]])
                == [["0-0"], ["0-1"]])
    }

    @Test("a surname alone joins nobody, not even within a story")
    func surname() {
        #expect(
            people([[[Known(name: "Ana Quispe")], [Known(name: "Quispe")]]])
                == [["0-0"], ["0-1"]])
        let president = ["President of Peru"]
        #expect(
            people([
                [[Known(name: "Ana Quispe", roles: president)], [Known(name: "Quispe")]]
            ]) == [["0-0"], ["0-1"]])
    }

    @Test("a surname with the office joins within the story, and nowhere else")
    func surnameWithOffice() {
        let full = Known(name: "Ana Quispe", roles: ["President of the Republic of Peru"])
        let short = Known(name: "Quispe", roles: ["Peruvian president"])
        #expect(people([[[full], [short]]]) == [["0-0", "0-1"]])
        #expect(people([[[full]], [[short]]]) == [["0-0"], ["1-0"]])
        let other = Known(name: "Quispe", roles: ["Chilean president"])
        #expect(people([[[full], [other]]]) == [["0-0"], ["0-1"]])
    }

    @Test("a surname with a role joins the one who has that role")
    func surnameWithRole() {
        let full = Known(name: "Ana Quispe", roles: ["harbour master"])
        #expect(
            people([[[full], [Known(name: "Quispe", roles: ["Harbour master"])]]])
                == [["0-0", "0-1"]])
        #expect(
            people([[[full], [Known(name: "Quispe", roles: ["bishop"])]]])
                == [["0-0"], ["0-1"]])
    }

    @Test("a surname that two bear joins neither")
    func ambiguous() {
        let roles = ["President of Peru"]
        #expect(
            people([
                [
                    [Known(name: "Ana Quispe", roles: roles)],
                    [Known(name: "Luis Quispe", roles: roles)],
                    [Known(name: "Quispe", roles: roles)],
                ]
            ]) == [["0-0"], ["0-1"], ["0-2"]])
    }

    @Test("a body of one word is joined by its name, but never with a person")
    func bodies() {
        let body = Known(name: "Fisheries", kind: .organisation)
        #expect(
            people([[[body], [body]], [[Known(name: "Fisheries")]]])
                == [["0-0", "0-1"], ["1-0"]])
    }

    @Test("roles are listed once, with the days on which they are attested")
    func roles() throws {
        let papers = [
            ("a", "2031-01-02", "Prime Minister of Peru"),
            ("b", "2031-03-04", "prime minister of Peru"),
            ("c", "2032-01-01", "leader of Peru"), ("d", "2033-05-06", "President of Peru"),
        ].map { id, day, role in
            InventedPaper(
                id: id, text: "\(Self.texts[0]) \(id)", published: day,
                people: [Known(name: "Ana Quispe", roles: [role])])
        }
        let person = try #require(InventedPaper.link(papers).people.first)
        #expect(person.roles.map(\.title) == ["Prime Minister of Peru", "President of Peru"])
        #expect(person.roles.map(\.from) == ["2031-01-02", "2033-05-06"])
        #expect(person.roles.map(\.to) == ["2031-03-04", "2033-05-06"])
    }
}
