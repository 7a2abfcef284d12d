/// What a line is in its document.
enum LineRole: Equatable {
    /// Prose, or a speaker's words.
    case read
    /// A separator, which is neither read nor passed over.
    case ruler
    /// A mark that words were left out.
    case cut
    case skipped(DocumentLayout.SkipReason)

    /// Whether a mark alone stands on the line, and which.
    static func ofMarks(_ page: PageLines, _ index: Int) -> LineRole? {
        guard page[index].shape.contains(.ruler) else { return nil }
        return isCut(page.bytes, page[index].content) ? .cut : .ruler
    }

    /// Brackets of any shape around dots: "<…>", "[...]".
    private static func isCut(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        guard (3...9).contains(range.count) else { return false }
        switch (bytes[range.start], bytes[range.end - 1]) {
        case (UInt8(ascii: "<"), UInt8(ascii: ">")), (UInt8(ascii: "["), UInt8(ascii: "]")),
            (UInt8(ascii: "("), UInt8(ascii: ")")):
            return true
        case _: return false
        }
    }
}
