import Testing
import TextAnalysis

@Suite("Documents of a file")
struct DocumentSplitterTests {
    static func page(_ section: String, _ title: String, _ day: String, end: String) -> String {
        """
        \(section)
        \(title)
        \(day)
        10:00
        Luneport
        President of Orlania Olin Marsk: The road is nearly done.
        See also
        Another page about it
        May 1, 2015
        Topics
        Transport
        Publication status
        Publication date: \(day), 10:00
        Text version\(end)
        """
    }

    static func starts(_ text: String) -> [String] {
        let file = SourceText(text)
        return DocumentSplitter.split(file).map { piece in
            let line = file.string(piece.range).split(whereSeparator: \.isNewline).first
            return (piece.isTeaser ? "teaser " : "") + (line.map(String.init) ?? "")
        }
    }

    @Test("are told apart by their pages' last lines, in any order", arguments: ["", "\n", "\n\n"])
    func tails(separator: String) {
        let text =
            Self.page("Events", "Talks on the road", "May 7, 2015", end: separator)
            + Self.page("Transcripts", "Speech on the road", "May 9, 2013", end: separator)
            + Self.page("Events", "Trip to the lakes", "May 8, 2014", end: "")
        #expect(Self.starts(text) == ["Events", "Transcripts", "Events"])
    }

    @Test("cover the file without overlap where pages follow each other")
    func cover() {
        let text =
            Self.page("Events", "Talks on the road", "May 7, 2015", end: "")
            + Self.page("Trips", "Trip to the lakes", "May 8, 2015", end: "\n")
        let file = SourceText(text)
        let pieces = DocumentSplitter.split(file)
        #expect(pieces.first?.range.start == 0)
        #expect(pieces.last?.range.end == file.bytes.count)
        #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.range.end == $1.range.start })
    }

    @Test(
        "are told apart by their heads where nothing ends a page",
        arguments: ["\n\n", "\n\nENDS\n\n", "\n-----\n", "\n\u{0C}\n"])
    func heads(separator: String) {
        let pages = ["Bridge opens at last", "Harbour talks end", "Fishing treaty signed"].map {
            "\($0)\n3 June 2018, 10:15\n\nIt was done this morning. The minister was there himself."
        }
        #expect(
            Self.starts(pages.joined(separator: separator)).count { !$0.isEmpty && $0 != "ENDS" }
                == 3)
    }

    @Test("a headline glued to a sentence's end begins one, where its day follows")
    func gluedHeadline() {
        let text = "Bridge opens\n3 June 2018\nThe minister cut the ribbon."
        #expect(
            Self.starts(text + "Harbour talks end\n2 June 2018\nThe talks ended without a paper.")
                == ["Bridge opens", "Harbour talks end"])
        #expect(Self.starts(text + "Nobody else was there.\nIt rained.") == ["Bridge opens"])
    }

    @Test("entries of a link box begin none")
    func linkBox() {
        let text = """
            Talks on the road
            May 7, 2015
            The two met in the castle.

            See also
            Speech on the road
            May 6, 2015
            Trip to the lakes
            May 5, 2015
            They parted as friends.
            """
        #expect(Self.starts(text) == ["Talks on the road"])
    }

    static let ferry = """
        Why the north has no ferry

        Why the north has no ferry

        The north of the coast lost its ferry in 2004 and never got it back. Two plans failed, one \
        for want of money and one for want of a pier. A third plan is being written now.

        """

    static let report = """
        Council votes for the new ferry

        The council of Luneport voted on Monday for a new ferry. It will cost 12 million crowns.

        "We have waited for nine years," Adam Hale told the council, which met in the old school.

        Source: Luneport Gazette

        """

    @Test("teasers with a text of their own stand apart, each time they are printed")
    func teasers() {
        let text =
            Self.report + "Related articles\n\nAnalysis\n" + Self.ferry + "\nPopular\n\nAnalysis\n"
            + Self.ferry
        #expect(
            Self.starts(text) == [
                "Council votes for the new ferry", "teaser Why the north has no ferry",
                "teaser Why the north has no ferry",
            ])
        let file = SourceText(text)
        let pieces = DocumentSplitter.split(file)
        #expect(file.string(pieces[0].range).hasSuffix("Source: Luneport Gazette"))
        #expect(file.string(pieces[1].range).hasSuffix("is being written now."))
        #expect(file.string(pieces[1].range) == file.string(pieces[2].range))
    }

    @Test("official pages behind a press page with teasers, and before it", arguments: ["", "\n"])
    func mixed(separator: String) {
        let press =
            Self.report + "Related articles\n\nAnalysis\n" + Self.ferry
            + "\nPopular\n\nEditor's choice\n"
            + Self.ferry.split(separator: "\n\n").joined(separator: "\n\n")
        let official = Self.page("Events", "Talks on the road", "May 7, 2015", end: "")
        let trimmed = press.hasSuffix("\n") ? String(press.dropLast()) : press
        #expect(
            Self.starts(trimmed + separator + official) == [
                "Council votes for the new ferry", "teaser Why the north has no ferry",
                "teaser Why the north has no ferry", "Events",
            ])
        #expect(
            Self.starts(official + separator + press) == [
                "Events", "Council votes for the new ferry", "teaser Why the north has no ferry",
                "teaser Why the north has no ferry",
            ])
    }

    @Test("two pages of one site are told apart by the menu that both begin with")
    func menus() {
        let first = WebPageTests.page
        let second = first.replacing("the new ferry", with: "a bridge")
        #expect(Self.starts(first + "\n" + second) == ["Skip to content", "Skip to content"])
        let menuTwice = first.replacing(
            "Skip to content",
            with: "Skip to content\nHome\nNews\nSports\nWeather\nSubscribe\nSign In")
        #expect(Self.starts(menuTwice).count == 1)
    }

    @Test("an article that goes on behind a headline printed twice is one")
    func interrupted() {
        let text =
            Self.report + Self.ferry + "\n"
            + String(
                repeating:
                    "The ferry is to sail in 2023, and it will carry 300 people and 40 cars.\n\n",
                count: 6)
        #expect(Self.starts(text) == ["Council votes for the new ferry"])
        #expect(
            LayoutDrawing(text).skipped.contains("teaser_link: Why the north has no ferry"))
    }

    @Test(
        "a text with nothing to tell it apart is one",
        arguments: [
            "One line.", "\n\n", "A\nB\nC",
            "Chronology\n\n1 May 2019\nTalks began.\n\n3 May 2019\nThey ended.",
            "The law says: \"Text version\" and Events are words.\nNothing else is said.",
        ])
    func single(text: String) {
        #expect(Self.starts(text).count == 1)
    }

    @Test("an empty file has none")
    func empty() {
        #expect(DocumentSplitter.split(SourceText("")).isEmpty)
    }
}
