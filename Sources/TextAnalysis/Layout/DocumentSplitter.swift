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
        file.bytes.isEmpty ? [] : [Piece(range: file.range, isTeaser: false)]
    }
}
