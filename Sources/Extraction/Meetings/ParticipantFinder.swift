import TextAnalysis

/// Reads who takes part from the words around a cue.
struct ParticipantFinder {
    private let view: MeetingText

    init(_ view: MeetingText) { self.view = view }

    /// Tokens without a participant that may stand between the cue and the first one.
    private static let leadTokensMax = 9
    /// Tokens that may stand between two participants of one list.
    private static let gapTokensMax = 14

    /// Words after which no participant follows any more.
    private static let ends = WordSet(
        """
        # Prepositions, relatives and conjunctions that open something else than the list.
        : ; about after ahead amid as at because before but by during following for from in into
        on over that to what when where which while who whom whose
        """)

    /// Words that turn the one after the cue into something else than a participant.
    private static let diversions = WordSet("about because by from than that")

    /// The participants that follow `start`, in text order.
    ///
    /// Where the first is the verb's object (`isObject`), no preposition stands before it.
    func after(_ start: Int, in bounds: Range<Int>, isObject: Bool) -> [MeetingReport.Participant] {
        var found: [MeetingReport.Participant] = []
        var index = start
        var gap = 0
        while index < bounds.upperBound {
            if let (some, next) = participants(at: index, in: bounds, canBeRole: gap < 4) {
                found += some
                index = next
                gap = 0
                continue
            }
            let key = view.tokens[index].key
            let ends = Self.ends.contains(key)
            if found.isEmpty {
                if Self.diversions.contains(key) || (isObject && (ends || belongs(index))) { break }
                if gap >= Self.leadTokensMax { break }
            } else if ends || gap >= Self.gapTokensMax {
                break
            }
            gap += 1
            index += 1
        }
        return found
    }

    /// Whether the token is an "of" that makes a person the owner of something: "the words of".
    private func belongs(_ index: Int) -> Bool {
        guard view.key(index) == "of", index > 0 else { return false }
        let before = view.tokens[index - 1]
        return !before.flags.contains(.capitalized) && Office.rank(of: before.key) == nil
    }

    /// The participants before `end` that belong to its verb: the last group before it.
    func before(_ end: Int, in bounds: Range<Int>) -> [MeetingReport.Participant] {
        var groups: [[MeetingReport.Participant]] = [[]]
        var index = max(bounds.lowerBound, end - 40)
        while index < end {
            if let (some, next) = participants(at: index, in: index..<end, canBeRole: true) {
                let isOwner = next < end && view.tokens[next].kind == .possessive
                if !isOwner { groups[groups.count - 1] += some }
                index = max(next, index + 1)
                continue
            }
            if Self.clauseEnds.contains(view.tokens[index].key) { groups.append([]) }
            index += 1
        }
        return groups.last { !$0.isEmpty } ?? []
    }

    private static let clauseEnds = WordSet(": ; that because said says after when while as")

    /// The participants named at a token, and the token after them.
    private func participants(
        at index: Int, in bounds: Range<Int>, canBeRole: Bool
    ) -> ([MeetingReport.Participant], Int)? {
        if let naming = view.naming(at: index) {
            let participant = MeetingReport.Participant(
                person: naming.person, name: view.records.people[naming.person].name,
                role: view.role(of: naming.person), passage: naming.range)
            var next = index + 1
            while next < bounds.upperBound,
                view.tokens[next].range.start < naming.range.end
            { next += 1 }
            return ([participant], next)
        }
        guard canBeRole else { return nil }
        return OfficePhrase(view).participants(at: index, in: bounds)
    }
}
