import TextAnalysis

extension CivilDate {
    /// The day that an ISO 8601 date or time starts with; nil where it names no day.
    init?(isoDay text: String) {
        let parts = text.prefix(10).split(separator: "-")
        guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
