/// The names that units and dimensions of figures may have, whether or not a corpus uses them.
package enum UnitVocabulary {
    /// Whether `name` is canonical: "tonne", or put together as in "tonne_per_hectare".
    package static func hasUnit(_ name: String) -> Bool {
        if UnitTable.shared.unit(named: name) != nil { return true }
        guard let (above, below) = parts(of: name) else { return false }
        return UnitTable.shared.unit(named: above) != nil
            && UnitTable.shared.unit(named: below) != nil
    }

    /// Whether figures may have this dimension: "mass", "rate:currency".
    package static func hasDimension(_ name: String) -> Bool {
        let rate = "rate:"
        let plain = name.hasPrefix(rate) ? String(name.dropFirst(rate.count)) : name
        return UnitTable.shared.hasDimension(plain)
    }

    private static func parts(of name: String) -> (String, String)? {
        let words = name.split(separator: "_", omittingEmptySubsequences: false)
        guard let at = words.firstIndex(of: "per") else { return nil }
        return (
            words[..<at].joined(separator: "_"), words[(at + 1)...].joined(separator: "_")
        )
    }
}
