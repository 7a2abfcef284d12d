import Corpus

/// What a corpus holds, in words.
struct Inventory {
    let text: String

    init(_ state: CorpusState) {
        let rendered = state.rendered
        let counts = [
            (rendered.documents.count, "document"), (rendered.meetings.count, "meeting"),
            (rendered.statements.count, "statement"), (rendered.figures.count, "figure"),
            (rendered.claims.count, "claim"),
        ]
        text = counts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
}
