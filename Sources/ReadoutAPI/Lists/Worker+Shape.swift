import Corpus
import WireFormats

/// What clients may ask of the shape of an answer: some members only, line breaks, a format.
extension Worker {
    /// Reads `fields`, `pretty` and `format`.
    mutating func readShape(_ collection: RecordCollection?) throws(Problem) {
        if !members.isEmpty { members.removeAll(keepingCapacity: true) }
        if query.present.isDisjoint(with: Self.shape) { return }
        var faults: [Problem.Fault] = []
        if let range = query.range(.fields), let collection {
            readMembers(range, collection, &faults)
        }
        if let pretty = query.string(.pretty), !["", "true", "false"].contains(pretty) {
            faults.append(.unknownValue(.pretty, pretty, allowed: ["true", "false"]))
        }
        if let format = query.string(.format), format != "json" {
            faults.append(.unknownValue(.format, format, allowed: ["json"]))
        }
        guard faults.isEmpty else { throw .parameters(faults) }
    }

    private static let shape = ParameterSet([.fields, .pretty, .format])

    private mutating func readMembers(
        _ range: Range<Int>, _ collection: RecordCollection, _ faults: inout [Problem.Fault]
    ) {
        let values = query.text
        let text = values.span
        var start = range.lowerBound
        while start <= range.upperBound {
            var end = start
            while end < range.upperBound, text[end] != 0x2C { end += 1 }
            if let member = collection.members.number(of: text, in: start..<end) {
                if !members.contains(member) { members.append(member) }
            } else {
                faults.append(
                    .unknownValue(
                        .fields, text.string(start..<end), allowed: collection.members.all))
            }
            start = end + 1
        }
        members.sort()
    }

    /// Appends an object of the members asked for.
    static func write(
        _ members: [Int], of number: Int, _ table: RecordTable, to output: inout ByteBuffer
    ) {
        output.append(0x7B)
        var isFirst = true
        for member in members {
            if !isFirst { output.append(0x2C) }
            isFirst = false
            output += table.json(member: member, of: number)
        }
        output.append(0x7D)
    }

    /// Adds line breaks where the client wants them.
    mutating func makePretty(_ response: inout HTTPResponse) {
        guard let range = query.range(.pretty) else { return }
        if range.count == 5 { return }
        let json = response.content
        response.removeContent()
        response.appendOwn { $0 += PrettyJSON.indent(json) }
    }
}
