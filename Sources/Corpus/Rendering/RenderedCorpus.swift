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

    package init(
        documents: RecordTable, people: RecordTable, sources: RecordTable, meetings: RecordTable,
        stories: RecordTable, statements: RecordTable, figures: RecordTable, dates: RecordTable,
        claims: RecordTable, statementOffsets: [Int], figureOffsets: [Int], dateOffsets: [Int]
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
    }
}

/// The rendered records of one kind, numbered in the total order of the API.
package struct RecordTable: Sendable {
    /// The JSON objects one after the other, without white space between tokens.
    package let bytes: [UInt8]
    /// Where record `i` starts; one more entry for the end of the last.
    package let starts: [Int]
    /// Names of the members, in the order in which every record of the kind writes them.
    package let memberNames: [String]
    /// For record `i` and member `m`: where `"name":value` starts, relative to the record's
    /// start, at `[i * memberNames.count + m]`.
    ///
    /// Members stand next to each other with one comma between.
    package let memberStarts: [UInt32]
    /// Record number by identifier.
    package let numbers: [String: Int]
    /// Identifier by record number.
    package let ids: [String]

    package init(
        bytes: [UInt8], starts: [Int], memberNames: [String], memberStarts: [UInt32],
        ids: [String]
    ) {
        self.bytes = bytes
        self.starts = starts
        self.memberNames = memberNames
        self.memberStarts = memberStarts
        self.ids = ids
        var numbers: [String: Int] = [:]
        numbers.reserveCapacity(ids.count)
        for (number, id) in ids.enumerated() { numbers[id] = number }
        self.numbers = numbers
    }

    package var count: Int { ids.count }

    /// The JSON object of record `number`.
    package func json(_ number: Int) -> ArraySlice<UInt8> {
        bytes[starts[number]..<starts[number + 1]]
    }
}
