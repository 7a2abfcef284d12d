import Claims
import Extraction
import Testing

@Suite("Sources and origins")
struct SourceLinkingTests {
    static let story =
        "The presidents of Peru and Chile agreed to share the water of the lake and to count its "
        + "fish together every spring, the palace said, and they named two engineers who are to "
        + "draw a map of all the wells along the shore before the summer ends and the rain comes."

    static let transcript = InventedPaper(
        id: "t", text: "Ana Quispe: Welcome to Lima. \(story)", source: "Palace",
        isTranscript: true,
        people: [
            .init(name: "Ana Quispe", roles: ["President of Peru"]),
            .init(name: "Jorge Molina", roles: ["President of Chile"]),
        ], speakers: ["Ana Quispe", "Jorge Molina"])

    private func report(
        _ id: String, source: String?, credit: String? = nil, text: String? = nil
    ) -> InventedPaper {
        let words = text ?? "In \(id), people spoke of nothing but the \(id) of the lake."
        return InventedPaper(
            id: id, text: words + "\n" + (credit ?? ""), source: source, credit: credit)
    }

    /// Names of sources by origin.
    private func origins(_ papers: [InventedPaper]) -> Set<Set<String>> {
        let sources = InventedPaper.link(papers).sources
        let groups = Dictionary(grouping: sources, by: \.origin)
        return Set(groups.values.map { Set($0.map(\.name)) })
    }

    @Test("who prints the transcripts of a head of state is official, the rest is press")
    func kinds() {
        let sources = InventedPaper.link([Self.transcript, report("port", source: "Herald")])
            .sources
        #expect(sources.map(\.name) == ["Palace", "Herald"])
        #expect(sources.map(\.kind) == [.official, .press])
    }

    /// Credit lines, and whether they owe the text to the office whose transcripts are at hand.
    static let credits: [(line: String, isOwed: Bool)] = [
        ("Source: Herald with the press service of the President of Peru", true),
        ("Source: press office of the Peruvian president", true),
        ("Photo courtesy of the press service of the President of the Republic of Peru.", true),
        ("Source: the Palace press service", true),
        ("Source: Herald with the press service of the President of Bolivia", false),
        ("Source: Herald and its own reporters", false),
        ("Photo: a reader in Peru", false),
    ]

    @Test(
        "a text credited to a press service has the office's origin", arguments: credits.map(\.line)
    )
    func credited(_ line: String) throws {
        let isOwed = try #require(Self.credits.first { $0.line == line }).isOwed
        let groups = origins([Self.transcript, report("port", source: "Herald", credit: line)])
        #expect(groups == (isOwed ? [["Palace", "Herald"]] : [["Palace"], ["Herald"]]))
    }

    @Test("without the office's own texts a credit joins nobody")
    func noOffice() {
        let line = "Source: Herald with the press service of the President of Peru"
        #expect(
            origins([
                report("port", source: "Herald", credit: line), report("pier", source: "Post"),
            ])
                == [["Herald"], ["Post"]])
    }

    @Test("a text copied nearly word for word has the origin of the earlier one")
    func copies() throws {
        let entities = EntityLinking.link(
            [
                report("a", source: "Herald", text: Self.story),
                report("b", source: "Post", text: Self.story + " Read more."),
                report("c", source: "Gazette"),
            ].map { $0.read() })
        #expect(entities.originOf[0] != nil)
        #expect(entities.originOf[1] == entities.originOf[0])
        #expect(entities.originOf[2] != entities.originOf[0])
        #expect(entities.duplicateOf == [nil, nil, nil])
    }

    @Test("a document of no known publisher has no origin, and is not taken for another witness")
    func unknown() {
        let entities = EntityLinking.link([report("a", source: nil)].map { $0.read() })
        #expect(entities.originOf == [nil])
        #expect(entities.sourceOf == [nil])
    }

    @Test("the same words printed twice are a duplicate, whatever stands around them")
    func duplicates() {
        let text = "The pier of Larkdale was closed."
        let papers = [
            InventedPaper(id: "a", text: text, source: "Herald"),
            InventedPaper(id: "b", text: "  \(text.uppercased())\n", source: "Post"),
            InventedPaper(id: "c", text: text + " Again.", source: "Post"),
        ]
        #expect(InventedPaper.link(papers).duplicateOf == [nil, 0, nil])
    }

    @Test("of equally old papers in one file the one that stands first is the original")
    func onePage() {
        func paper(_ id: String, start: Int, file: String?) -> InventedPaper {
            InventedPaper(
                id: id, text: "The pier was closed.", published: nil, file: file, start: start)
        }
        let page = [paper("a", start: 500, file: "p"), paper("b", start: 20, file: "p")]
        #expect(InventedPaper.link(page).duplicateOf == [1, nil])
        let rows = [paper("a", start: 500, file: nil), paper("b", start: 20, file: nil)]
        #expect(InventedPaper.link(rows).duplicateOf == [nil, 0])
    }
}
