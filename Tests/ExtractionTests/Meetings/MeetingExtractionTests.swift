import Extraction
import Testing
import TextAnalysis

@Suite("Meetings of one document")
struct MeetingExtractionTests {
    typealias Known = InventedPage.Known

    static let molina = Known(
        name: "Jorge Molina", roles: ["President of Chile"])
    static let quispe = Known(
        name: "Ana Quispe", roles: ["President of Peru", "President of the Republic of Peru"])
    static let soto = Known(name: "Pedro Soto", roles: ["Prime Minister of Bolivia"])

    static let bilateral = InventedPage(
        title: "Meeting with President of Peru Ana Quispe",
        prose: ["Jorge Molina met in the old palace with President of Peru Ana Quispe."],
        turns: [
            ("Jorge Molina", "Madam President, I would like to welcome you to Santiago."),
            ("Ana Quispe", "Thank you. For over two hours we talked in a trilateral format."),
            ("Jorge Molina", "Thank you."),
        ],
        people: [molina, quispe], published: "2031-05-04", place: "Old Palace, Santiago",
        durations: [("over two hours", 2)])

    static let trilateral = InventedPage(
        title: "Meeting with Ana Quispe and Pedro Soto",
        prose: [
            "At Jorge Molina’s initiative, the palace hosted trilateral talks between the "
                + "President of the Republic of Chile, President of Peru Ana Quispe and Prime "
                + "Minister of Bolivia Pedro Soto.",
            "Following the consultations, Jorge Molina, Ana Quispe and Pedro Soto signed the "
                + "Declaration on the lake fisheries.",
            "Beginning of the meeting with Ana Quispe and Pedro Soto",
        ],
        turns: [("Jorge Molina", "I am happy to welcome you both.")],
        people: [molina, quispe, soto], published: "2031-05-04", place: "Old Palace, Santiago")

    static let statements = InventedPage(
        title: "Press statements following talks with Ana Quispe and Pedro Soto",
        turns: [
            ("Jorge Molina", "We agreed on the fisheries."), ("Ana Quispe", "We did."),
            ("Pedro Soto", "The lake is ours to keep."),
        ],
        people: [molina, quispe, soto], published: "2031-05-04")

    static let report = InventedPage(
        title: "Molina hosts Peruvian and Bolivian leaders for lake talks",
        prose: [
            "Chilean president Jorge Molina on Sunday hosted the leaders of Peru and Bolivia at "
                + "the Old Palace in Santiago for talks on the 10 March fisheries accord.",
            "The meeting lasted four hours, after which a joint declaration was signed.",
            "After the opening remarks, the negotiations continued behind closed doors.",
        ],
        people: [molina], durations: [("four hours", 4)],
        dates: [("Sunday", "2031-05-04"), ("10 March", "2031-03-10")])

    @Test("a transcript tells of its meeting: day, place, format, who receives whom")
    func bilateralTranscript() throws {
        let meetings = Self.bilateral.meetings()
        let whole = try #require(meetings.first)
        #expect(whole.part == nil && !whole.isReference)
        #expect(whole.date == "2031-05-04")
        #expect(whole.format == .bilateral)
        #expect(whole.participants.map(\.name) == ["Ana Quispe", "Jorge Molina"])
        #expect(whole.participants.map(\.role) == ["President of Peru", "President of Chile"])
        #expect(whole.participants.map(\.isHost) == [false, true])
        #expect(whole.place.map { Self.bilateral.words($0) } == "Old Palace, Santiago")
        #expect(whole.durations.isEmpty)
    }

    @Test("what a speaker says of another meeting is told apart, its duration with it")
    func reference() throws {
        let references = Self.bilateral.meetings().filter(\.isReference)
        #expect(references.map(\.format) == [.trilateral])
        #expect(references.map(\.durations) == [[0]])
        #expect(references.first?.date == "2031-05-04")
    }

    @Test(
        "the three of a transcript of two are another meeting",
        arguments: [
            "The talks of the three of us went on for over two hours.",
            "Our three-sided meeting was long: for over two hours we talked with the three of us.",
        ])
    func threeOfUs(_ words: String) {
        var page = Self.bilateral
        page.turns[1].words = words
        let meetings = page.meetings()
        #expect(meetings.filter(\.isReference).map(\.format) == [.trilateral])
        #expect(meetings.filter(\.isReference).map(\.durations) == [[0]])
        #expect(meetings.first?.durations.isEmpty == true)
    }

