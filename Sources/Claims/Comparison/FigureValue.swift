import Extraction

/// What two figures' numbers say of each other, words aside.
enum FigureValue {
    enum Relation {
        case equal
        /// Equal numbers of tons and tonnes, which a text may mean alike.
        case equalUnderUnitName
        /// Equal amounts in units of different size.
        case equalAfterConversion
        /// Different numbers that may both hold: over 3 and 3.9.
        case compatible
        case different
        /// Not amounts of the same kind.
        case incomparable
    }

    static func relation(_ a: Figure, _ b: Figure) -> Relation {
        guard a.dimension == b.dimension, (a.unit == nil) == (b.unit == nil) else {
            return .incomparable
        }
        if a.unit != b.unit {
            guard a.dimension != "currency" else { return .incomparable }
            return acrossUnits(a, b)
        }
        if sameNumbers(a, b) { return .equal }
        guard let x = interval(a), let y = interval(b) else { return .incomparable }
        return x.overlaps(y) ? .compatible : .different
    }

    private static func sameNumbers(_ a: Figure, _ b: Figure) -> Bool {
        if let x = a.value, let y = b.value { return near(x, y, 1e-9) }
        guard a.value == nil, b.value == nil, let low = a.low, let other = b.low else {
            return false
        }
        return near(low, other, 1e-9) && a.high == b.high
    }

    private static func acrossUnits(_ a: Figure, _ b: Figure) -> Relation {
        guard let x = a.value, let y = b.value else { return .incomparable }
        if a.dimension == "mass" && isTon(a.unit) && isTon(b.unit) && near(x, y, 1e-9) {
            return .equalUnderUnitName
        }
        guard let one = a.quantity, let other = b.quantity, one.baseUnit == other.baseUnit else {
            return .incomparable
        }
        return near(one.baseValue, other.baseValue, 0.005) ? .equalAfterConversion : .different
    }

    /// Whether a unit is a ton of no stated kind or a metric one.
    private static func isTon(_ unit: String?) -> Bool { unit == "ton" || unit == "tonne" }

    static func near(_ x: Double, _ y: Double, _ tolerance: Double) -> Bool {
        let size = max(x.magnitude, y.magnitude)
        return (x - y).magnitude <= tolerance * size
    }

    /// The numbers that a figure allows for.
    private static func interval(_ figure: Figure) -> ClosedRange<Double>? {
        guard let low = figure.value ?? figure.low, let high = figure.value ?? figure.high,
            low <= high
        else { return nil }
        switch figure.bound {
        case .exact, .between: return low...high
        case .over, .atLeast: return low...(high * 1.5 + 1)
        case .under, .upTo: return min(low * 0.5, low)...high
        case .almost: return (low - low.magnitude * 0.1)...high
        case .about: return (low - low.magnitude * 0.1)...(high + high.magnitude * 0.1)
        }
    }
}
