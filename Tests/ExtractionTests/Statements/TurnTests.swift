import Testing
import TextAnalysis

@testable import Extraction

@Suite("Turns")
struct TurnTests {
    private let talks = ReadText(
        """
        Meeting with President of Chile Jorge Molina
        Ana Quispe received President of the Republic of Chile Jorge Molina in Lima.
        May 4, 2031
        Lima
        President of Peruvian Ana Quispe: Mr President,
        I welcome you to Lima. We have much to do today.
        President of Chile Jorge Molina: Thank you, Ms President.
        It is good to be here.
        Ana Quispe: Let us begin.
        """)

    @Test("short and misspelt labels mean the person whom the full one introduces")
    func speakers() {
        #expect(
            talks.records.statements.map { $0.speaker?.name } == [
                "Ana Quispe", "Jorge Molina", "Ana Quispe",
            ])
        #expect(
            talks.records.statements.map { $0.speaker?.resolution } == [
                .label, .label, .shortLabel,
            ])
    }

    @Test("a form of address names the addressee where one person fits")
    func addressees() {
        #expect(
            talks.records.statements.map(\.addressees) == [
                ["Jorge Molina"], ["Ana Quispe"], [],
            ])
    }

    @Test("the people have the roles of their labels and the captions")
    func people() throws {
        let people = talks.records.people
        #expect(people.map(\.name).sorted() == ["Ana Quispe", "Jorge Molina"])
        let molina = try #require(people.first { $0.name == "Jorge Molina" })
        #expect(molina.roles.map(\.title).contains("President of Chile"))
    }

    @Test("an office that two others hold addresses nobody")
    func ambiguousAddress() {
        let talks = ReadText(
            """
            President of Peru Ana Quispe: Mr President,
            we begin.
            President of Chile Jorge Molina: Thank you.
            President of Ecuador Luis Vaca: Thank you.
            """)
        #expect(talks.records.statements.first?.addressees == [])
    }

    @Test(
        "a label's name is told from the body, place or role beside it",
        arguments: [
            ("Head of Harbour Works Ana Quispe", "Ana Quispe"),
            ("President of South Island Ana Quispe", "Ana Quispe"),
            ("Minister for Ice, Snow and Storms Ana Quispe", "Ana Quispe"),
            ("Harbourtown, Ana Quispe", "Ana Quispe"),
            ("Ana Quispe, reporter at Harbour News", "Ana Quispe"),
            ("Ana Quispe (by video link)", "Ana Quispe"),
            ("King Tomas II of Chile", "Tomas II"),
            ("President of Chilean Railways Ana Quispe", "Ana Quispe"),
            ("President of Chile Ana María Quispe", "Ana María Quispe"),
            ("President and CEO of Lakeland Ferries EVA-LENA ORU", "EVA-LENA ORU"),
        ])
    func labels(label: String, name: String) throws {
        let read = try #require(
            LabelReader.read(TextRange(0, label.utf8.count), in: ReadText(label).analysis))
        #expect(read.name == name)
    }

    @Test(
        "a label that says what is done, and not by whom, is nobody's name",
        arguments: [
            "Q", "Question", "Question (Harbour Post)", "Moderator",
            "Unidentified Reporter", "Audience Member", "Operator", "Dear Lena",
        ])
    func genericLabel(_ label: String) {
        let talks = ReadText(
            """
            Mayor Ana Quispe: Good morning. Let us begin with the harbour.
            \(label): When will the bridge open?
            Mayor Ana Quispe: It will open in May.
            \(label): And the ferry?
            Mayor Ana Quispe: We have not decided that.
            """)
        #expect(talks.records.people.map(\.name) == ["Ana Quispe"])
        let asked = talks.records.statements.filter { $0.speaker?.name != "Ana Quispe" }
        #expect(asked.count == 2)
        #expect(asked.allSatisfy { $0.speaker?.resolution == .generic })
    }

    @Test("names in capitals get common letters; the label stays as printed")
    func capitals() throws {
        let talks = ReadText(
            """
            Meeting with Lena McOru

            HARBOUR SECRETARY LENA MCORU: Good morning, Mayor. Let us begin with the harbour.
            MAYOR ANA-MARIA O'QUISPE: Good morning. The bridge is open.
            HARBOUR SECRETARY LENA MCORU: And the ferry is on its way.
            """)
        #expect(talks.records.people.map(\.name).sorted() == ["Ana-Maria O'Quispe", "Lena McOru"])
        let speaker = try #require(talks.records.statements.first?.speaker)
        #expect(speaker.name == "Lena McOru")
        #expect(speaker.mention.map(talks.string) == "HARBOUR SECRETARY LENA MCORU")
    }

    @Test(
        "a label with two letters swapped means the person; another first name is another person",
        arguments: [("Jorge Moilna", 2), ("Jogre Molina", 2), ("Tomas Molina", 3)])
    func misspelt(label: String, persons: Int) {
        let talks = ReadText(
            """
            Jorge Molina: Good morning. Let us begin with the harbour.
            Ana Quispe: The bridge is open at last.
            \(label): And the ferry is on its way, I hear.
            Ana Quispe: It will come in May.
            Jorge Molina: Thank you for that.
            """)
        #expect(talks.records.people.count == persons)
        #expect(
            talks.records.statements.filter { $0.speaker?.name == "Jorge Molina" }.count
                == 5 - persons)
    }

    @Test("a place before the speaker's name is no office")
    func places() throws {
        let label = "Harbourtown, Ana Quispe"
        let read = try #require(
            LabelReader.read(TextRange(0, label.utf8.count), in: ReadText(label).analysis))
        #expect(read.role == nil)
    }
}
