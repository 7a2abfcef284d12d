import TextAnalysis

extension MeetingReader {
    /// The day of the meeting: a transcript's date, or the day that the lead names for it.
    func date(_ findings: [MeetingFinding]) -> String? {
        let isTranscript = view.text.layout.kind == .transcript
        if isTranscript, let published = view.text.layout.publication?.date ?? anchor,
            published.day != nil
        {
            return published.iso
        }
        for finding in findings {
            if let day = day(near: finding) { return day }
        }
        return nil
    }

    /// The day in the finding's sentence that stands nearest to its cue as an adverb ("on Monday").
    ///
    /// A day that describes another thing ("the 10 November statement") does not count.
    private func day(near finding: MeetingFinding) -> String? {
        let cue = view.tokens[finding.cue.lowerBound].range
        var best: (distance: Int, value: String)?
        for date in view.dates(in: finding.sentence.range) {
            guard date.kind == .date, date.value.utf8.count == 10, isAdverb(date.passage),
                Self.isDay(date.value), !view.isQuoted(date.passage)
            else { continue }
            let distance = abs(date.passage.start - cue.start)
            if distance < best?.distance ?? Int.max { best = (distance, date.value) }
        }
        return best?.value
    }

    private static func isDay(_ value: String) -> Bool {
        value.utf8.enumerated().allSatisfy { index, byte in
            index == 4 || index == 7 ? byte == 0x2D : byte &- 0x30 < 10
        }
    }

    /// Whether a day stands free: after "on" or a weekday, or not before a noun of its own.
    private func isAdverb(_ range: TextRange) -> Bool {
        guard let first = view.firstToken(from: range.start) else { return false }
        if first > 0, Self.prepositions.contains(view.tokens[first - 1].key) { return true }
        return Self.dayWords.contains(view.tokens[first].key)
    }

    private static let prepositions = WordSet("on (")
    private static let dayWords = WordSet(
        """
        # Words of days that stand without a preposition.
        monday tuesday wednesday thursday friday saturday sunday today tonight yesterday
        """)

    /// The place of the page's header, else the place after a cue of the lead.
    func place(_ findings: [MeetingFinding]) -> TextRange? {
        if let place = view.text.layout.place { return place }
        for finding in findings {
            if let place = place(in: finding) { return place }
        }
        return nil
    }

    private func place(in finding: MeetingFinding) -> TextRange? {
        var index = finding.cue.lowerBound
        let bounds = index..<finding.sentence.tokens.upperBound
        while index < bounds.upperBound {
            let key = view.tokens[index].key
            if Self.placeEnds.contains(key), index > finding.cue.upperBound { return nil }
            if Self.placePrepositions.contains(key),
                let place = capitals(from: index + 1, in: bounds)
            {
                return place
            }
            index += 1
        }
        return nil
    }

    private static let placePrepositions = WordSet("at in")
    private static let placeEnds = WordSet("amid before but that while who which ; :")

    /// "the Kremlin in Moscow", "Lima, Peru": capitalised words, at most one further group.
    private func capitals(from start: Int, in bounds: Range<Int>) -> TextRange? {
        guard let first = group(from: start, in: bounds) else { return nil }
        var end = first.upperBound
        if end < bounds.upperBound, Self.joints.contains(view.tokens[end].key),
            let second = group(from: end + 1, in: bounds)
        {
            end = second.upperBound
        }
        return TextRange(
            view.tokens[first.lowerBound].range.start, view.tokens[end - 1].range.end)
    }

    private static let joints = WordSet("in ,")

    /// Capitalised words with an article before them that name neither a person nor a time.
    private func group(from start: Int, in bounds: Range<Int>) -> Range<Int>? {
        var index = start
        if index < bounds.upperBound, view.key(index) == "the" { index += 1 }
        let first = index
        while index < bounds.upperBound, index < first + 5,
            view.tokens[index].flags.contains(.capitalized),
            view.tokens[index].kind == .word, !isTime(view.tokens[index]),
            view.naming(at: index) == nil
        { index += 1 }
        return index > first ? start..<index : nil
    }

    private func isTime(_ token: Token) -> Bool {
        Self.dayWords.contains(token.key) || Self.months.contains(token.key)
    }

    private static let months = WordSet(
        """
        # Months.
        january february march april may june july august september october november december
        """)
}
