import TextAnalysis

/// Finds the standpoints of a document.
struct StandpointReader {
    private let text: AnalyzedText
    private let folded: FoldedText

    init(_ text: AnalyzedText, _ folded: FoldedText) {
        self.text = text
        self.folded = folded
    }

    /// Tokens between a matter and what is said of it.
    private static let reach = 9

    /// In text order.
    ///
    /// Complexity: linear in the text: each matter looks at a bounded number of tokens.
    func standpoints() -> [Standpoint] {
        var found: [Standpoint] = []
        for sentence in text.sentences where sentence.paragraph != nil {
            for index in sentence.tokens {
                let key = text.tokens[index].key
                let isDispute = StandpointWords.disputes.contains(key)
                guard isDispute || StandpointWords.questions.contains(key) else { continue }
                let standpoint =
                    asSubject(index, isDispute, sentence.tokens)
                    ?? asObject(index, isDispute, sentence.tokens)
                if let standpoint { found.append(standpoint) }
            }
        }
        return found
    }

    /// "The conflict is already history", "the question of wells has not been settled".
    private func asSubject(
        _ noun: Int, _ isDispute: Bool, _ sentence: Range<Int>
    ) -> Standpoint? {
        let start = nounStart(noun, sentence)
        if isUnreal(before: start, in: sentence) { return nil }
        var isNegated = false
        var copula: Int?
        var index = afterAside(noun + 1, sentence)
        let end = min(sentence.upperBound, index + Self.reach)
        while index < end, text.tokens[index].kind != .punctuation {
            let key = text.tokens[index].key
            if StandpointWords.negation.contains(key) { isNegated.toggle() }
            if StandpointWords.copulas.contains(key) { copula = copula ?? index }
            if let copula, let isClosed = predicate(index, after: copula) {
                let words = min(copula, index)..<(index + 1)
                return standpoint(
                    noun, isDispute, isSettled: isClosed != isNegated, start..<(index + 1), words,
                    qualifiers: qualifiers(start, noun, copula))
            }
            let passes =
                copula == nil || StandpointWords.copulas.contains(key)
                || StandpointWords.light.contains(key) || StandpointWords.negation.contains(key)
            if !passes || (StandpointWords.unreal.contains(key) && key != "to") { return nil }
            index += 1
        }
        return nil
    }

    /// Behind ", as I see it,": an aside of a few words is passed over.
    private func afterAside(_ index: Int, _ sentence: Range<Int>) -> Int {
        guard index < sentence.upperBound, text.tokens[index].key == "," else { return index }
        let aside = (index + 1)..<min(sentence.upperBound, index + 1 + Self.asideMax)
        guard aside.lowerBound < aside.upperBound,
            let close = aside.first(where: { text.tokens[$0].key == "," })
        else { return index }
        return close + 1
    }

    /// Tokens of an aside at most.
    private static let asideMax = 6

    /// True for a word that closes the matter, false for one that leaves it open.
    private func predicate(_ index: Int, after copula: Int) -> Bool? {
        let key = text.tokens[index].key
        if StandpointWords.open.contains(key) { return false }
        let between = text.tokens[copula...index]
        let isLasting = between.contains { StandpointWords.lasting.contains($0.key) }
        // "Will be settled" is not settled; "will remain in the past" is.
        let isFuture =
            index > 0
            && text.tokens[max(0, copula - 2)..<copula]
                .contains { CommitmentWords.future.contains($0.key) }
        if isFuture && !isLasting { return nil }
        if StandpointWords.past.contains(key) { return true }
        if key == "over" { return isLasting ? nil : true }
        return StandpointWords.closed.contains(key) && !isLasting ? true : nil
    }

    /// "We have not settled the issue of wells".
    private func asObject(
        _ noun: Int, _ isDispute: Bool, _ sentence: Range<Int>
    ) -> Standpoint? {
        let start = nounStart(noun, sentence)
        guard start > sentence.lowerBound,
            StandpointWords.settle.contains(text.tokens[start - 1].key)
        else { return nil }
        let before = max(sentence.lowerBound, start - 5)..<(start - 1)
        guard let auxiliary = before.first(where: isAuxiliary) else { return nil }
        let words = before.filter { text.tokens[$0].kind == .word }
        let isNegated = words.contains { StandpointWords.negation.contains(text.tokens[$0].key) }
        let isUnreal = words.contains { StandpointWords.unreal.contains(text.tokens[$0].key) }
        // "Could not settle" is unsettled, "could settle" is nothing yet.
        guard isNegated || (!isUnreal && text.tokens[auxiliary].key != "will") else { return nil }
        return standpoint(
            noun, isDispute, isSettled: !isNegated, auxiliary..<(noun + 1), auxiliary..<start,
            qualifiers: qualifiers(start, noun, min(sentence.upperBound, noun + 1 + Self.reach)))
    }

    private func isAuxiliary(_ index: Int) -> Bool {
        let key = text.tokens[index].key
        return Self.auxiliaries.contains(key)
    }

    private static let auxiliaries = WordSet(
        "can can't cannot could couldn't did didn't failed had has hasn't have haven't will won't")

    private func standpoint(
        _ noun: Int, _ isDispute: Bool, isSettled: Bool, _ passage: Range<Int>,
        _ predicate: Range<Int>, qualifiers: Set<WordKey>
    ) -> Standpoint {
        Standpoint(
            passage: text.range(ofTokens: passage), predicate: text.range(ofTokens: predicate),
            isSettled: isSettled, matter: folded.terms[noun], isDispute: isDispute,
            qualifiers: qualifiers)
    }

    /// The determiner before a noun and its modifiers; the noun where none stands near.
    private func nounStart(_ noun: Int, _ sentence: Range<Int>) -> Int {
        var index = noun
        while index > sentence.lowerBound, index > noun - 6 {
            index -= 1
            let token = text.tokens[index]
            if StandpointWords.determiners.contains(token.key) { return index }
            if token.kind == .punctuation || Self.joints.contains(token.key)
                || StandpointWords.copulas.contains(token.key)
            {
                break
            }
        }
        return noun
    }

    private static let joints = WordSet("about by for from in of on over to with")

    private func isUnreal(before start: Int, in sentence: Range<Int>) -> Bool {
        let before = max(sentence.lowerBound, start - 2)..<start
        return before.contains { StandpointWords.unreal.contains(text.tokens[$0].key) }
    }

    /// Content terms of the noun's phrase, on both sides of it.
    private func qualifiers(_ start: Int, _ noun: Int, _ end: Int) -> Set<WordKey> {
        var terms = Set(folded.terms[start..<noun].filter { $0 != .none })
        for index in (noun + 1)..<max(noun + 1, end) {
            if text.tokens[index].kind == .punctuation { break }
            if folded.terms[index] != .none { terms.insert(folded.terms[index]) }
        }
        terms.remove(folded.terms[noun])
        return terms
    }
}
