import TextAnalysis

/// A document's layout in lines that a table of cases can hold.
struct LayoutDrawing {
    let text: SourceText
    let layout: DocumentLayout

    init(_ string: String, title: String? = nil, isTeaser: Bool = false) {
        text = SourceText(string)
        var hints = TextAnalyzer.Hints()
        hints.title = title
        hints.isTeaser = isTeaser
        layout = TextAnalyzer.analyze(text, hints: hints).layout
    }

    var title: String? { layout.title.map(text.string) }
    var place: String? { layout.place.map(text.string) }
    var credits: [String] { layout.credits.map(text.string) }
    var notes: [String] { layout.notes.map(text.string) }
    var cuts: [String] { layout.cuts.map(text.string) }
    var bylines: [String] { layout.bylines.map(text.string) }

    /// Day, and time where stated: "2021-03-04 09:30".
    var published: String? {
        layout.publication.map { publication in
            guard let minute = publication.minute else { return publication.date.iso }
            let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
            return "\(publication.date.iso) \(two(minute / 60)):\(two(minute % 60))"
        }
    }

    /// "reason: line", the lines of a stretch joined with a bar.
    var skipped: [String] {
        layout.skipped.map { "\($0.reason.rawValue): \(Self.joined(text.string($0.range)))" }
    }

    /// Prose that is no speaker's.
    var prose: [String] {
        layout.paragraphs.filter { $0.turn == nil }.map { Self.joined(text.string($0.range)) }
    }

    /// "label: words", two bars between segments, one between the lines of one.
    var turns: [String] {
        layout.turns.map { turn in
            let words = turn.segments.map { Self.joined(text.string($0)) }
            return "\(text.string(turn.label)): \(words.joined(separator: " || "))"
        }
    }

    private static func joined(_ string: String) -> String {
        string.split(whereSeparator: \.isNewline).joined(separator: "|")
    }
}
