/// The longer words of a story's first paragraphs, which its headline shares.
struct TopicWords {
    private let page: PageLines
    private var words = Set<WordKey>()

    /// Shorter words are mostly function words.
    private static let bytesMin = 4
    private static let sharedMax = 8

    init(_ page: PageLines, lines: Range<Int>) {
        self.page = page
        for index in lines where page[index].isProse {
            words.formUnion(Self.long(page, index))
        }
    }

    /// How many different long words line `index` shares with the story, up to `sharedMax`.
    func shared(with index: Int) -> Int {
        min(Set(Self.long(page, index)).intersection(words).count, Self.sharedMax)
    }

    private static func long(_ page: PageLines, _ index: Int) -> [WordKey] {
        LineAtoms(page.bytes, page[index].content).atoms.compactMap {
            $0.kind == .word && $0.range.count >= bytesMin ? $0.key : nil
        }
    }
}
