/// A unit of measure or money.
struct Unit: Sendable, Equatable {
    /// Canonical name: "tonne", "percent", "USD_per_barrel".
    let name: String
    /// Physical dimension: "mass", "currency", "rate:currency".
    let dimension: String
    /// Code of the Unified Code for Units of Measure; nil where it has none.
    let ucum: String?
    /// Size in the dimension's base unit; nil where there is none.
    let size: Double?

    var isMoney: Bool { dimension == "currency" }
    var isTime: Bool { dimension == "time" }
    var isRatio: Bool { dimension == "ratio" || dimension == "ratio_difference" }

    /// This unit for each one of another: known as one unit ("mile_per_hour") or put together.
    func per(_ other: Unit) -> Unit {
        let name = "\(name)_per_\(other.name)"
        if let known = UnitTable.shared.unit(named: name) { return known }
        let code = ucum.flatMap { above in other.ucum.map { "\(above)/\($0)" } }
        let size = size.flatMap { above in other.size.map { above / $0 } }
        return Unit(name: name, dimension: "rate:\(dimension)", ucum: code, size: size)
    }
}
