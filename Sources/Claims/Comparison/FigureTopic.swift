import Extraction
import TextAnalysis

/// Whether two figures are about the same thing.
struct FigureTopic {
    let counted: CountedThing.Match
    /// Weight of the terms near both over the weight near the one with less, 0 to 1.
    let overlap: Double
    /// Terms near both.
    let shared: Int
    /// Whether a word right beside the one stands right beside the other: killed, home to, cleared.
    private let sharesGovernor: Bool
    /// The same as `shared` and `overlap`, of the terms of the two clauses alone.
    private let sharedInClause: Int
    private let clauseOverlap: Double
    private let isCount: Bool
    private let isDistinctive: Bool
    private let isRare: Bool
    private let isLarge: Bool

    init(_ a: FigureContext, _ b: FigureContext, weights: TermWeights) {
        counted = a.counted.match(b.counted)
        sharesGovernor = !a.governors.isDisjoint(with: b.governors)
        isCount = a.figure.unit == nil
        isDistinctive = Self.isDistinctive(a.figure.value ?? a.figure.low ?? 0)
        isRare = isDistinctive && !Self.isRound(a.figure.value ?? a.figure.low ?? 0)
        isLarge = (a.figure.value ?? a.figure.low ?? 0).magnitude >= 1000
        let theirs = Set(b.nearby)
        var common = 0.0
        var count = 0
        for term in a.nearby where theirs.contains(term) {
            common += weights.weight(term)
            count += 1
        }
        shared = count
        let both = a.nearby.filter { a.clause.contains($0) && b.clause.contains($0) }
        sharedInClause = both.count
        let weight = { (terms: [WordKey]) in terms.reduce(0) { $0 + weights.weight($1) } }
        clauseOverlap =
            weight(both)
            / max(
                1,
                min(
                    weight(a.nearby.filter(a.clause.contains)),
                    weight(b.nearby.filter(b.clause.contains))))
        let mine = a.nearby.reduce(0) { $0 + weights.weight($1) }
        let other = b.nearby.reduce(0) { $0 + weights.weight($1) }
        overlap = common / max(1, min(mine, other))
    }

    var isStrong: Bool { overlap > 0.5 && counted != .different }

    /// Whether equal numbers are the same figure.
    func holdsEqual(_ setting: FigureComparison.Setting) -> Bool {
        switch counted {
        case .different:
            // A unit with its own complement ("hectares of land", "hectares of forest").
            return !isCount && overlap > 0.5 && shared > 2
        case .same, .overlapping:
            // 48 000 of one kind in one event are the same, however differently it is put.
            if isRare && isLarge { return shared > 0 }
            if isDistinctive {
                return overlap > (setting.sameDocument && !isRare ? 0.25 : 0.12)
            }
            return shared > 2 && overlap > 0.3
        case .unknown:
            // A long text says 40 million of many things; two texts of one event seldom do.
            if setting.sameDocument { return shared > 2 && overlap > 0.4 }
            if isCount { return isDistinctive && shared > 2 && overlap > 0.4 }
            if isDistinctive { return shared > 0 && overlap > 0.15 }
            return shared > 2 && overlap > (setting.sameSpeaker ? 0.25 : 0.4)
        }
    }

    /// Whether different numbers are rival answers to one question.
    ///
    /// What a number answers stands in its own clause; a long sentence holds several answers.
    var holdsUnequal: Bool {
        guard sharesGovernor, sharedInClause > 1 + (isCount ? 1 : 0) else { return false }
        switch counted {
        case .different: return false
        case .unknown: return !isCount && clauseOverlap > 0.75
        case .overlapping: return clauseOverlap > 0.75
        case .same: return clauseOverlap > 0.6
        }
    }

    /// A number that seldom comes up by chance: more than a dozen, or not whole.
    private static func isDistinctive(_ value: Double) -> Bool {
        value.magnitude > 12 || value.rounded() != value
    }

    /// A number of one significant digit: 40, 100 000.
    private static func isRound(_ value: Double) -> Bool {
        var rest = value.magnitude
        guard rest.isFinite, rest >= 1 else { return false }
        while rest >= 10 { rest /= 10 }
        return rest.rounded() == rest
    }
}
