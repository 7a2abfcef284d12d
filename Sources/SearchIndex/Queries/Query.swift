package import TextAnalysis

/// A parsed query: everything required must stand in an entry, nothing excluded may.
package struct Query: Sendable, Equatable {
    /// One thing to look for.
    package enum Match: Sendable, Equatable {
        /// A word in any of its forms.
        case word(WordKey)
        /// Two words or more that follow each other.
        case phrase([WordKey])
        /// Words that begin with these folded letters, in any of their forms.
        case prefix([UInt8])
    }

    /// All are required; of each, one alternative is enough.
    package let required: [[Match]]
    package let excluded: [Match]

    package init(required: [[Match]], excluded: [Match] = []) {
        self.required = required
        self.excluded = excluded
    }
}
