/// Small operations on short strings of metadata; never used on the text of a document.
enum Words {
    static func trimmed(_ text: some StringProtocol) -> String {
        var view = text[...]
        while let first = view.first, first.isWhitespace { view = view.dropFirst() }
        while let last = view.last, last.isWhitespace { view = view.dropLast() }
        return String(view)
    }
}
