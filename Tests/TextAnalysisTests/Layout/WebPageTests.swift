import Testing
import TextAnalysis

@Suite("An article among a web page's furniture")
struct WebPageTests {
    static let page = """
        Skip to content
        Home
        News
        Sports
        Weather
        Subscribe
        Sign In
        Boat race draws a crowd to the northern shore
        Council votes for the new ferry
        Our town gets its ferry back.
        By Rena Holt
        Updated 9:15 am, Tuesday, May 4, 2021
        Share
        Facebook
        Twitter
        The old ferry at its pier, where it has stood since 2019. (Photo: Adam Hale)
        The council of Luneport voted on Monday for a new ferry, which will cost 12 million crowns.
        "We have waited for nine years," Mayor Adam Hale told the council after the vote.
        THE OLD FERRY
        The old ferry stood still on 40 days last year. It was built in 1961.
        Sign up for our newsletter and never miss what our town talks about.
        The new ferry is to sail in 2023 and will carry 300 people, the council heard.
        Rena Holt writes about the coast for this newspaper and has done so since 2015.
        3 Comments
        Otto Venn
        I have never seen a ferry that came on time in all my years on this coast.
        Most Popular
        Boat race draws a crowd to the northern shore
        Lake level falls for the third year
        Privacy Policy
        © 2021 Luneport Gazette
        """

    @Test("is read, and what stands around it is named")
    func article() {
        let drawing = LayoutDrawing(Self.page)
        #expect(drawing.title == "Council votes for the new ferry")
        #expect(drawing.published == "2021-05-04 09:15")
        #expect(
            drawing.prose.map { String($0.prefix(20)) } == [
                "The council of Lunep", "\"We have waited for ", "THE OLD FERRY",
                "The old ferry stood ", "The new ferry is to ",
            ])
        let reasons = Set(drawing.layout.skipped.map(\.reason))
        #expect(
            reasons.isSuperset(of: [
                .navigation, .title, .byline, .caption, .comment, .teaserLink, .pageTail,
            ]))
    }

    @Test("a label list of headlines makes no transcript")
    func headlines() {
        let drawing = LayoutDrawing(
            Self.page + "\nPolice: Man fell from ferry\nMayor: Ferry is safe\nPolice: No foul play")
        #expect(drawing.layout.kind == .report)
    }

    @Test("turns of a transcript are read there too")
    func transcript() {
        let drawing = LayoutDrawing(
            """
            Menu
            Home
            Contact
            Search
            Facebook
            Interview of President Olin Marsk with Radio North
            12 April 2021
            Share
            Anna Berg: Mr President, will the toll stay?
            Olin Marsk: It will stay. The bridge has to pay for itself.
            Anna Berg: And after that?
            Olin Marsk: After that it will be free.
            Thank you.
            Related news
            Trip to the northern lakes
            10 April 2021
            Privacy policy
            """)
        #expect(drawing.layout.kind == .transcript)
        #expect(drawing.title == "Interview of President Olin Marsk with Radio North")
        #expect(drawing.turns.count == 4)
        #expect(drawing.turns.last == "Olin Marsk: After that it will be free.|Thank you.")
    }
}
