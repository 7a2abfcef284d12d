/// Lines that a page has twice or more: captions of slide shows, headlines of link lists.
struct RepeatedLines {
    private let counts: [UInt64: Int]

    /// Shorter lines repeat by chance.
    private static let bytesMin = 24

    /// Complexity: linear.
    init(_ page: PageLines, before end: Int) {
        var counts: [UInt64: Int] = [:]
        for index in 0..<end where page[index].length >= Self.bytesMin {
            counts[page[index].key, default: 0] += 1
        }
        self.counts = counts
    }

    /// Whether line `index` comes again and no paragraph that stands once is beside it.
    func isApart(_ page: PageLines, _ index: Int) -> Bool {
        contains(page[index]) && !isStory(page, index - 1) && !isStory(page, index + 1)
    }

    private func isStory(_ page: PageLines, _ index: Int) -> Bool {
        index >= 0 && index < page.count && page[index].isProse && !contains(page[index])
    }

    private func contains(_ line: LineFacts) -> Bool {
        line.length >= Self.bytesMin && counts[line.key, default: 0] > 1
    }
}
