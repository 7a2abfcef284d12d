/// Decides whether a text is a transcript, and which of its labels open a turn.
struct TurnLabels {
    /// In text order; empty where the text is no transcript.
    private(set) var labels: [SpeakerLabel] = []

    /// Reads the lines before `end`.
    ///
    /// Complexity: linear.
    init(_ page: PageLines, before end: Int) {
        let reader = SpeakerLabelReader(page)
        let found = (0..<end).compactMap { reader.label(at: $0) }
        guard !found.isEmpty else { return }
        let counts = Self.counts(found)
        guard Self.isTranscript(found, counts, page) else { return }
        labels = found.filter { Self.opensTurn($0, found, counts, page) }
    }

    private static func counts(_ labels: [SpeakerLabel]) -> [WordKey: Int] {
        var counts: [WordKey: Int] = [:]
        for label in labels { counts[label.lastWord, default: 0] += 1 }
        return counts
    }

    /// Either an office with a name, or labels that come again and answer each other.
    private static func isTranscript(
        _ labels: [SpeakerLabel], _ counts: [WordKey: Int], _ page: PageLines
    ) -> Bool {
        let spoken = labels.filter { hasSpeech($0, page) }
        let sure = spoken.count { $0.strength == .sure }
        if labels.count == 1 { return spoken.first.map { opensAlone($0, page) } == true }
        let repeated = counts.values.count { $0 >= 2 }
        if sure >= 2 || sure == 1 && (repeated > 0 || spoken.contains { opensAlone($0, page) }) {
            return true
        }
        let again = spoken.contains { counts[$0.lastWord, default: 0] >= 2 }
        return again && (repeated >= 2 || counts.count >= 2 && labels.count >= 3)
    }

    /// Whether one label alone makes a transcript: an office that a name follows.
    private static func opensAlone(_ label: SpeakerLabel, _ page: PageLines) -> Bool {
        guard label.isOfficeWithName, page[label.line].shape.contains(.allCapitals) == false else {
            return false
        }
        // A headline that names who says what stands first and quotes.
        return label.line > 0 || !Self.quotes(label, page)
    }

    private static func quotes(_ label: SpeakerLabel, _ page: PageLines) -> Bool {
        label.wordsStart < page.bytes.count
            && CharacterClass.of(page.bytes, at: label.wordsStart, before: page.bytes.count).kind
                != .letter
    }

    /// Whether sentences stand behind the label, not a bare value.
    private static func hasSpeech(_ label: SpeakerLabel, _ page: PageLines) -> Bool {
        let line = page[label.colonLine ?? label.line]
        if line.content.end - label.wordsStart >= 80 { return true }
        if line.isClosed || line.shape.contains(.otherEnd) { return true }
        let next = (label.colonLine ?? label.line) + 1
        return next < page.count && page[next].isProse
    }

    private static func opensTurn(
        _ label: SpeakerLabel, _ all: [SpeakerLabel], _ counts: [WordKey: Int], _ page: PageLines
    ) -> Bool {
        switch label.strength {
        case .sure, .name: true
        case .single: counts[label.lastWord, default: 0] >= 2
        }
    }
}
