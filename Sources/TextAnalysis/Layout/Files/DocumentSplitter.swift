/// Cuts a file into the documents that it holds.
package enum DocumentSplitter {
    /// One document of a file.
    package struct Piece: Sendable {
        /// Bytes of the file.
        package let range: TextRange
        /// Whether the piece is an article of its own standing in another's page.
        package let isTeaser: Bool
        package init(range: TextRange, isTeaser: Bool) {
            self.range = range
            self.isTeaser = isTeaser
        }
    }

    /// The documents of a file, in file order, never overlapping; gaps hold what belongs to none.
    ///
    /// Complexity: linear in the length of the file.
    package static func split(_ file: SourceText) -> [Piece] {
        guard !file.bytes.isEmpty else { return [] }
        var page = PageLines(file)
        page.cut(at: GluedLines(page).offsets())
        let starts = BoundaryFinder(page).starts()
        var pieces: [Piece] = []
        for number in 0...starts.count {
            let first = number == 0 ? 0 : starts[number - 1]
            let end = number < starts.count ? starts[number] : page.count
            let start = number == 0 ? 0 : page[first].range.start
            let stop = number < starts.count ? page[end].range.start : file.bytes.count
            pieces += self.pieces(page, lines: first..<end, bytes: TextRange(start, stop))
        }
        return pieces
    }

    /// One document with the teasers behind it.
    private static func pieces(
        _ page: PageLines, lines: Range<Int>, bytes: TextRange
    ) -> [Piece] {
        guard let block = TeaserFinder(page, lines: lines).block() else {
            return [Piece(range: bytes, isTeaser: false)]
        }
        let articleEnd = page[block.start - 1].range.end
        let article = Piece(range: TextRange(bytes.start, articleEnd), isTeaser: false)
        return [article]
            + block.teasers.map { teaser in
                let end = page[teaser.body.upperBound - 1].range.end
                return Piece(range: TextRange(page[teaser.title].range.start, end), isTeaser: true)
            }
    }
}
