/// The unit of each dimension that amounts are compared in: those of the SI, by their UCUM codes.
enum BaseUnits {
    /// The amount in the dimension's base unit; nil where the dimension has none.
    static func base(of unit: Unit, value: Double) -> (value: Double, unit: String)? {
        switch unit.name {
        case "celsius": return (value + 273.15, "K")
        case "fahrenheit": return ((value + 459.67) * 5 / 9, "K")
        case "mile_per_gallon": return nil
        case _: break
        }
        guard let size = unit.size, let code = code(of: unit) else { return nil }
        return (value * size, code)
    }

    private static func code(of unit: Unit) -> String? {
        if unit.dimension.hasPrefix("rate:") { return rateCode(of: unit) }
        return codes[unit.dimension]
    }

    private static func rateCode(of unit: Unit) -> String? {
        var above = unit.name[...]
        var below: Substring?
        if let mark = unit.name.firstRange(of: "_per_") {
            above = unit.name[..<mark.lowerBound]
            below = unit.name[mark.upperBound...]
        }
        guard let below, let one = UnitTable.shared.unit(named: String(above)),
            let other = UnitTable.shared.unit(named: String(below)),
            let a = codes[one.dimension], let b = codes[other.dimension]
        else { return nil }
        return "\(a)/\(b)"
    }

    private static let codes = [
        "length": "m", "area": "m2", "volume": "m3", "mass": "kg", "time": "s", "speed": "m/s",
        "temperature": "K", "angle": "rad", "frequency": "Hz", "power": "W", "energy": "J",
        "pressure": "Pa", "force": "N", "torque": "N.m", "voltage": "V", "current": "A",
        "charge": "C", "resistance": "Ohm", "capacitance": "F", "illuminance": "lx",
        "luminous_flux": "lm", "information": "By", "data_rate": "By/s", "ratio": "1",
        "amount": "mol",
    ]
}
