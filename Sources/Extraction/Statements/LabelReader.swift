import TextAnalysis

/// Reads the label of a turn: an office, a name, both, or neither.
enum LabelReader {
    struct Label {
        /// Keys of the name's words.
        let keys: [WordKey]
        let name: String
        let role: DocumentPerson.Role?
        let signature: RoleSignature?
        let gender: Cast.Gender?
    }

    /// Nil where the label names nobody ("Question").
    static func read(_ label: TextRange, in text: AnalyzedText) -> Label? {
        let words = SpeechText(piece: text.text.string(label))
        guard let name = nameRange(words) else { return nil }
        let start = name.lowerBound
        guard !name.isEmpty, !isGeneric(words, name) else { return nil }
        let role = role(words, before: start)
        return Label(
            keys: name.filter { words.isWord($0) }.map { words.key($0) },
            name: words.words(name),
            role: role.isEmpty
                ? nil
                : .init(
                    title: words.words(role),
                    passage: words.range(role).shifted(by: label.start)),
            signature: role.isEmpty ? nil : RoleSignature(words, role),
            gender: gender(words, role))
    }

    /// The words before the name; a place before a comma is no office: "Harbour Town, Ana Quispe".
    private static func role(_ words: SpeechText, before start: Int) -> Range<Int> {
        guard start > 0, words.key(start - 1) == "," else { return 0..<start }
        let role = 0..<(start - 1)
        return role.contains { words.has($0, [.office, .officeModifier]) } ? role : 0..<0
    }

    /// The tokens of the name; nil where the label has none.
    private static func nameRange(_ words: SpeechText) -> Range<Int>? {
        let end = nameEnd(words)
        guard end > 0 else { return nil }
        if let behind = nameBehindComma(words, end) { return behind }
        let start = nameStart(words, end)
        guard start < end else { return nil }
        if let before = nameBeforeState(words, start..<end) { return before }
        // "Head of Harbour Works Ana Quispe": the body's name runs into the person's.
        let runsIn = (0..<start).contains { links.contains(words.key($0)) }
        let followsState = start > 0 && isState(words, endingAt: start)
        return runsIn && !followsState
            ? max(start, NameFinder.lastTwoWords(words, start..<end))..<end : start..<end
    }

    /// "King Ana II of Chile": the state stands last.
    private static func nameBeforeState(_ words: SpeechText, _ last: Range<Int>) -> Range<Int>? {
        guard words.key(last.lowerBound - 1) == "of",
            words.country(at: last.lowerBound, before: last.upperBound)?.length == last.count
        else { return nil }
        let end = last.lowerBound - 1
        let start = nameStart(words, end)
        let isName = start < end && (start..<end).allSatisfy { words.isCapital($0) }
        return isName ? start..<end : nil
    }

    private static let links: Set<WordKey> = ["of", "for"]

    /// Whether the words before the name end with a state's name.
    private static func isState(_ words: SpeechText, endingAt end: Int) -> Bool {
        (max(0, end - 4)..<end).contains { first in
            words.country(at: first, before: end)
                .map { first + $0.length == end && !$0.isAdjective } ?? false
        }
    }

    /// "Harbour Town, Ana Quispe" and "Minister for Ice, Snow and Storms Ana Quispe": the name is
    /// what ends the label.
    private static func nameBehindComma(_ words: SpeechText, _ end: Int) -> Range<Int>? {
        let count = words.tokens.count
        guard end < count, words.key(end) == ",", count - end > 2,
            !(end..<count).contains(where: { words.has($0, [.office, .determiner]) })
        else { return nil }
        let isOffice =
            words.has(0, [.office, .officeModifier])
            && (0..<end).contains { links.contains(words.key($0)) }
        let isPlace = end == 1 || end == 3 && words.isHyphen(1)
        let start = NameFinder.lastTwoWords(words, (end + 1)..<count)
        let isName = (start..<count).allSatisfy { words.isCapital($0) || words.isHyphen($0) }
        guard isName, isOffice || isPlace && start == end + 1 else { return nil }
        return start..<count
    }

    /// A bracket or comma behind the name opens a remark or a role: "Ana Quispe (by video link)".
    private static func nameEnd(_ words: SpeechText) -> Int {
        words.tokens.firstIndex { $0.kind == .punctuation && $0.key != "." }
            ?? words.tokens.count
    }

    /// The name is what follows the last office, state, article or link.
    private static func nameStart(_ words: SpeechText, _ end: Int) -> Int {
        var start = 0
        var index = 0
        while index < end {
            if let match = words.country(at: index, before: end), index + match.length < end,
                match.isAdjective || index > 0
            {
                index += match.length
                start = index
            } else {
                let closes = words.has(
                    index,
                    [
                        .office, .officeModifier, .honorific, .determiner, .preposition,
                        .conjunction, .body, .placeNoun,
                    ])
                // A capitalised particle opens a name: "Von der Ahe".
                let isName = words.has(index, .particle) && words.isCapital(index)
                index += 1
                if closes, !isName || words.has(index - 1, .preposition) { start = index }
                if !words.isWord(index - 1), !words.isHyphen(index - 1) { start = index }
                if words.isWord(index - 1), !words.isCapital(index - 1),
                    !words.has(index - 1, .particle)
                {
                    start = index
                }
            }
        }
        return start
    }

    private static func isGeneric(_ words: SpeechText, _ name: Range<Int>) -> Bool {
        // "Dear Ana:" opens a letter to her.
        words.key(0) == "dear" || name.allSatisfy { generics.contains(words.key($0)) }
            || name.contains { words.has($0, .crowd) }
    }

    private static let generics = WordSet(
        """
        answer audience caller comment correspondent exclamation female host interjection
        interviewer journalist male member moderator operator participant presenter press q question
        questioner remark replies reply reporter response retort unidentified unknown voice
        """)

    private static func gender(_ words: SpeechText, _ role: Range<Int>) -> Cast.Gender? {
        if role.contains(where: { words.has($0, .woman) }) { return .woman }
        return role.contains(where: { words.has($0, .man) }) ? .man : nil
    }
}
