import Testing
import TextAnalysis

/// Each rule of the head's lines with a page that it reads and one that it leaves alone.
@Suite("Lines of a head")
struct HeadLineTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var title: String?
        var published: String?
        var place: String?
        let prose: [String]
        var testDescription: String { name }
    }

    static let datelines = [
        Case(
            name: "place, day and agency",
            text: "LUNEPORT, May 3 (OPA) - The ferry sailed on Monday.", place: "LUNEPORT",
            prose: ["The ferry sailed on Monday."]),
        Case(
            name: "place and agency, a long dash",
            text: "LUNEPORT (OPA) — The ferry sailed on Monday.", place: "LUNEPORT",
            prose: ["The ferry sailed on Monday."]),
        Case(
            name: "place and day in small letters, a colon",
            text: "Luneport, 3 May: The ferry sailed on Monday.", place: "Luneport",
            prose: ["The ferry sailed on Monday."]),
        Case(
            name: "place alone, a doubled dash",
            text: "LUNEPORT -- \"The ferry sails,\" she said.", place: "LUNEPORT",
            prose: ["\"The ferry sails,\" she said."]),
        Case(
            name: "a name in capitals that the sentence goes on about is none",
            text: "LFPA – the league of ferry pilots – sailed on Monday.",
            prose: ["LFPA – the league of ferry pilots – sailed on Monday."]),
        Case(
            name: "a sentence with a colon is none",
            text: "Marsk, in May, said one thing: The ferry must sail.",
            prose: ["Marsk, in May, said one thing: The ferry must sail."]),
        Case(
            name: "a name with a party behind it is none",
            text: "Olin Marsk (Greens) – Nobody asked the pilots.",
            prose: ["Olin Marsk (Greens) – Nobody asked the pilots."]),
    ]

    static let dates = [
        Case(
            name: "a time right below the day is that of publication",
            text:
                "Ferry sails again\nMay 3, 2021\n18:05\nTown Hall, Luneport\nIt sailed on Monday.",
            title: "Ferry sails again", published: "2021-05-03 18:05",
            place: "Town Hall, Luneport", prose: ["It sailed on Monday."]),
        Case(
            name: "a time below the place is the event's",
            text:
                "Ferry sails again\nMay 3, 2021\nTown Hall, Luneport\n6:05 P.M.\nIt sailed on Monday.",
            title: "Ferry sails again", published: "2021-05-03",
            place: "Town Hall, Luneport", prose: ["It sailed on Monday."]),
        Case(
            name: "a kind of text, its day, a change of it",
            text: """
                Ferry sails again
                Press release 3 May 2021 Last updated: 4 May 2021 10:15

                It sailed on Monday.
                """,
            title: "Ferry sails again", published: "2021-05-03", prose: ["It sailed on Monday."]),
        Case(
            name: "a day within a sentence is no publication",
            text: "Ferry sails again\n\nThe press saw it on 3 May 2021 with the mayor.",
            title: "Ferry sails again", prose: ["The press saw it on 3 May 2021 with the mayor."]),
    ]

    static let labels = [
        Case(
            name: "labels with their values on the next line",
            text: """
                Speech
                The Minister's words at the opening of the harbour
                Olin Marsk opened the harbour.

                From:
                Ministry of Harbours and The Hon Olin Marsk
                Published
                4 May 2021
                Location:
                Town Hall, Luneport
                Delivered on:
                3 May 2021 (Transcript, as it was spoken)

                Good evening. It is a fine day.

                Published 4 May 2021
                Explore the topic
                Harbours
                Is this page useful?
                """,
            title: "The Minister's words at the opening of the harbour", published: "2021-05-04",
            place: "Town Hall, Luneport",
            prose: ["Olin Marsk opened the harbour.", "Good evening. It is a fine day."]),
        Case(
            name: "a label's word with no value stays",
            text: "Ferry sails again\n\nPublished\nThe first book about it is out.",
            title: "Ferry sails again",
            prose: ["Published", "The first book about it is out."]),
        Case(
            name: "who a statement is attributable to",
            text: """
                # Meeting of the Two Mayors

                **Office of the Spokesperson**

                May 3, 2021

                The below is attributable to Spokesperson Rena Holt:

                The mayors met today.
                """,
            title: "Meeting of the Two Mayors", published: "2021-05-03",
            prose: ["The mayors met today."]),
        Case(
            name: "a sentence about what is attributable to something",
            text: "Ferry sails again\n\nThe delay is attributable to fog.",
            title: "Ferry sails again", prose: ["The delay is attributable to fog."]),
    ]

    static let titles = [
        Case(
            name: "short lines of a menu above a headline",
            text: """
                HOME
                NEWS ROOM
                PRESS BRIEFINGS
                Press Briefing by Press Secretary Rena Holt and Mayor Olin Marsk
                MAY 3, 2021

                The two spoke about the harbour.
                """,
            title: "Press Briefing by Press Secretary Rena Holt and Mayor Olin Marsk",
            published: "2021-05-03", prose: ["The two spoke about the harbour."]),
        Case(
            name: "a short headline above its day",
            text: "FERRY SAILS\nMAY 3, 2021\n\nThe two spoke about the harbour.",
            title: "FERRY SAILS", published: "2021-05-03",
            prose: ["The two spoke about the harbour."]),
        Case(
            name: "headline, summary, byline, day, caption on a web page",
            text: page(lead: "Coast\nBoats\nHundreds wait as the old ferry loses its rudder"),
            title: "Hundreds wait as the old ferry loses its rudder", published: "2021-05-03",
            prose: story),
        Case(
            name: "another story's headline above the headline",
            text: page(lead: "Coast\nBoats\nOrchard prize goes to three growers"),
            title: "About 400 people without a crossing, says the mayor of Luneport",
            published: "2021-05-03", prose: story),
    ]

    private static let story = [
        "Hundreds of people waited at the pier after the old ferry lost its rudder on Monday.",
        "The mayor, Olin Marsk, said that about 400 people were left without a crossing.",
    ]

    private static func page(lead: String) -> String {
        """
        Skip to content
        Subscribe
        \(lead)
        About 400 people without a crossing, says the mayor of Luneport

        Mon 3 May 2021 17.45 BST

        Share

        The old ferry at its pier in the early morning. Photograph: Adam Hale/OPA

        \(story[0])

        \(story[1])

        Topics
        Boats
        Most viewed
        """
    }

    @Test("are told from prose", arguments: datelines + dates + labels + titles)
    func head(test: Case) {
        let drawing = LayoutDrawing(test.text)
        #expect(drawing.title == test.title)
        #expect(drawing.published == test.published)
        #expect(drawing.place == test.place)
        #expect(drawing.prose == test.prose)
    }

    @Test("a dateline is passed over up to its dash")
    func dateline() {
        let drawing = LayoutDrawing("LUNEPORT, May 3 (OPA) -- The ferry sailed on Monday.")
        #expect(drawing.skipped == ["dateline: LUNEPORT, May 3 (OPA) --"])
    }
}
