import TextAnalysis

/// Makes records of drafts: ranges in bytes, mode, speaker.
struct StatementMaker {
    private let prose: Prose
    private var resolver: SpeakerResolver
    private var view: SpeechText { prose.view }

    init(_ prose: Prose, _ resolver: SpeakerResolver) {
        self.prose = prose
        self.resolver = resolver
    }

    /// The statements, in the drafts' order, and the cast with those whom they brought in.
    mutating func statements(_ drafts: [StatementDraft]) -> ([Statement], Cast) {
        let order = drafts.indices.sorted {
            (position(drafts[$0]), $0) < (position(drafts[$1]), $1)
        }
        var made: [Int: SpeakerResolver.Result] = [:]
        for index in order where drafts[index].continues == nil {
            made[index] = resolve(drafts[index])
        }
        let statements = drafts.indices.compactMap { index -> Statement? in
            if drafts[index].isPart { return nil }
            return statement(drafts[index], speaker(index, drafts, made))
        }
        return (statements, resolver.cast)
    }

    /// Where the attribution stands: pronouns look back from there.
    private func position(_ draft: StatementDraft) -> Int {
        draft.subject?.start ?? draft.cue?.lowerBound ?? draft.contents[0].lowerBound
    }

    private mutating func resolve(_ draft: StatementDraft) -> SpeakerResolver.Result {
        guard let subject = draft.subject else { return .unknown(.notStated) }
        return resolver.resolve(subject)
    }

    private func speaker(
        _ index: Int, _ drafts: [StatementDraft], _ made: [Int: SpeakerResolver.Result]
    ) -> SpeakerResolver.Result {
        var origin = index
        var steps = 0
        while let next = drafts[origin].continues, steps < 64 {
            origin = next
            steps += 1
        }
        let result = made[origin] ?? .unknown(.notStated)
        guard origin != index, case .speaker(var speaker) = result else { return result }
        speaker.resolution = .continuation
        return .speaker(speaker)
    }

    private func statement(
        _ draft: StatementDraft, _ result: SpeakerResolver.Result
    ) -> Statement? {
        let ranges = draft.spans.isEmpty ? draft.contents.map { view.range($0) } : spoken(draft)
        let kept = ranges.filter { !$0.isEmpty }
        guard let first = kept.first, let last = kept.last, first.start <= last.start else {
            return nil
        }
        var speaker: Speaker?
        var unknown: Statement.UnknownSpeaker?
        switch result {
        case .speaker(let known): speaker = known
        case .unknown(let why): unknown = why
        }
        let quoted = quoted(draft)
        return Statement(
            mode: mode(draft, quoted), speaker: speaker, speakerUnknown: unknown,
            cue: draft.cue.map { view.range($0) },
            passage: TextRange(first.start, last.end), segments: kept.count > 1 ? kept : [],
            quoted: quoted, evidence: Evidence(rule: draft.rule))
    }

    /// What stands between the marks, a label at its start left out.
    private func spoken(_ draft: StatementDraft) -> [TextRange] {
        var ranges = draft.spans.map { prose.spans[$0].range(in: view) }
        if draft.isLabelled, let first = ranges.first {
            let start = view.tokens[draft.contents[0].lowerBound].range.start
            ranges[0] = TextRange(max(first.start, start), first.end)
        }
        return ranges
    }

    private func mode(_ draft: StatementDraft, _ quoted: [TextRange]) -> Statement.Mode {
        if !draft.spans.isEmpty { return .direct }
        if !quoted.isEmpty { return .mixed }
        return draft.isAttitude ? .attitude : .indirect
    }

    private func quoted(_ draft: StatementDraft) -> [TextRange] {
        if !draft.spans.isEmpty { return spoken(draft) }
        var quoted: [TextRange] = []
        for content in draft.contents {
            for token in content {
                if let number = prose.span(openingAt: token) {
                    quoted.append(prose.spans[number].range(in: view))
                }
            }
        }
        return quoted
    }
}
