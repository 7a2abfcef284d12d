import Corpus
import WireFormats

/// Writes items: records in a row as one slice, or members picked from each.
struct ItemWriter {
    private let collection: RecordCollection
    /// The members to pick; empty for whole records.
    private let members: [Int]
    private let separator: [UInt8]
    /// Records in a row that are not written yet.
    private var run = 0..<0
    private var isFirst = true

    init(_ collection: RecordCollection, _ members: [Int], _ separator: [UInt8]) {
        self.collection = collection
        self.members = members
        self.separator = separator
    }

    mutating func add(_ number: Int, to response: inout HTTPResponse) {
        if !members.isEmpty { return addMembers(of: number, to: &response) }
        if number == run.upperBound, !run.isEmpty {
            run = run.lowerBound..<number + 1
        } else {
            end(&response)
            run = number..<number + 1
        }
    }

    /// Writes what is still to be written.
    mutating func end(_ response: inout HTTPResponse) {
        guard !run.isEmpty else { return }
        if !isFirst { response.append(separator[...]) }
        isFirst = false
        response.append(collection.table.json(run))
        run = 0..<0
    }

    private mutating func addMembers(of number: Int, to response: inout HTTPResponse) {
        let before = isFirst ? [] : separator
        isFirst = false
        response.appendOwn { output in
            output.append(contentsOf: before)
            Worker.write(members, of: number, collection.table, to: &output)
        }
    }
}
