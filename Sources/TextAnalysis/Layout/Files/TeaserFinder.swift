/// Finds the articles of their own that stand behind a page's article: a headline, printed twice or
/// below a header like "Related articles", with a text of its own.
struct TeaserFinder {
    struct Teaser {
        let title: Int
        /// The first line of its text and the line behind the last.
        let body: Range<Int>
    }

    private let page: PageLines
    private let lines: Range<Int>

    /// Shorter texts are summaries of links.
    private static let bodyBytesMin = 150
    private static let underHeaderBytesMin = 220
    /// Lines between a header and its first headline.
    private static let headerReach = 3

    init(_ page: PageLines, lines: Range<Int>) {
        self.page = page
        self.lines = lines
    }

    /// The line where the block of teasers begins, and its teasers; nil where there is none.
    ///
    /// Complexity: linear.
    func block() -> (start: Int, teasers: [Teaser])? {
        let all = teasers()
        guard let first = all.first else { return nil }
        let start = blockStart(before: first.title)
        let before = proseBytes(lines.lowerBound..<start)
        let inside = all.reduce(0) { $0 + proseBytes($1.body) }
        let outside = proseBytes(start..<lines.upperBound) - inside
        // An article that goes on behind its "teaser" is interrupted by a box, not followed by one.
        guard before >= Self.bodyBytesMin, outside * 10 <= before * 3 else { return nil }
        return (start, all)
    }

    private func proseBytes(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (page[$1].isProse ? page[$1].length : 0) }
    }

    private func teasers() -> [Teaser] {
        var found: [Teaser] = []
        var index = lines.lowerBound
        while index < lines.upperBound {
            if let teaser = teaser(at: index) {
                found.append(teaser)
                index = teaser.body.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func teaser(at index: Int) -> Teaser? {
        let isDoubled = index + 1 < lines.upperBound && page[index + 1].key == page[index].key
        guard isHeadline(index, mayBeClosed: isDoubled) else { return nil }
        let hasHeader = hasHeader(above: index)
        let first = isDoubled ? index + 2 : index + 1
        let bytesMin = isDoubled ? Self.bodyBytesMin : Self.underHeaderBytesMin
        guard isDoubled || hasHeader, first < lines.upperBound, page[first].isProse,
            page[first].length >= bytesMin
        else { return nil }
        var end = first + 1
        while hasHeader, end < lines.upperBound, page[end].isProse { end += 1 }
        return Teaser(title: index, body: first..<end)
    }

    private func isHeadline(_ index: Int, mayBeClosed: Bool) -> Bool {
        let line = page[index]
        guard (3...40).contains(line.words), line.length <= 300, line.furniture == nil else {
            return false
        }
        return (mayBeClosed || line.isTitleLike) && page.dateLine(index)?.isAlone != true
    }

    private func hasHeader(above index: Int) -> Bool {
        let first = max(lines.lowerBound, index - Self.headerReach)
        var above = index - 1
        while above >= first {
            if page[above].furniture == .teasers { return true }
            guard isBetween(above) else { return false }
            above -= 1
        }
        return false
    }

    /// A section's word, a separator.
    private func isBetween(_ index: Int) -> Bool {
        page[index].furniture != nil || page[index].shape.contains(.ruler)
            || page[index].words <= 2 && !page[index].isClosed
    }

    private func blockStart(before title: Int) -> Int {
        var start = title
        while start > lines.lowerBound, isBetween(start - 1) { start -= 1 }
        return start
    }
}
