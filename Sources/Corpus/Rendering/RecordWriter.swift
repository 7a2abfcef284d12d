import WireFormats

/// Writes the records of one kind, one behind the other, and notes where members start.
///
/// Every record writes every member in the order of `memberNames`; a wrong name traps, since slices
/// of members are served by number.
struct RecordWriter {
    private let kind: String
    private let memberNames: [String]
    private(set) var json = JSONWriter()
    private var starts: [Int] = []
    private var memberStarts: [UInt32] = []
    private var ids: [String] = []
    private var nextMember = 0

    /// `members` are those behind `type` and `id`.
    init(kind: String, members: [String]) {
        self.kind = kind
        memberNames = ["type", "id"] + members
    }

    /// Opens a record and writes `type` and `id`.
    mutating func begin(_ id: String) {
        starts.append(json.bytes.count)
        ids.append(id)
        nextMember = 0
        json.beginObject()
        member("type")
        json.string(kind)
        member("id")
        json.string(id)
    }

    /// The name of the next member; its value follows.
    mutating func member(_ name: String) {
        precondition(name == memberNames[nextMember], "members are written in their order")
        nextMember += 1
        memberStarts.append(UInt32(json.startOfNextMember() - starts[starts.count - 1]))
        json.name(name)
    }

    /// Closes the record; a comma and a line feed follow it.
    mutating func end() {
        precondition(nextMember == memberNames.count, "every member is written")
        json.endObject()
        _ = json.startOfNextMember()
        json.endLine()
    }

    /// Adds to the value of the member at hand.
    mutating func write(_ body: (inout JSONWriter) -> Void) {
        body(&json)
    }

    mutating func member(_ name: String, string value: String?) {
        member(name)
        if let value { json.string(value) } else { json.null() }
    }

    mutating func member(_ name: String, number value: Double?) {
        member(name)
        if let value { json.number(value) } else { json.null() }
    }

    mutating func member(_ name: String, int value: Int) {
        member(name)
        json.int(value)
    }

    mutating func member(_ name: String, strings values: [String]) {
        member(name)
        json.strings(values)
    }

    /// The records written so far as a table.
    func table() -> RecordTable {
        RecordTable(
            bytes: json.bytes, starts: starts + [json.bytes.count], memberNames: memberNames,
            memberStarts: memberStarts, ids: ids)
    }

    /// Tables of one kind, joined in their order.
    static func joined(_ tables: [RecordTable], emptyLike empty: RecordTable) -> RecordTable {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var memberStarts: [UInt32] = []
        var ids: [String] = []
        bytes.reserveCapacity(tables.reduce(0) { $0 + $1.bytes.count })
        for table in tables {
            starts += table.starts.dropLast().map { $0 + bytes.count }
            memberStarts += table.memberStarts
            ids += table.identifiers.all
            bytes += table.bytes
        }
        return RecordTable(
            bytes: bytes, starts: starts + [bytes.count], memberNames: empty.memberNames,
            memberStarts: memberStarts, ids: ids)
    }
}
