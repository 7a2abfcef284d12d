import Claims
import Extraction
import TextAnalysis

/// A corpus in lines for people: what was found, where, and by which rule.
struct Explanation {
    private let corpus: LinkedCorpus
    private var text = ""

    init(_ state: CorpusState) {
        corpus = state.corpus
        for document in state.inputOrder { add(corpus.documents[document], document) }
        for meeting in corpus.meetings where meeting.partOf == nil { add(meeting) }
        for claim in corpus.claims { add(claim) }
    }

    var bytes: [UInt8] { Array(text.utf8) }

    private mutating func add(_ document: ReadDocument, _ number: Int) {
        line("DOCUMENT \(document.id): \(document.title ?? "(no title)")")
        line("  kind       \(document.analysis.layout.kind.rawValue)")
        line("  source     \(document.source ?? "(not stated)")")
        line("  published  \(document.published ?? "(not stated)")")
        if let original = corpus.duplicateOf[number] {
            line("  the same text as \(corpus.documents[original].id)")
        }
        for skipped in document.analysis.layout.skipped {
            line("  skipped    \(place(skipped.range, document)) \(skipped.reason.rawValue)")
        }
        for statement in document.records.statements { add(statement, document) }
        for figure in document.records.figures { add(figure, document) }
        for date in document.records.dates {
            line(
                "  date       \(place(date.passage, document)) \(date.value) "
                    + "“\(words(date.passage, document))” [\(date.evidence.rule)]")
        }
        line("")
    }

    private mutating func add(_ statement: Statement, _ document: ReadDocument) {
        let speaker =
            statement.speaker.map { "\($0.name) (\($0.resolution.rawValue))" }
            ?? "unknown (\(statement.speakerUnknown?.rawValue ?? ""))"
        line(
            "  statement  \(place(statement.passage, document)) \(statement.mode.rawValue), "
                + "\(speaker): “\(words(statement.passage, document))” [\(statement.evidence.rule)]"
        )
    }

    private mutating func add(_ figure: Figure, _ document: ReadDocument) {
        let value =
            figure.value.map { "\($0)" }
            ?? "\(figure.low.map { "\($0)" } ?? "?") to \(figure.high.map { "\($0)" } ?? "?")"
        line(
            "  figure     \(place(figure.passage, document)) \(figure.bound.rawValue) \(value) "
                + "\(figure.unit ?? "") “\(words(figure.passage, document))” "
                + "[\(figure.evidence.rule)]")
    }

    private mutating func add(_ meeting: Meeting) {
        line("MEETING \(meeting.date ?? "(no date)"), \(meeting.place ?? "(no place)")")
        for participant in meeting.participants {
            line("  present    \(participant.name)\(participant.role.map { ", \($0)" } ?? "")")
        }
        for document in meeting.documents {
            line("  told in    \(corpus.documents[document].id)")
        }
        line("")
    }

    private mutating func add(_ claim: Claim) {
        line("CLAIM \(claim.kind.rawValue), \(claim.status.rawValue)")
        for assertion in claim.assertions {
            let document = corpus.documents[assertion.document]
            let aspects =
                claim.assertions.count > 1
                ? assertion.differences.map(\.aspect.rawValue).joined(separator: ", ") : ""
            let relation =
                aspects.isEmpty
                ? assertion.relation.rawValue : "\(assertion.relation.rawValue): \(aspects)"
            line(
                "  \(relation): \(document.id) \(place(assertion.passage, document)) "
                    + "“\(words(assertion.passage, document))”")
        }
        line("")
    }

    private mutating func line(_ line: String) { text += line + "\n" }

    private func place(_ range: TextRange, _ document: ReadDocument) -> String {
        let codePoints = document.analysis.text.codePoints(range)
        return "\(codePoints.lowerBound)–\(codePoints.upperBound)"
    }

    /// The words, on one line, at most 160 characters of them.
    private func words(_ range: TextRange, _ document: ReadDocument) -> String {
        let words = document.analysis.text.string(range)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count > 160 ? words.prefix(159) + "…" : words
    }
}
