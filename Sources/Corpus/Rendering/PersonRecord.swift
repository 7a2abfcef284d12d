import Claims
import Extraction
import WireFormats

/// The records of persons, with the roles held at the time.
enum PersonRecord {
    static var writer: RecordWriter {
        RecordWriter(
            kind: "person", members: ["kind", "name", "names", "roles", "statements", "figures"])
    }

    static func table(_ corpus: LinkedCorpus, _ names: RecordNames) -> RecordTable {
        var writer = Self.writer
        let counts = counts(corpus, names)
        for (number, person) in corpus.people.enumerated() {
            writer.begin(names.people[number])
            writer.member("kind", string: person.kind.rawValue)
            writer.member("name", string: person.name)
            writer.member("names", strings: person.names)
            writer.member("roles")
            writer.write { json in
                json.beginArray()
                for role in person.roles { add(role, corpus, to: &json) }
                json.endArray()
            }
            writer.member("statements", int: counts[number].statements)
            writer.member("figures", int: counts[number].figures)
            writer.end()
        }
        return writer.table()
    }

    private static func add(_ role: Person.Role, _ corpus: LinkedCorpus, to json: inout JSONWriter)
    {
        json.beginObject()
        json.member("role", role.title)
        json.member("from", role.from)
        json.member("to", role.to)
        json.name("passage")
        json.passage(role.passage, of: corpus.documents[role.document])
        json.endObject()
    }

    /// Statements and figures of each person; those of duplicates count once.
    private static func counts(
        _ corpus: LinkedCorpus, _ names: RecordNames
    ) -> [(statements: Int, figures: Int)] {
        var counts = Array(repeating: (statements: 0, figures: 0), count: corpus.people.count)
        for (number, document) in corpus.documents.enumerated()
        where corpus.duplicateOf[number] == nil {
            let own = names.documents[number]
            func speaker(_ statement: Int?) -> Int? {
                statement.flatMap { document.records.statements[$0].speaker?.person }
                    .flatMap { own.person[$0] }
            }
            for statement in document.records.statements.indices {
                if let person = speaker(statement) { counts[person].statements += 1 }
            }
            for statement in own.statementOfFigure {
                if let person = speaker(statement) { counts[person].figures += 1 }
            }
        }
        return counts
    }
}
