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
        let end = nameEnd(words)
        guard end > 0 else { return nil }
        let start = nameStart(words, end)
        let name = start..<end
        guard !name.isEmpty, !isGeneric(words, name) else { return nil }
        let role = 0..<start
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
        name.count == 1 && generics.contains(words.key(name.lowerBound))
            || name.contains { words.has($0, .crowd) }
    }

    private static let generics = WordSet(
        """
        answer audience comment exclamation interjection moderator question questioner remark
        replies reply retort response voice
        """)

    private static func gender(_ words: SpeechText, _ role: Range<Int>) -> Cast.Gender? {
        if role.contains(where: { words.has($0, .woman) }) { return .woman }
        return role.contains(where: { words.has($0, .man) }) ? .man : nil
    }
}
