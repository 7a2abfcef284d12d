import Claims
import Extraction
import Testing

@Suite("Stories")
struct StoryTests {
    static let ferry = [
        "The ferry between Larkdale and Osthaven stopped running after a storm tore its pier.",
        "Osthaven ferry stopped: the storm tore the pier in Larkdale, harbour master says.",
    ]
    static let school = "Teachers asked the parliament for smaller classes and newer books."
    /// Without them the words of three texts are all equally common.
    static let others = [
        "A comet was seen above the observatory, astronomers say, for the first time in a century.",
        "The price of bread rose again while millers complained of wet grain.",
        "Our team lost the final, though the goalkeeper saved two penalties.",
    ]

    private func stories(_ papers: [(text: String, day: String?)]) -> [[Int]] {
        let all = papers + Self.others.map { ($0, "2031-05-04") }
        let read = all.enumerated().map { number, paper in
            InventedPaper(id: "\(number)", text: paper.text, published: paper.day)
        }
        return InventedPaper.link(read).stories.map(\.documents).filter { $0[0] < papers.count }
    }

    @Test("documents about one happening in the same days are one story")
    func together() {
        #expect(
            stories([
                (Self.ferry[0], "2031-05-04"), (Self.school, "2031-05-04"),
                (Self.ferry[1], "2031-05-05"),
            ]) == [[0, 2], [1]])
    }

    @Test("the same kind of happening months later is another story")
    func later() {
        #expect(
            stories([(Self.ferry[0], "2031-05-04"), (Self.ferry[1], "2031-09-04")])
                == [[0], [1]])
    }

    @Test("an undated document joins the story that it is like")
    func undated() {
        #expect(stories([(Self.ferry[0], "2031-05-04"), (Self.ferry[1], nil)]) == [[0, 1]])
    }

    @Test("a copy belongs to the story of what it copies")
    func copy() {
        #expect(stories([(Self.school, "2031-05-04"), (Self.school, "2031-09-04")]) == [[0, 1]])
    }
}
