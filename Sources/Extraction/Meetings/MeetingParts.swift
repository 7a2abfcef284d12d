import TextAnalysis

/// Finds the parts of a meeting that a document tells of.
struct MeetingParts {
    struct Rule: Sendable {
        let name: String
        let part: MeetingReport.Part
        let pattern: CuePattern
        /// Whether a transcript's introduction tells of the part by it too.
        let isForTranscripts: Bool
        let example: String
        let counterexample: String
    }

    static let rules: [Rule] = [
        Rule(
            name: "beginning_heading", part: .opening,
            pattern: CuePattern(
                "beginning|start|opening of ?the ..2 "
                    + "meeting|talks|conversation|consultations|negotiations|summit"),
            isForTranscripts: true,
            example: "Beginning of the meeting with Ana Quispe",
            counterexample: "the beginning of the harvest"),
        Rule(
            name: "opening_remarks", part: .opening,
            pattern: CuePattern("opening|introductory|welcoming remarks|statement|speech|address"),
            isForTranscripts: false,
            example: "After the opening remarks the doors were closed.",
            counterexample: "The opening of the exhibition was attended by both."),
        Rule(
            name: "welcoming_guests", part: .opening,
            pattern: CuePattern("welcoming|greeting ..3 leaders|guests|counterpart|colleagues"),
            isForTranscripts: false,
            example: "the president said, welcoming the two leaders",
            counterexample: "He welcomed the proposal."),
        Rule(
            name: "closed_doors", part: .talks,
            pattern: CuePattern(
                "talks|meeting|negotiations|consultations|conversation ..4 behind closed doors"),
            isForTranscripts: true,
            example: "The negotiations continued behind closed doors.",
            counterexample: "The vote was held behind closed doors."),
        Rule(
            name: "signed_after_talks", part: .talks,
            pattern: CuePattern(
                "following|after the ..2 talks|meeting|consultations|negotiations|summit "
                    + "..12 signed|adopted"),
            isForTranscripts: true,
            example: "Following the talks, both presidents signed a declaration.",
            counterexample: "Following the talks, both presidents left."),
        Rule(
            name: "said_after_talks", part: .pressStatements,
            pattern: CuePattern(
                "said|told|stated|announced ..4 following|after ..5 "
                    + "talks|meeting|negotiations|consultations|summit"),
            isForTranscripts: false,
            example: "the chancellor said following the results of the talks",
            counterexample: "the chancellor said before the talks"),
        Rule(
            name: "press_conference", part: .pressStatements,
            pattern: CuePattern("joint ?news|press conference|briefing|appearance"),
            isForTranscripts: false,
            example: "Both spoke at a joint news conference.",
            counterexample: "The press was not admitted."),
    ]

    private let view: MeetingText

    init(_ view: MeetingText) { self.view = view }

    /// The parts in the order of `Part`: opening, talks, press statements.
    ///
    /// Complexity: linear in the text.
    func parts(of whole: MeetingReport, title: MeetingFinding) -> [MeetingReport] {
        var found: [MeetingReport] = []
        if let part = title.rule.part { found.append(make(part, whole, title)) }
        let isTranscript = view.text.layout.kind == .transcript
        let rules = Self.rules.filter { !isTranscript || $0.isForTranscripts }
        for sentence in view.text.sentences where view.isProse(sentence) {
            for rule in rules where !found.contains(where: { $0.part == rule.part }) {
                guard let index = match(rule, sentence.tokens) else { continue }
                var part = whole
                part.part = rule.part
                part.durations = []
                part.signed = rule.part == .talks ? whole.signed : []
                part.passage = isTranscript ? sentence.range : view.tokens[index].range
                part.evidence = Evidence(rule: rule.name)
                found.append(part)
            }
        }
        return found.sorted { order($0) < order($1) }
    }

    private func match(_ rule: Rule, _ sentence: Range<Int>) -> Int? {
        sentence.first { index in
            rule.pattern.match(view.tokens, at: index, in: sentence) != nil
                && !view.isQuoted(view.tokens[index].range)
        }
    }

    private func make(
        _ part: MeetingReport.Part, _ whole: MeetingReport, _ title: MeetingFinding
    ) -> MeetingReport {
        var report = whole
        report.part = part
        report.durations = []
        report.signed = []
        report.evidence = Evidence(rule: title.rule.name)
        return report
    }

    private func order(_ report: MeetingReport) -> Int {
        switch report.part {
        case nil: 0
        case .opening: 1
        case .talks: 2
        case .pressStatements: 3
        }
    }
}
