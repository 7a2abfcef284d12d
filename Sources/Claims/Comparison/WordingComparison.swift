import TextAnalysis

/// Decides how two passages of the same matter differ in their words.
package enum WordingComparison {
    /// Differences of wording named at most; the diff shows the rest.
    private static let wordingsMax = 8
    /// Figures of a passage that are held against the other's.
    private static let figuresMax = 16

    /// Relation and reasons; `unrelated` where the words do not carry it.
    ///
    /// Complexity: the product of both lengths, which have a bound.
    package static func compare(
        _ a: ComparedPassage, _ b: ComparedPassage, weights: TermWeights = TermWeights()
    ) -> Comparison {
        let match = match(a, b, weights)
        let comparison = compareRelated(a, b, weights: weights, match: match)
        return match.isRendering || comparison.relation == .same ? comparison : .unrelated
    }

    /// The same for passages that are known to render the same words.
    static func compareRelated(
        _ a: ComparedPassage, _ b: ComparedPassage, weights: TermWeights,
        setting: FigureComparison.Setting = .init()
    ) -> Comparison {
        let match = match(a, b, weights)
        return compareRelated(a, b, weights: weights, match: match, setting: setting)
    }

    private static func match(
        _ a: ComparedPassage, _ b: ComparedPassage, _ weights: TermWeights
    ) -> WordingMatch {
        WeighedTerms(a.terms, weights: weights).match(WeighedTerms(b.terms, weights: weights))
    }

    private static func compareRelated(
        _ a: ComparedPassage, _ b: ComparedPassage, weights: TermWeights, match: WordingMatch,
        setting: FigureComparison.Setting = .init()
    ) -> Comparison {
        let diff = WordDiff(a.side, b.side)
        if diff.isWhole && diff.parts.allSatisfy({ $0.kind == .same }) {
            return Comparison(relation: .same, strength: 1)
        }
        let negation = negation(a, b, match)
        let figures = figures(a, b, weights: weights, setting: setting)
        let meaning =
            figures.flatMap(\.reasons).filter { $0.aspect != .wording } + negation
            + commitment(a, b) + tense(a, b, match) + names(a, b, diff)
        let reasons = meaning + wordings(a, b, diff)
        var relation = Comparison.relation(of: reasons)
        if relation == .same { relation = .reworded }
        if figures.contains(where: { $0.relation == .superseded }) { relation = .superseded }
        if figures.contains(where: { $0.relation == .conflicts })
            || (!negation.isEmpty && match.cosine > 0.8)
        {
            relation = .conflicts
        }
        return Comparison(
            relation: relation, reasons: reasons,
            certainty: match.cosine > 0.5 ? .sure : .possible, strength: match.cosine)
    }

    /// How the figures that both carry relate; each is held against its best counterpart.
    ///
    /// A number that stands on both sides is no rival of another number.
    private static func figures(
        _ a: ComparedPassage, _ b: ComparedPassage, weights: TermWeights,
        setting: FigureComparison.Setting
    ) -> [Comparison] {
        let mine = a.figures.prefix(figuresMax)
        let others = b.figures.prefix(figuresMax)
        return mine.compactMap { one in
            others.compactMap { other in
                let comparison = FigureComparison.compare(
                    one, other, weights: weights, setting: setting)
                let isRival =
                    comparison.relation == .conflicts || comparison.relation == .superseded
                guard comparison.joins,
                    !isRival || !(stands(one, among: others) || stands(other, among: mine))
                else { return nil }
                return comparison
            }.max { $0.strength < $1.strength }
        }
    }

    private static func stands(
        _ figure: FigureContext, among others: ArraySlice<FigureContext>
    ) -> Bool {
        others.contains { FigureValue.relation(figure.figure, $0.figure) == .equal }
    }

    /// One side denies where the other, alike in its words, does not.
    private static func negation(
        _ a: ComparedPassage, _ b: ComparedPassage, _ match: WordingMatch
    ) -> [Comparison.Reason] {
        guard match.covered > 0.7, match.covering > 0.7 else { return [] }
        let mine = a.denials
        let other = b.denials
        guard mine.count % 2 != other.count % 2, mine.isEmpty || other.isEmpty else { return [] }
        let denied = mine.first?.denied ?? other.first?.denied ?? .none
        guard (mine.isEmpty ? a : b).terms.contains(denied) else { return [] }
        return [.init(.negation, mine.first?.range, other.first?.range)]
    }

    /// "We are convinced" against "in our opinion".
    private static func commitment(
        _ a: ComparedPassage, _ b: ComparedPassage
    ) -> [Comparison.Reason] {
        let mine = CommitmentWords.degrees.map { a.first(of: $0) }
        let other = CommitmentWords.degrees.map { b.first(of: $0) }
        guard let x = mine.firstIndex(where: { $0 != nil }),
            let y = other.firstIndex(where: { $0 != nil }), x != y, mine[y] == nil, other[x] == nil
        else { return [] }
        return [.init(.commitment, mine[x], other[y])]
    }

    /// "will be created" against "has been created".
    private static func tense(
        _ a: ComparedPassage, _ b: ComparedPassage, _ match: WordingMatch
    ) -> [Comparison.Reason] {
        let mine = a.first(of: CommitmentWords.future)
        let other = b.first(of: CommitmentWords.future)
        guard (mine == nil) != (other == nil), match.covered > 0.6, match.covering > 0.6 else {
            return []
        }
        return [.init(.tense, mine, other)]
    }

    /// "the South Highlands" against "the Highlands": a name longer on one side, by a word that the
    /// other side has nowhere.
    private static func names(
        _ a: ComparedPassage, _ b: ComparedPassage, _ diff: WordDiff
    ) -> [Comparison.Reason] {
        var reasons: [Comparison.Reason] = []
        for (part, next) in zip(diff.parts, diff.parts.dropFirst())
        where part.kind != .same && part.kind != .reworded && next.kind == .same {
            guard let x = next.a, let y = next.b, let here = a.name(startingAt: x),
                let there = b.name(startingAt: y), here.isLonger != there.isLonger
            else { continue }
            let lacks = here.isLonger ? b.terms : a.terms
            if lacks.contains(here.isLonger ? here.first : there.first) { continue }
            reasons.append(.init(.name, here.range, there.range))
        }
        return Array(reasons.prefix(4))
    }

    private static func wordings(
        _ a: ComparedPassage, _ b: ComparedPassage, _ diff: WordDiff
    ) -> [Comparison.Reason] {
        let reasons = diff.parts.filter { part in
            part.kind != .same && part.kind != .reworded
                && ((part.a.map { saysSomething($0, a) } ?? false)
                    || (part.b.map { saysSomething($0, b) } ?? false))
        }.map { Comparison.Reason(.wording, $0.a, $0.b) }
        return Array(reasons.prefix(wordingsMax))
    }

    private static func saysSomething(_ range: TextRange, _ passage: ComparedPassage) -> Bool {
        passage.folded.terms[passage.folded.tokens(of: range)].contains { $0 != .none }
    }
}

/// A capitalised word with one before it, where there is one.
private struct LengthenedName {
    let range: TextRange
    let isLonger: Bool
    /// The term of the first word.
    let first: WordKey
}

extension ComparedPassage {
    /// The name whose word starts `range`; nil where none does.
    fileprivate func name(startingAt range: TextRange) -> LengthenedName? {
        let index = folded.tokens(of: range).lowerBound
        guard index < text.tokens.count, text.tokens[index].flags.contains(.capitalized),
            folded.terms[index] != .none
        else { return nil }
        let own = text.tokens[index].range
        guard tokens.contains(index - 1) else {
            return LengthenedName(range: own, isLonger: false, first: folded.terms[index])
        }
        let before = text.tokens[index - 1]
        guard before.kind == .word, before.flags.contains(.capitalized),
            folded.terms[index - 1] != .none, !Self.titles.contains(before.key)
        else { return LengthenedName(range: own, isLonger: false, first: folded.terms[index]) }
        return LengthenedName(
            range: before.range.union(own), isLonger: true, first: folded.terms[index - 1])
    }

    /// Words that stand before a name and are no part of it; sorted.
    private static let titles = WordSet(
        "chairman chancellor dr king minister mr mrs ms premier president prince queen secretary")
}
