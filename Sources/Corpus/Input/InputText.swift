/// One text that arrived: a file, standard input, or a row of JSON.
struct InputText: Sendable {
    /// What the caller says of the text, beside the text itself.
    struct Given: Sendable {
        var id: String?
        var title: String?
        var source: String?
        /// ISO 8601.
        var published: String?
        var url: String?
        /// BCP 47.
        var language: String?
    }

    /// UTF-8, as given.
    let bytes: [UInt8]
    let given: Given
    /// Path as given by the user; nil for rows and standard input.
    let file: String?
    /// Where the text proper starts: behind the front matter.
    let bodyStart: Int
    /// A row is one document, never split.
    let isRow: Bool
}