    @Test("a meeting of three has its opening and its talks, and what was signed at them")
    func trilateralTranscript() throws {
        let meetings = Self.trilateral.meetings()
        #expect(meetings.map(\.part) == [nil, .opening, .talks])
        let whole = meetings[0]
        #expect(whole.format == .trilateral)
        #expect(
            Set(whole.participants.map(\.name)) == ["Jorge Molina", "Ana Quispe", "Pedro Soto"])
        #expect(whole.participants.filter(\.isHost).map(\.name) == ["Jorge Molina"])
        #expect(whole.signed.map(\.title) == ["Declaration on the lake fisheries"])
        #expect(meetings[1].signed.isEmpty)
        #expect(meetings[2].signed.map(\.title) == ["Declaration on the lake fisheries"])
    }

    @Test("press statements are a part, of which the title names the whole")
    func pressStatements() throws {
        let meetings = Self.statements.meetings()
        #expect(meetings.map(\.part) == [nil, .pressStatements])
        #expect(
            meetings[0].participants.map(\.name) == ["Jorge Molina", "Ana Quispe", "Pedro Soto"])
        #expect(meetings[0].format == .trilateral)
    }

    @Test("a report tells of a meeting by offices, weekday and place, and of how long it lasted")
    func pressReport() throws {
        let meetings = Self.report.meetings()
        let whole = try #require(meetings.first)
        #expect(whole.date == "2031-05-04")
        #expect(
            whole.participants.map(\.name)
                == ["Jorge Molina", "leader of Peru", "leader of Bolivia"])
        #expect(whole.participants.map(\.isHost) == [true, false, false])
        #expect(whole.format == .trilateral)
        #expect(whole.place.map { Self.report.words($0) } == "the Old Palace in Santiago")
        #expect(whole.durations == [0])
        #expect(whole.signed.map(\.title) == ["joint declaration"])
        #expect(meetings.compactMap(\.part) == [.opening, .talks])
    }

    /// A sentence of a report's lead, and who it says met; nobody where it tells of no meeting.
    struct Lead: Sendable, CustomTestStringConvertible {
        let words: String
        let names: [String]
        var testDescription: String { words }
        init(_ words: String, _ names: [String]) {
            self.words = words
            self.names = names
        }
    }

    static let both = ["Jorge Molina", "Ana Quispe"]
    static let leads = [
        Lead("Jorge Molina and Ana Quispe held talks in Lima.", both),
        Lead("Jorge Molina received Ana Quispe at the palace.", both),
        Lead("Jorge Molina met Ana Quispe in Lima, his office said.", both),
        Lead(
            "Jorge Molina met in Lima with Ana Quispe and Pedro Soto.",
            both + ["Pedro Soto"]),
        Lead("The lake was on the agenda of talks between Jorge Molina and Ana Quispe.", []),
        Lead("Jorge Molina will meet Ana Quispe in Lima.", []),
        Lead("Jorge Molina may have met Ana Quispe.", []),
        Lead("Jorge Molina did not meet Ana Quispe.", []),
        Lead("Jorge Molina refused to hold talks with Ana Quispe.", []),
        Lead("Jorge Molina held telephone talks with Ana Quispe.", []),
        Lead("Jorge Molina met Ana Quispe by video link, in a virtual meeting.", []),
        Lead("Jorge Molina received a letter from Ana Quispe.", []),
        Lead("Jorge Molina welcomed the words of Ana Quispe.", []),
        Lead("Jorge Molina met the deadline that Ana Quispe had set.", []),
        Lead("Jorge Molina held a rally, and Ana Quispe left.", []),
    ]

    @Test("a lead tells of a meeting only where one took place", arguments: leads)
    func lead(_ lead: Lead) {
        let page = InventedPage(
            prose: [lead.words], people: [Self.molina, Self.quispe, Self.soto])
        #expect(page.meetings().first?.participants.map(\.name) ?? [] == lead.names)
    }

    @Test("words between quotation marks tell of no meeting")
    func quotation() {
        let words = "Jorge Molina met Ana Quispe in Lima"
        var page = InventedPage(
            prose: ["“\(words),” a neighbour said."], people: [Self.molina, Self.quispe])
        #expect(page.meetings().count == 1)
        page.quoted = [words]
        #expect(page.meetings().isEmpty)
    }

    /// A sentence behind the lead, and the titles of what it says was signed.
    static let signings: [(words: String, titles: [String])] = [
        ("The two presidents signed a memorandum on grain.", ["memorandum on grain"]),
        ("A joint declaration was signed after the talks.", ["joint declaration"]),
        ("They signed the Treaty of the Lake, according to her office.", ["Treaty of the Lake"]),
        ("They signed two agreements and left.", ["agreements and left"]),
        ("The two presidents did not sign a treaty.", []),
        ("A treaty could be signed next year.", []),
        ("The accord signed in March was discussed.", []),
        ("They signed a ball for the children.", []),
    ]

    @Test("what was signed has its title", arguments: signings.map(\.words))
    func signing(_ words: String) throws {
        let expected = try #require(Self.signings.first { $0.words == words }).titles
        let page = InventedPage(
            prose: ["Jorge Molina met Ana Quispe in Lima on Sunday.", words],
            people: [Self.molina, Self.quispe], dates: [("Sunday", "2031-05-04")])
        #expect(page.meetings().first?.signed.map(\.title) == expected)
    }

    @Test("what was signed on another day is not signed here")
    func otherDay() {
        let page = InventedPage(
            prose: [
                "Jorge Molina met Ana Quispe in Lima on Sunday.",
                "On 10 March they signed a treaty.",
            ],
            people: [Self.molina, Self.quispe],
            dates: [("Sunday", "2031-05-04"), ("10 March", "2031-03-10")])
        #expect(page.meetings().first?.signed.isEmpty == true)
    }

    @Test("a meeting on a matter at which two speak is not called bilateral")
    func manyListeners() {
        var page = Self.bilateral
        page.title = "Meeting on the grain harvest"
        page.prose = []
        page.turns[1].words = "The harvest was good."
        #expect(page.meetings().map(\.format) == [nil])
        #expect(page.meetings().first?.participants.count == 2)
    }

    @Test("a transcript of one speaker, or of nobody, is no meeting")
    func monologue() {
        let page = InventedPage(
            title: "Address to the nation", turns: [("Jorge Molina", "Citizens of Chile.")],
            people: [Self.molina])
        #expect(page.meetings().isEmpty)
        #expect(InventedPage().meetings().isEmpty)
    }

    @Test("a list of names is read up to forty")
    func longList() {
        let people = (0..<60).map { Known(name: "Ana Name\($0)") }
        let list = people.map(\.name).joined(separator: ", ")
        let sentences = Array(repeating: "Jorge Molina met with \(list).", count: 4)
        let page = InventedPage(prose: sentences, people: people + [Self.molina])
        #expect(page.meetings().first?.participants.count == 40)
    }
}

extension InventedPage {
    func words(_ range: TextRange) -> String { read().text.text.string(range) }
}
