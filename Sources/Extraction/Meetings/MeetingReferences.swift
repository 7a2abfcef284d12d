import TextAnalysis

/// Finds meetings that those who speak refer to while they are at another one.
struct MeetingReferences {
    private let view: MeetingText

    init(_ view: MeetingText) { self.view = view }

    private static let patterns = [
        CuePattern(
            "this|today's|our bilateral|trilateral|tripartite|quadrilateral|multilateral "
                + "meeting|talks|summit|format|negotiations"),
        CuePattern(
            "in a|the bilateral|trilateral|tripartite|quadrilateral|multilateral format"),
        CuePattern("talks|meeting|negotiations|consultations of ?the three of us"),
        CuePattern("our|this|today's three - sided|way meeting|talks|summit|negotiations"),
    ]

    /// Meetings of a larger format than the document's own, on the same day.
    ///
    /// Complexity: linear in the text.
    func references(
        beside whole: MeetingReport, durations: [MeetingReport.Format: [Int]]
    ) -> [MeetingReport] {
        guard view.text.layout.kind == .transcript, whole.format == .bilateral else { return [] }
        var found: [MeetingReport] = []
        for index in view.tokens.indices {
            guard let cue = cue(at: index), let format = MeetingFormat.first(in: cue, of: view),
                format != .bilateral, !found.contains(where: { $0.format == format })
            else { continue }
            found.append(make(format, cue, whole, durations[format] ?? []))
        }
        return found
    }

    private func make(
        _ format: MeetingReport.Format, _ cue: Range<Int>, _ whole: MeetingReport,
        _ durations: [Int]
    ) -> MeetingReport {
        var report = MeetingReport(
            part: nil, date: whole.date, place: nil, format: format,
            participants: whole.participants, signed: [], durations: durations,
            passage: TextRange(
                view.tokens[cue.lowerBound].range.start,
                view.tokens[cue.upperBound - 1].range.end),
            evidence: Evidence(rule: "format_reference"))
        report.isReference = true
        return report
    }

    private func cue(at index: Int) -> Range<Int>? {
        let bounds = index..<min(view.tokens.count, index + 6)
        for pattern in Self.patterns {
            if let cue = pattern.match(view.tokens, at: index, in: bounds) { return cue }
        }
        return nil
    }
}
