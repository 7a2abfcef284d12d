import TextAnalysis

/// Finds how long a meeting lasted, and who says so.
struct MeetingDurations {
    /// Durations of the document's own meeting, and those that it gives for one of another format.
    struct Result {
        var own: [Int] = []
        var byFormat: [MeetingReport.Format: [Int]] = [:]
    }

    private let view: MeetingText

    init(_ view: MeetingText) { self.view = view }

    /// Tokens around a figure in which the words of a duration stand.
    private static let reach = 8

    private static let units: Set<String> = ["hour", "hours", "minute", "minutes", "h", "min"]
    private static let meetings = WordSet(
        """
        # Nouns of encounters.
        conversation consultations discussion discussions meeting negotiations session summit talks
        """)
    private static let lasting = WordSet("continued lasted lasting ran took went")
    private static let talking = WordSet(
        "talked spoke met negotiated conferred talking meeting negotiating")

    func durations(of whole: MeetingReport) -> Result {
        var result = Result()
        for (index, figure) in view.records.figures.enumerated() {
            guard let unit = figure.unit, Self.units.contains(unit),
                let sentence = sentence(of: figure.passage), tells(figure.passage, sentence)
            else { continue }
            let format = MeetingFormat.first(in: sentence, of: view)
            if let format, format != whole.format {
                result.byFormat[format, default: []].append(index)
            } else {
                result.own.append(index)
            }
        }
        return result
    }

    private func sentence(of range: TextRange) -> Range<Int>? {
        guard let token = view.firstToken(from: range.start),
            let sentence = view.text.sentenceIndex(ofToken: token)
        else { return nil }
        return view.text.sentences[sentence].tokens
    }

    /// "The meeting lasted four hours", "for four hours, we talked", "four hours of talks".
    private func tells(_ figure: TextRange, _ sentence: Range<Int>) -> Bool {
        guard let start = view.firstToken(from: figure.start) else { return false }
        let end = view.firstToken(from: figure.end) ?? view.tokens.count
        let before = max(sentence.lowerBound, start - Self.reach)..<start
        let after = end..<max(end, min(sentence.upperBound, end + Self.reach))
        let near = { (range: Range<Int>, words: WordSet) in
            range.contains { words.contains(view.tokens[$0].key) }
        }
        if near(before, Self.lasting) {
            return near(sentence.lowerBound..<start, Self.meetings)
        }
        let isFor = start > sentence.lowerBound && view.key(start - 1) == "for"
        if isFor, near(before, Self.talking) || near(after, Self.talking) { return true }
        return near(end..<min(after.upperBound, end + 3), Self.meetings)
    }
}
