import Claims
import Extraction
import TextAnalysis

/// A corpus in lines for people: what was found, where, and by which rule.
struct Explanation {
    private let corpus: LinkedCorpus
    private var sourceOf: [Int: String] = [:]
    private var text = ""

    init(_ state: CorpusState) {
        corpus = state.corpus
        for source in corpus.sources {
            for document in source.documents { sourceOf[document] = source.name }
        }
        for document in state.inputOrder { add(corpus.documents[document], document) }
        for meeting in corpus.meetings { add(meeting) }
        for claim in corpus.claims { add(claim) }
    }

    var bytes: [UInt8] { Array(text.utf8) }

    private mutating func add(_ document: ReadDocument, _ number: Int) {
        line("DOCUMENT \(document.id): \(document.title ?? "(no title)")")
        line("  kind       \(document.analysis.layout.kind.rawValue)")
        line("  source     \(sourceOf[number] ?? "(not stated)")")
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
        let format = meeting.format.map { $0.rawValue + ", " } ?? ""
        let what = meeting.part.map { "MEETING, PART \($0.rawValue): " } ?? "MEETING "
        line("\(what)\(format)\(meeting.date ?? "(no date)"), \(meeting.place ?? "(no place)")")
        for participant in meeting.participants {
            let role = participant.role.map { ", \($0)" } ?? ""
            let part = participant.part.map { " (\($0))" } ?? ""
            line("  present    \(participant.name)\(role)\(part)")
        }
        for duration in meeting.durations {
            let document = corpus.documents[duration.document]
            let figure = document.records.figures[duration.index]
            line("  lasted     “\(words(figure.passage, document))” in \(document.id)")
        }
        for signing in meeting.signed { line("  signed     \(signing.title)") }
        for document in meeting.documents {
            line("  told in    \(corpus.documents[document].id)")
        }
        line("")
    }

    private mutating func add(_ claim: Claim) {
        let sources = claim.sources.map { corpus.sources[$0].name }.joined(separator: ", ")
        line(
            "CLAIM \(claim.kind.rawValue), \(claim.status.rawValue); "
                + "\(claim.independentSources) independent: \(sources)")
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
                    + (assertion.speaker.map { "\(corpus.people[$0].name): " } ?? "")
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
