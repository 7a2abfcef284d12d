import Extraction
import TextAnalysis

/// Decides whether two figures are figures of one claim, and how they differ.
///
/// Equal numbers are not enough: 479 mines are not 479 hectares, and three countries are not three
/// leaders. What is counted decides first, the words around second, the number last.
package enum FigureComparison {
    /// What is known beside the two figures.
    package struct Setting: Sendable {
        /// Both tell how long one meeting lasted.
        package var sameMeasure = false
        /// Both stand in one document.
        package var sameDocument = false
        /// Both are said by the same person.
        package var sameSpeaker = false
        /// Where nothing dates a figure it may be of another day, so that no rival conflicts with it.
        package var needsDates = false
        package init() {}
    }

    package static func compare(
        _ a: FigureContext, _ b: FigureContext, weights: TermWeights = TermWeights(),
        setting: Setting = Setting()
    ) -> Comparison {
        let values = FigureValue.relation(a.figure, b.figure)
        if values == .incomparable { return .unrelated }
        if setting.sameDocument && a.sentence == b.sentence {
            return compareNeighbours(a, b, values)
        }
        let topic = FigureTopic(a, b, weights: weights)
        switch values {
        case .incomparable:
            return .unrelated
        case .equal, .equalUnderUnitName, .equalAfterConversion:
            guard setting.sameMeasure || topic.holdsEqual(setting) else { return .unrelated }
            let denial = denialDifference(a, b)
            let reasons = denial + differences(a, b, values)
            return Comparison(
                relation: denial.isEmpty ? Comparison.relation(of: reasons) : .conflicts,
                reasons: reasons,
                certainty: topic.isStrong ? .sure : .possible, strength: 1 + topic.overlap)
        case .compatible, .different:
            return compareUnequal(a, b, values, topic, setting)
        }
    }

    /// Two figures of one sentence share its words, which therefore tell nothing: they are one only
    /// where the second says the first again, in another unit or nearer.
    private static func compareNeighbours(
        _ a: FigureContext, _ b: FigureContext, _ values: FigureValue.Relation
    ) -> Comparison {
        guard isApposition(a.figure, b.figure, values) else { return .unrelated }
        let second: Comparison.Reason =
            values == .equalAfterConversion
            ? .init(.unit, a.figure.unitAsWritten, b.figure.unitAsWritten)
            : .init(.value, a.figure.surface, b.figure.surface)
        return Comparison(
            relation: .reworded, reasons: boundDifference(a, b) + [second], strength: 1)
    }

    private static func compareUnequal(
        _ a: FigureContext, _ b: FigureContext, _ values: FigureValue.Relation,
        _ topic: FigureTopic, _ setting: Setting
    ) -> Comparison {
        guard !setting.sameDocument, topic.holdsUnequal else { return .unrelated }
        let value = Comparison.Reason(.value, a.figure.surface, b.figure.surface)
        if let day = a.day, let other = b.day, day != other {
            return Comparison(
                relation: .superseded, reasons: [value], certainty: .possible,
                strength: topic.overlap)
        }
        let isUndated = setting.needsDates && (a.day == nil || b.day == nil)
        if values == .compatible || isUndated {
            return Comparison(
                relation: .differs, reasons: boundDifference(a, b) + [value],
                certainty: .possible, strength: topic.overlap)
        }
        guard topic.counted == .same || setting.sameMeasure else { return .unrelated }
        return Comparison(
            relation: .conflicts, reasons: [value], certainty: .possible, strength: topic.overlap)
    }

    /// "almost 4 percent, 3.9 percent", "28 degrees Celsius (82 degrees Fahrenheit)": the same amount
    /// said again, nearer or in another unit.
    ///
    /// In one unit, at least one of the two must leave room for the other: a list of amounts does not.
    private static func isApposition(
        _ a: Figure, _ b: Figure, _ values: FigureValue.Relation
    ) -> Bool {
        let (first, second) = a.passage < b.passage ? (a, b) : (b, a)
        guard (1...appositionGapMax).contains(second.passage.start - first.passage.end),
            first.unit != nil,
            let x = first.value, let y = second.value
        else { return false }
        if values == .equalAfterConversion { return true }
        guard first.unit == second.unit else { return false }
        return (first.bound != .exact || second.bound != .exact) && FigureValue.near(x, y, 0.1)
    }

    /// Bytes between the two: ", ", " (", " – ", ", or ", ", by ".
    private static let appositionGapMax = 6

    private static func differences(
        _ a: FigureContext, _ b: FigureContext, _ values: FigureValue.Relation
    ) -> [Comparison.Reason] {
        var reasons = boundDifference(a, b) + populationDifference(a, b)
        switch values {
        case .equalAfterConversion:
            reasons.append(.init(.unit, a.figure.unitAsWritten, b.figure.unitAsWritten))
        case .equal, .equalUnderUnitName, .compatible, .different, .incomparable:
            if values == .equalUnderUnitName || unitsAreSpeltApart(a, b) {
                reasons.append(.init(.unitName, a.figure.unitAsWritten, b.figure.unitAsWritten))
            }
        }
        reasons += scopeDifference(a, b) + dateDifference(a, b)
        if reasons.isEmpty && a.words != b.words {
            reasons.append(.init(.wording, a.figure.passage, b.figure.passage))
        }
        return reasons
    }

    /// "It was 12 and not 9 percent" takes back what another says.
    private static func denialDifference(
        _ a: FigureContext, _ b: FigureContext
    ) -> [Comparison.Reason] {
        guard (a.denial == nil) != (b.denial == nil) else { return [] }
        return [.init(.negation, a.denial, b.denial)]
    }

    private static func boundDifference(
        _ a: FigureContext, _ b: FigureContext
    ) -> [Comparison.Reason] {
        guard a.figure.bound != b.figure.bound else { return [] }
        return [.init(.bound, a.boundRange, b.boundRange)]
    }

    private static func populationDifference(
        _ a: FigureContext, _ b: FigureContext
    ) -> [Comparison.Reason] {
        guard a.counted.match(b.counted) == .overlapping else { return [] }
        return [.init(.population, a.counted.range, b.counted.range)]
    }

    private static func unitsAreSpeltApart(_ a: FigureContext, _ b: FigureContext) -> Bool {
        a.unitWord != .none && b.unitWord != .none && a.unitWord != b.unitWord
    }

    /// The same figures with other things said of them: 23 posts in the zone, 23 along the road.
    private static func scopeDifference(
        _ a: FigureContext, _ b: FigureContext
    ) -> [Comparison.Reason] {
        guard a.figure.unit == nil, a.predicate.count > 2, b.predicate.count > 2 else { return [] }
        let shared = a.predicate.intersection(b.predicate).count
        guard shared * 3 < min(a.predicate.count, b.predicate.count) else { return [] }
        return [.init(.scope, a.predicateRange, b.predicateRange)]
    }

    private static func dateDifference(
        _ a: FigureContext, _ b: FigureContext
    ) -> [Comparison.Reason] {
        let pairs = [(a.figure.asOf, b.figure.asOf), (a.figure.since, b.figure.since)]
        for case (let x?, let y?) in pairs where !sameDay(x, y) {
            return [.init(.date, a.figure.passage, b.figure.passage)]
        }
        return []
    }

    /// Whether two dates may be one, an unknown year allowing for any.
    private static func sameDay(_ a: String, _ b: String) -> Bool {
        for (x, y) in zip(a.utf8, b.utf8) where x != y {
            if x != UInt8(ascii: "X") && y != UInt8(ascii: "X") { return false }
        }
        return true
    }
}

extension FigureContext {
    /// The words of the bound and the number.
    fileprivate var boundRange: TextRange {
        TextRange(
            min(figure.passage.start, figure.surface.start),
            max(figure.passage.start, figure.surface.end))
    }
}
