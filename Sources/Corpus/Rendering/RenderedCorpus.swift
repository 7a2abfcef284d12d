/// The JSON of every record, written once, with the places of its members.
package struct RenderedCorpus: Sendable {
    package let documents: RecordTable
    package let people: RecordTable
    package let sources: RecordTable
    package let meetings: RecordTable
    package let stories: RecordTable
    /// Statements, figures and dates of all documents, in document order; see `offsets`.
    package let statements: RecordTable
    package let figures: RecordTable
    package let dates: RecordTable
    package let claims: RecordTable
    /// Number of the first statement of each document in `statements`, plus the total at the end.
    package let statementOffsets: [Int]
    package let figureOffsets: [Int]
    package let dateOffsets: [Int]
    /// Contested claims with their sides, in the order of `claims`.
    package let disagreements: RecordTable
    package let links: RecordLinks

    package init(
        documents: RecordTable, people: RecordTable, sources: RecordTable, meetings: RecordTable,
        stories: RecordTable, statements: RecordTable, figures: RecordTable, dates: RecordTable,
        claims: RecordTable, statementOffsets: [Int], figureOffsets: [Int], dateOffsets: [Int],
        disagreements: RecordTable, links: RecordLinks
    ) {
        self.documents = documents
        self.people = people
        self.sources = sources
        self.meetings = meetings
        self.stories = stories
        self.statements = statements
        self.figures = figures
        self.dates = dates
        self.claims = claims
        self.statementOffsets = statementOffsets
        self.figureOffsets = figureOffsets
        self.dateOffsets = dateOffsets
        self.disagreements = disagreements
        self.links = links
    }
}

/// The rendered records of one kind, numbered in the total order of the API.
package final class RecordTable: Sendable {
    /// The JSON objects one after the other, without white space between tokens; each is followed
    /// by a comma and a line feed, so that records in a row are a list's items as they stand.
    package let bytes: [UInt8]
    /// Where record `i` starts; one more entry for the end of the bytes.
    package let starts: [Int]
    /// Names of the members, in the order in which every record of the kind writes them.
    package let memberNames: [String]
    /// For record `i` and member `m`: where `"name":value` starts, relative to the record's
    /// start, at `[i * memberNames.count + m]`.
    ///
    /// Members stand next to each other with one comma between.
    package let memberStarts: [UInt32]
    /// Identifiers and record numbers.
    package let identifiers: IdentifierTable

    /// The bytes between two records.
    package static let separatorBytes = 2

    package init(
        bytes: [UInt8], starts: [Int], memberNames: [String], memberStarts: [UInt32],
        ids: [String]
    ) {
        self.bytes = bytes
        self.starts = starts
        self.memberNames = memberNames
        self.memberStarts = memberStarts
        identifiers = IdentifierTable(ids)
    }

    package var count: Int { starts.count - 1 }

    /// The JSON object of record `number`.
    package func json(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number..<number + 1)] }

    /// Where the JSON of records in a row lies, commas between them.
    package func range(_ numbers: Range<Int>) -> Range<Int> {
        starts[numbers.lowerBound]..<starts[numbers.upperBound] - Self.separatorBytes
    }

    /// Where the JSON of records in a row lies, commas between them and another one behind.
    package func rangeBeforeMore(_ numbers: Range<Int>) -> Range<Int> {
        starts[numbers.lowerBound]..<starts[numbers.upperBound]
    }

    /// `"name":value` of a member.
    package func json(member: Int, of number: Int) -> ArraySlice<UInt8> {
        let at = number * memberNames.count + member
        let start = starts[number] + Int(memberStarts[at])
        let isLast = member + 1 == memberNames.count
        let end =
            isLast
            ? starts[number + 1] - Self.separatorBytes
            : starts[number] + Int(memberStarts[at + 1])
        // A comma or the closing brace follows the value.
        return bytes[start..<end - 1]
    }
}
