import Extraction
import TextAnalysis

@testable import TextAnalysis

/// A page written for a test, laid out and read by hand, so that only the meeting rules are tested.
struct InventedPage {
    struct Known {
        var name: String
        var roles: [String] = []
    }

    var title: String?
    var prose: [String] = []
    /// Words of labelled turns, each with the name of its speaker.
    var turns: [(speaker: String, words: String)] = []
    var people: [Known] = []
    /// ISO 8601 day of publication that the page states.
    var published: String?
    /// The place of the page's header.
    var place: String?
    /// Words of durations, with their hours.
    var durations: [(words: String, hours: Double)] = []
    /// Words of dates, with their values.
    var dates: [(words: String, value: String)] = []
    /// Words that stand between quotation marks.
    var quoted: [String] = []
    /// Prose behind the turns.
    var epilogue: [String] = []

    func meetings() -> [MeetingReport] {
        let (text, records) = read()
        return MeetingExtraction.meetings(in: text, records: records, anchor: nil)
    }

    /// The page as later stages see it.
    func read() -> (text: AnalyzedText, records: DocumentExtraction) {
        var bytes: [UInt8] = []
        func add(_ line: String) -> TextRange {
            defer { bytes.append(0x0A) }
            let start = bytes.count
            bytes += Array(line.utf8)
            return TextRange(start, bytes.count)
        }
        var layout = DocumentLayout(kind: turns.isEmpty ? .report : .transcript)
        layout.title = title.map(add)
        layout.place = place.map(add)
        if let published, let date = CivilDate(isoDay: published) {
            layout.publication = .init(date: date, minute: nil, range: add(published))
        }
        layout.paragraphs = prose.map { .init(range: add($0), turn: nil) }
        for (number, turn) in turns.enumerated() {
            let line = add("\(turn.speaker): \(turn.words)")
            let label = TextRange(line.start, line.start + turn.speaker.utf8.count)
            let words = TextRange(label.end + 2, line.end)
            layout.turns.append(.init(label: label, segments: [words]))
            layout.paragraphs.append(.init(range: words, turn: number))
        }
        layout.paragraphs += epilogue.map { .init(range: add($0), turn: nil) }
        let text = Self.analyzed(SourceText(bytes), layout)
        return (text, records(of: text))
    }

    private static func analyzed(_ text: SourceText, _ layout: DocumentLayout) -> AnalyzedText {
        var tokens: [Token] = []
        var sentences: [AnalyzedText.Sentence] = []
        let title = layout.title.map { [($0, Optional<Int>.none)] } ?? []
        let paragraphs = layout.paragraphs.enumerated().map { ($1.range, Optional($0)) }
        for (range, paragraph) in title + paragraphs {
            let first = tokens.count
            Tokenizer.append(tokensOf: range, in: text.bytes, to: &tokens)
            SentenceSplitter.append(
                sentencesOf: first..<tokens.count, tokens: tokens, bytes: text.bytes,
                paragraph: paragraph, to: &sentences)
        }
        return AnalyzedText(text: text, layout: layout, tokens: tokens, sentences: sentences)
    }

    private func records(of text: AnalyzedText) -> DocumentExtraction {
        let evidence = Evidence(rule: "test")
        var records = DocumentExtraction()
        records.people = people.map { known in
            let all = Self.places(of: known.name, in: text)
            let surname = known.name.split(separator: " ").last.map(String.init) ?? known.name
            let short = Self.places(of: surname, in: text).filter { one in
                !all.contains { $0.contains(one) }
            }
            let mentions = (all + short).sorted()
            return DocumentPerson(
                kind: .person, name: known.name, names: [known.name],
                roles: known.roles.map {
                    .init(title: $0, passage: mentions.first ?? text.text.range)
                },
                mentions: mentions)
        }
        records.statements = text.layout.turns.enumerated().map { number, turn in
            Statement(
                mode: .turn,
                speaker: Speaker(
                    person: people.firstIndex { $0.name == turns[number].speaker },
                    name: turns[number].speaker, mention: turn.label, resolution: .label),
                cue: nil, passage: turn.passage, evidence: evidence)
        }
        records.statements += quoted.flatMap { Self.places(of: $0, in: text) }.map {
            Statement(
                mode: .direct, speaker: nil, speakerUnknown: .notStated, cue: nil, passage: $0,
                quoted: [$0], evidence: evidence)
        }
        records.figures = durations.flatMap { words, hours in
            Self.places(of: words, in: text).map { range in
                var figure = Figure(
                    passage: range, surface: range, value: hours, evidence: evidence)
                (figure.unit, figure.dimension) = ("hour", "time")
                return figure
            }
        }
        records.dates = dates.flatMap { words, value in
            Self.places(of: words, in: text).map {
                DateExpression(passage: $0, value: value, kind: .date, evidence: evidence)
            }
        }
        return records
    }

    private static func places(of words: String, in text: AnalyzedText) -> [TextRange] {
        let wanted = Array(words.utf8)
        let bytes = text.text.bytes
        guard bytes.count >= wanted.count else { return [] }
        return (0...(bytes.count - wanted.count)).filter {
            bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }.map { TextRange($0, $0 + wanted.count) }
    }
}

extension CivilDate {
    /// `2031-05-04`.
    init?(isoDay text: String) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}
