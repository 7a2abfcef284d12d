import Testing
import TextAnalysis

@Suite("Lines that are passed over")
struct SkippedLineTests {
    /// Every reason once, in three invented pages.
    static let official = """
        Events
        Meeting with the Mayor of Luneport
        May 7, 2015
        09:30
        Luneport
        1 of 3
        With Mayor Adam Hale.
        President of Orlania Olin Marsk: How is the harbour?
        Mayor of Luneport Adam Hale: It works.
        See also
        Trip to Luneport
        May 6, 2015
        Geography
        Luneport
        Topics
        Transport
        Harbours
        Persons
        Hale Adam
        Publication status
        Published in section: News
        Publication date: May 7, 2015, 09:30
        Text version
        """

    @Test("of an official page")
    func officialPage() {
        let drawing = LayoutDrawing(Self.official)
        #expect(
            drawing.skipped == [
                "navigation: Events", "title: Meeting with the Mayor of Luneport",
                "dateline: May 7, 2015", "dateline: 09:30", "dateline: Luneport",
                "photo_counter: 1 of 3", "caption: With Mayor Adam Hale.", "link_box: See also",
                "link_box: Trip to Luneport", "link_box: May 6, 2015", "page_tail: Geography",
                "page_tail: Luneport", "page_tail: Topics", "page_tail: Transport",
                "page_tail: Harbours", "page_tail: Persons", "page_tail: Hale Adam",
                "page_tail: Publication status", "page_tail: Published in section: News",
                "page_tail: Publication date: May 7, 2015, 09:30", "page_tail: Text version",
            ])
        let text = drawing.text
        #expect(drawing.layout.geography.map(text.string) == ["Luneport"])
        #expect(drawing.layout.topics.map(text.string) == ["Transport", "Harbours"])
        #expect(drawing.layout.persons.map(text.string) == ["Hale Adam"])
    }

    @Test("of a press report")
    func pressReport() {
        let drawing = LayoutDrawing(
            """
            Council votes for the new ferry

            By Rena Holt

            The council of Luneport voted on Monday for a new ferry.

            Read more: Why the north has no ferry

            Advertisement

            It will cost 12 million crowns, the mayor said.

            Explanatory note: A crown is worth two shillings.

            Source: Luneport Gazette with the press office of the town
            Photo: The old ferry (picture courtesy of the town)
            """)
        #expect(
            drawing.skipped == [
                "title: Council votes for the new ferry", "byline: By Rena Holt",
                "link_box: Read more: Why the north has no ferry", "ad: Advertisement",
                "note: Explanatory note: A crown is worth two shillings.",
                "credit: Source: Luneport Gazette with the press office of the town",
                "credit: Photo: The old ferry (picture courtesy of the town)",
            ])
        #expect(drawing.credits.count == 2)
        #expect(drawing.notes == ["Explanatory note: A crown is worth two shillings."])
        #expect(drawing.prose.count == 2)
    }

    @Test("tags behind a label are told apart")
    func inlineTags() {
        let drawing = LayoutDrawing(
            "The ferry is back\nThe ferry sailed on Monday.\nTags: Ferries, Harbours, Luneport")
        let text = drawing.text
        #expect(drawing.layout.topics.map(text.string) == ["Ferries", "Harbours", "Luneport"])
    }

    @Test(
        "are no lines of plain news",
        arguments: [
            "The ferry sailed on Monday.\n\n7 p.m.\n\nIt came back with 40 cars.\n\nListen.",
            "The share fell.\n\nMore\n\nThe share rose again on Tuesday.",
            "He has three wishes:\n\nA pier.\n\nA road.\n\nA ferry.",
            "The source: a man in the harbour. The photo shows two men.\n\nNote that it is old.",
            "NORTHERN COAST\n\nTwo ferries sail.\n\nSOUTHERN COAST\n\nOne ferry sails.",
            "Topics were the pier and the road. Persons over 60 sail for nothing.",
        ])
    func plainNews(text: String) {
        let drawing = LayoutDrawing("The mayor spoke for an hour about ferries.\n\n" + text)
        #expect(drawing.skipped == [])
    }

    @Test("a hard-wrapped paragraph is one, and a sentence torn by links is one")
    func joinedLines() {
        let wrapped = LayoutDrawing(
            """
            The council of Luneport voted on Monday for a new ferry, which will
            cost 12 million crowns. The mayor, Adam Hale, told the council that the
            old ferry had stood still on forty days. Three members voted against
            it because they want a bridge.

            The ferry is to sail in 2023. It will carry three hundred people and
            forty cars, and it will need no crew from abroad, the council heard on
            Monday evening.
            """)
        #expect(wrapped.prose.count == 2)
        let torn = LayoutDrawing(
            "After the talks Olin Marsk and Tara Voss\nsigned the treaty.\nThey then dined.")
        #expect(
            torn.prose == [
                "After the talks Olin Marsk and Tara Voss|signed the treaty.", "They then dined.",
            ])
    }
}
