/// Decides whether a text is a transcript, and which of its labels open a turn.
struct TurnLabels {
    /// In text order; empty where the text is no transcript.
    private(set) var labels: [SpeakerLabel] = []
    /// A report that quotes an exchange: a turn there is one paragraph, and the text goes on.
    private(set) var areEmbedded = false

    /// Reads the lines before `end`.
    ///
    /// Complexity: linear.
    init(_ page: PageLines, before end: Int) {
        let reader = SpeakerLabelReader(page)
        let found = (0..<end).compactMap { reader.label(at: $0) }
        // A text has colons behind its labels or dashes, not both.
        labels = Self.turns(found.filter { !$0.isDashed }, page)
        if labels.isEmpty { labels = Self.turns(found.filter(\.isDashed), page) }
        areEmbedded = Self.standInReport(labels, page)
    }

    /// Several paragraphs of prose come first, and no label names an office or a part.
    private static func standInReport(_ labels: [SpeakerLabel], _ page: PageLines) -> Bool {
        guard let first = labels.first, !labels.contains(where: { $0.strength == .sure }) else {
            return false
        }
        return (0..<first.line).count { page[$0].isProse && page[$0].length >= 100 } >= 3
    }

    private static func turns(_ found: [SpeakerLabel], _ page: PageLines) -> [SpeakerLabel] {
        guard !found.isEmpty else { return [] }
        let counts = counts(found, page)
        guard isTranscript(found, counts, page) else { return [] }
        return found.filter { opensTurn($0, found, counts, page) }
    }

    /// How often each speaker speaks; a headline printed twice is one.
    private static func counts(_ labels: [SpeakerLabel], _ page: PageLines) -> [WordKey: Int] {
        var counts: [WordKey: Int] = [:]
        var seen = Set<UInt64>()
        for label in labels {
            let line = page[label.line]
            let isBare = label.wordsStart >= line.content.end
            guard isBare || seen.insert(line.key).inserted else { continue }
            counts[label.lastWord, default: 0] += 1
        }
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
        return again && isDense(spoken, page)
            && (repeated >= 2 || counts.count >= 2 && labels.count >= 3)
    }

    /// Whether the labels open at least a sixth of the lines that they stand among.
    private static func isDense(_ labels: [SpeakerLabel], _ page: PageLines) -> Bool {
        guard let first = labels.first, let last = labels.last else { return false }
        return labels.count * 6 >= last.line - first.line
    }

    /// Whether one label alone makes a transcript: an office that a name follows.
    private static func opensAlone(_ label: SpeakerLabel, _ page: PageLines) -> Bool {
        guard !page[label.line].shape.contains(.allCapitals) else { return false }
        if label.line > 0, label.strength == .sure, isShouted(label, page) { return true }
        guard label.isOfficeWithName else { return false }
        // A headline that names who says what stands first and quotes.
        return label.line > 0 || !Self.quotes(label, page)
    }

    /// "THE PRESIDENT:" before words in common letters.
    private static func isShouted(_ label: SpeakerLabel, _ page: PageLines) -> Bool {
        !page.bytes[label.range.start..<label.range.end].contains { $0 &- 0x61 < 26 }
    }

    private static func quotes(_ label: SpeakerLabel, _ page: PageLines) -> Bool {
        label.wordsStart < page.bytes.count
            && CharacterClass.of(page.bytes, at: label.wordsStart, before: page.bytes.count).kind
                != .letter
    }

    /// Whether sentences stand behind the label, not a bare value.
    private static func hasSpeech(_ label: SpeakerLabel, _ page: PageLines) -> Bool {
        let line = page[label.colonLine ?? label.line]
        if line.isClosed || line.shape.contains(.otherEnd) || endsWithComma(line, page) {
            return true
        }
        let next = (label.colonLine ?? label.line) + 1
        guard next < page.count, label.wordsStart >= line.content.end else { return false }
        return page[next].isProse || page[next].isClosed || page[next].shape.contains(.otherEnd)
    }

    /// "Mr President," opens a speech.
    private static func endsWithComma(_ line: LineFacts, _ page: PageLines) -> Bool {
        line.content.count > 0 && page.bytes[line.content.end - 1] == UInt8(ascii: ",")
    }

    /// "Jane Doe: We will win" above the text: no other label is spelled so.
    private static func isHeadline(
        _ label: SpeakerLabel, _ all: [SpeakerLabel], _ page: PageLines
    ) -> Bool {
        guard page.count > 1, page[1].shape.contains(.blankBefore) else { return false }
        return !all.dropFirst().contains { page[$0.line].labelKey == page[label.line].labelKey }
    }

    private static func opensTurn(
        _ label: SpeakerLabel, _ all: [SpeakerLabel], _ counts: [WordKey: Int], _ page: PageLines
    ) -> Bool {
        if label.line == 0, label.strength != .sure, isHeadline(label, all, page) { return false }
        return switch label.strength {
        case .sure: true
        case .name: counts[label.lastWord, default: 0] >= 2 || hasSpeech(label, page)
        case .single:
            counts[label.lastWord, default: 0] >= 2
                && (hasSpeech(label, page) || page[label.line].length >= 80)
        }
    }
}
