/// A half-open stretch of a document, in UTF-8 bytes from the start of its text.
///
/// Code points are counted only where a record leaves the process: see `SourceText.codePoints`.
package struct TextRange: Hashable, Sendable {
    private let lower: Int32
    private let upper: Int32

    /// The first byte of the stretch.
    package var start: Int { Int(lower) }
    /// The byte after the stretch.
    package var end: Int { Int(upper) }
    /// The length in bytes.
    package var count: Int { Int(upper) - Int(lower) }
    /// Whether the stretch holds no byte.
    package var isEmpty: Bool { lower == upper }

    package init(_ start: Int, _ end: Int) {
        precondition(start >= 0 && start <= end, "a text range runs forward")
        lower = Int32(start)
        upper = Int32(end)
    }

    /// Whether `other` lies wholly inside.
    package func contains(_ other: TextRange) -> Bool {
        lower <= other.lower && other.upper <= upper
    }

    /// Whether the byte at `offset` lies inside.
    package func contains(_ offset: Int) -> Bool {
        start <= offset && offset < end
    }

    /// Whether the two share a byte.
    package func overlaps(_ other: TextRange) -> Bool {
        lower < other.upper && other.lower < upper
    }

    /// The smallest stretch that holds both.
    package func union(_ other: TextRange) -> TextRange {
        TextRange(min(start, other.start), max(end, other.end))
    }

    /// The same stretch `distance` bytes further on.
    package func shifted(by distance: Int) -> TextRange {
        TextRange(start + distance, end + distance)
    }
}

extension TextRange: Comparable {
    /// Orders by start, then the longer one first, so that an outer range precedes its parts.
    package static func < (a: TextRange, b: TextRange) -> Bool {
        a.lower != b.lower ? a.lower < b.lower : a.upper > b.upper
    }
}
