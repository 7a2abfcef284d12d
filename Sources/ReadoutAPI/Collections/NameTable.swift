import Corpus

/// Records by the names that they go by, case left out of account.
final class NameTable: Sendable {
    private let folded: IdentifierTable
    /// Per folded name: the records of that name, ascending.
    private let records: [[Int]]
    /// The chief name of each record.
    let shown: [String]

    /// Takes every record's names, the chief one first.
    init(_ names: [[String]]) {
        var numbers: [String: Int] = [:]
        var order: [String] = []
        var records: [[Int]] = []
        for (record, names) in names.enumerated() {
            for name in names {
                let key = name.lowercased()
                if let number = numbers[key] {
                    if records[number].last != record { records[number].append(record) }
                } else {
                    numbers[key] = order.count
                    order.append(key)
                    records.append([record])
                }
            }
        }
        folded = IdentifierTable(order)
        self.records = records
        shown = names.compactMap(\.first)
    }

    /// The record of that name.
    ///
    /// Costs a string, which a look-up by identifier does not.
    func find(_ text: Span<UInt8>, _ range: Range<Int>) -> FacetValues.Found {
        var bytes: [UInt8] = []
        for at in range { bytes.append(text[at]) }
        let name = String(decoding: bytes, as: UTF8.self).lowercased()
        guard let number = folded.number(of: name) else { return .unknown }
        let found = records[number]
        return found.count == 1 ? .value(found[0]) : .ambiguous(found)
    }
}
