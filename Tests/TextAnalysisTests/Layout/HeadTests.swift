import Testing
import TextAnalysis

@Suite("The head of a document")
struct HeadTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let title: String?
        var published: String?
        var place: String?
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "section, title, lead, day, time, place",
            text: """
                Events
                Meeting with the Mayor of Luneport
                Olin Marsk met with the Mayor of Luneport.
                May 7, 2015
                09:30
                Castle Hill, Orlan
                The two spoke about the harbour for an hour.
                """,
            title: "Meeting with the Mayor of Luneport", published: "2015-05-07 09:30",
            place: "Castle Hill, Orlan"),
        Case(
            name: "a name torn out of a sentence is no place",
            text: """
                Events
                Telephone call with the Mayor of Luneport
                May 7, 2015
                09:30
                Adam Hale
                thanked the President for his help with the harbour.
                """,
            title: "Telephone call with the Mayor of Luneport", published: "2015-05-07 09:30"),
        Case(
            name: "title, blank line, prose: no day is stated",
            text: """
                How the ferry came about

                In 2004 the last ferry sailed. On 11 January 2005 the pier burned down.
                """,
            title: "How the ferry came about"),
        Case(
            name: "prose alone has no title",
            text: "The ferry sailed on Monday.\nIt came back on Tuesday.", title: nil),
        Case(
            name: "Markdown heading, byline in emphasis",
            text: """
                # The ferry is back

                *By Rena Holt | 12 March 2020*

                The ferry sailed on Monday, after eleven years.
                """,
            title: "The ferry is back", published: "2020-03-12"),
        Case(
            name: "what is published counts before what is updated",
            text: """
                Fisheries deal splits the coast

                Last updated: 15 February 2021
                Published: 14 February 2021 at 08:30 GMT

                The deal that was signed on Friday has split the coast.
                """,
            title: "Fisheries deal splits the coast", published: "2021-02-14 08:30"),
        Case(
            name: "place and day in one line",
            text: """
                President signs law on harbours

                Luneport, 3 March 2021

                President Olin Marsk signed the law on harbours today.
                """,
            title: "President signs law on harbours", published: "2021-03-03", place: "Luneport"),
        Case(
            name: "a dateline with agency and full day",
            text: """
                Harbour law takes effect

                LUNEPORT, May 3, 2021 (OPA) — The law on harbours took effect on Monday.
                """,
            title: "Harbour law takes effect", published: "2021-05-03", place: "LUNEPORT"),
        Case(
            name: "a dateline without a year states a place alone",
            text: "LUNEPORT, May 3 (OPA) — The law on harbours took effect on Monday.",
            title: nil, place: "LUNEPORT"),
        Case(
            name: "ISO 8601 with a time",
            text: "Harbour law takes effect\n2021-05-03T07:05:00Z\n\nThe law is in force now.",
            title: "Harbour law takes effect", published: "2021-05-03 07:05"),
        Case(
            name: "the tail adds the time",
            text: """
                Harbour law takes effect
                May 3, 2021
                The law on harbours is in force now.
                Topics
                Harbours
                Publication status
                Publication date: May 3, 2021, 16:45
                """,
            title: "Harbour law takes effect", published: "2021-05-03 16:45"),
        Case(
            name: "the tail alone states the day",
            text: "Harbour law in force\nThe law is in force now.\nPublication date: May 3, 2021",
            title: "Harbour law in force", published: "2021-05-03"),
        Case(
            name: "a numeric day whose order is not certain is none",
            text: "Harbour law in force\n03/05/2021\nThe law is in force now.",
            title: "Harbour law in force"),
        Case(
            name: "byte order mark and CRLF",
            text:
                "\u{FEFF}Harbour law in force\r\n3 May 2021\r\n6:05 pm\r\nThe law is in force.\r\n",
            title: "Harbour law in force", published: "2021-05-03 18:05"),
        Case(
            name: "masthead above the title, place above the time",
            text: """
                The Castle
                Office of the Press Secretary
                For Immediate Release
                March 3, 2014

                Remarks by the President at the Signing of the Harbour Act

                South Lawn

                12:05 P.M. EST

                THE PRESIDENT:  Thank you.  Please, have a seat.
                """,
            title: "Remarks by the President at the Signing of the Harbour Act",
            published: "2014-03-03", place: "South Lawn"),
        Case(
            name: "a headline that begins like an office's name",
            text: "Ministry of Transport Sends Two Cranes\n\nThe ministry sent two on Monday.",
            title: "Ministry of Transport Sends Two Cranes"),
        Case(
            name: "a number above day and title",
            text: """
                AB/CD/20528
                11 January 2021
                Chief Welcomes Treaty on the River

                The Chief welcomes the treaty on the river. He calls on both sides to ratify it.
                """,
            title: "Chief Welcomes Treaty on the River", published: "2021-01-11"),
        Case(
            name: "place under its label",
            text: """
                Speech at the opening of the harbour
                Delivered by the Minister
                Date: 3 May 2021
                Venue: Town Hall, Luneport
                Good evening, and thank you all for coming tonight.
                """,
            title: "Speech at the opening of the harbour", published: "2021-05-03",
            place: "Town Hall, Luneport"),
    ]

    @Test("states title, publication and place", arguments: cases)
    func head(test: Case) {
        let drawing = LayoutDrawing(test.text)
        #expect(drawing.title == test.title)
        #expect(drawing.published == test.published)
        #expect(drawing.place == test.place)
    }

    @Test("a given title is found at the text's start, or the text is all body")
    func givenTitle() {
        let body = "The ferry sailed on Monday\nafter eleven years.\nIt was full."
        let found = LayoutDrawing("The Ferry is Back\n\n" + body, title: "The ferry is back")
        #expect(found.title == "The Ferry is Back")
        #expect(found.skipped == ["title: The Ferry is Back"])
        let bodyAlone = LayoutDrawing(body, title: "The ferry is back")
        #expect(bodyAlone.title == nil)
        #expect(bodyAlone.skipped == [])
        #expect(bodyAlone.prose.joined(separator: " ").count == body.count)
    }

    @Test("bylines are kept")
    func bylines() {
        let drawing = LayoutDrawing(
            "The ferry is back\n\nBy Rena Holt, Correspondent\n\nThe ferry sailed on Monday.")
        #expect(drawing.bylines == ["By Rena Holt, Correspondent"])
    }
}
