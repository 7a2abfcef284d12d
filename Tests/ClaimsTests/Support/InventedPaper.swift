import Claims
import Extraction
import TextAnalysis

/// A document written for a test of linking: its words, and by hand what was read in them.
struct InventedPaper {
    struct Known {
        var name: String
        var roles: [String] = []
        var kind = DocumentPerson.Kind.person
    }

    /// One who takes part: a person of the paper, or an office alone.
    struct Side {
        var name: String
        var isHost = false
    }

    struct Encounter {
        var date: String?
        var sides: [Side]
        var part: MeetingReport.Part?
        var format: MeetingReport.Format?
        var signed: [String] = []
        var isReference = false
        /// Whether the paper is about the part alone.
        var isPartAlone = false
    }

    var id: String
    var text: String
    var title: String?
    var source: String?
    var published: String? = "2031-05-04"
    var isTranscript = false
    /// Words of the text that are a credit line.
    var credit: String?
    var place: String?
    var people: [Known] = []
    /// Names of those who speak in turns; their words are the name's first place.
    var speakers: [String] = []
    var encounters: [Encounter] = []
    /// Words of durations in hours.
    var hours: [String] = []
    var file: String?
    /// Where the paper starts in its file.
    var start = 0

    func read() -> ReadDocument {
        let source = SourceText(text)
        let analysis = analyzed(source)
        var records = DocumentExtraction()
        records.people = people.map { known in
            DocumentPerson(
                kind: known.kind, name: known.name, names: [known.name],
                roles: known.roles.map { .init(title: $0, passage: TextRange(0, 1)) },
                mentions: [])
        }
        records.statements = speakers.map { name in
            Statement(
                mode: .turn,
                speaker: Speaker(
                    person: people.firstIndex { $0.name == name }, name: name, mention: nil,
                    resolution: .label),
                cue: nil, passage: TextRange(0, 1), evidence: Evidence(rule: "test"))
        }
        records.figures = hours.map { words in
            let range = InventedDocument.range(of: words, in: text)
            var figure = Figure(
                passage: range, surface: range, value: 4, evidence: Evidence(rule: "test"))
            (figure.unit, figure.dimension) = ("hour", "time")
            return figure
        }
        records.meetings = encounters.flatMap(reports)
        return ReadDocument(
            id: id, sha256: id, title: title, source: self.source, published: published,
            url: nil, file: file,
            inputRange: source.range.shifted(by: start),
            inputCodePoints: 0..<source.codePointCount, analysis: analysis, records: records)
    }

    private func analyzed(_ text: SourceText) -> AnalyzedText {
        let read = TextAnalyzer.analyze(text)
        var layout = DocumentLayout(kind: isTranscript ? .transcript : .report)
        layout.paragraphs = read.layout.paragraphs
        layout.credits = credit.map { [InventedDocument.range(of: $0, in: self.text)] } ?? []
        return AnalyzedText(
            text: text, layout: layout, tokens: read.tokens, sentences: read.sentences)
    }

    private func reports(_ encounter: Encounter) -> [MeetingReport] {
        let participants = encounter.sides.map { side in
            let person = people.firstIndex { $0.name == side.name }
            var participant = MeetingReport.Participant(
                person: person, name: side.name,
                role: person.map { people[$0].roles.first } ?? side.name,
                passage: TextRange(0, 1))
            participant.isHost = side.isHost
            return participant
        }
        let whole = report(encounter, participants, part: nil, rule: "whole")
        guard let part = encounter.part else { return [whole] }
        // A title about a part makes the whole and the part by one rule.
        let rule = encounter.isPartAlone ? "whole" : "part"
        return [whole, report(encounter, participants, part: part, rule: rule)]
    }

    private func report(
        _ encounter: Encounter, _ participants: [MeetingReport.Participant],
        part: MeetingReport.Part?, rule: String
    ) -> MeetingReport {
        var report = MeetingReport(
            part: part, date: encounter.date,
            place: place.map { InventedDocument.range(of: $0, in: text) },
            format: encounter.format, participants: participants,
            signed: encounter.signed.map { .init(title: $0, passage: TextRange(0, 1)) },
            durations: part == nil ? Array(hours.indices) : [], passage: TextRange(0, 1),
            evidence: Evidence(rule: rule))
        report.isReference = encounter.isReference
        return report
    }

    /// The papers linked, in the order of the API.
    static func link(_ papers: [InventedPaper]) -> LinkedCorpus {
        CorpusLinker.link(papers.map { $0.read() })
    }
}
