import Corpus
import WireFormats

/// Writes items: records in a row as one slice, or members picked from each.
struct ItemWriter {
    private let table: RecordTable
    /// The members to pick; empty for whole records.
    private let members: [Int]
    /// Records in a row that are not written yet.
    private var run = 0..<0
    private var isFirst = true

    init(_ collection: RecordCollection, _ members: [Int]) {
        table = collection.table
        self.members = members
    }

    mutating func add(_ number: Int, to response: inout HTTPResponse) {
        if !members.isEmpty { return addMembers(of: number, to: &response) }
        if number == run.upperBound, !run.isEmpty {
            run = run.lowerBound..<number + 1
        } else {
            if !run.isEmpty { response.append(shared: table.rangeBeforeMore(run)) }
            run = number..<number + 1
        }
    }

    /// Writes what is still to be written.
    mutating func end(_ response: inout HTTPResponse) {
        guard !run.isEmpty else { return }
        response.append(shared: table.range(run))
        run = 0..<0
    }

    private mutating func addMembers(of number: Int, to response: inout HTTPResponse) {
        response.appendOwn { output in
            if !isFirst {
                output.append(0x2C)
                output.append(0x0A)
            }
            Worker.write(members, of: number, table, to: &output)
        }
        isFirst = false
    }
}
