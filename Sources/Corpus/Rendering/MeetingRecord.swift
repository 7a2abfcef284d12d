import Claims
import Extraction
import WireFormats

/// The records of meetings and their parts.
enum MeetingRecord {
    static var writer: RecordWriter {
        RecordWriter(
            kind: "meeting",
            members: [
                "part", "date", "place", "format", "participants", "part_of", "parts", "documents",
                "duration", "signed", "published_times", "statements",
            ])
    }

    static func table(_ corpus: LinkedCorpus, _ names: RecordNames) -> RecordTable {
        var writer = Self.writer
        var parts: [[Int]] = Array(repeating: [], count: corpus.meetings.count)
        for (number, meeting) in corpus.meetings.enumerated() {
            if let whole = meeting.partOf { parts[whole].append(number) }
        }
        for (number, meeting) in corpus.meetings.enumerated() {
            writer.begin(names.meetings[number])
            writer.member("part", string: meeting.part?.rawValue)
            writer.member("date", string: meeting.date)
            writer.member("place", string: meeting.place)
            writer.member("format", string: meeting.format?.rawValue)
            addParticipants(of: meeting, names, to: &writer)
            writer.member("part_of", string: meeting.partOf.map { names.meetings[$0] })
            writer.member("parts", strings: parts[number].map { names.meetings[$0] })
            writer.member("documents", strings: meeting.documents.map { corpus.documents[$0].id })
            addDurations(of: meeting, corpus, names, to: &writer)
            addSigned(of: meeting, corpus, to: &writer)
            writer.member("published_times", strings: meeting.publishedTimes)
            writer.member("statements", int: meeting.statements.count)
            writer.end()
        }
        return writer.table()
    }

    private static func addParticipants(
        of meeting: Meeting, _ names: RecordNames, to writer: inout RecordWriter
    ) {
        writer.member("participants")
        writer.write { json in
            json.beginArray()
            for participant in meeting.participants {
                json.beginObject()
                json.member("person", participant.person.map { names.people[$0] })
                json.member("name", participant.name)
                json.member("role", participant.role)
                json.member("part", participant.part)
                json.endObject()
            }
            json.endArray()
        }
    }

    /// How long it lasted, each with who says so.
    private static func addDurations(
        of meeting: Meeting, _ corpus: LinkedCorpus, _ names: RecordNames,
        to writer: inout RecordWriter
    ) {
        writer.member("duration")
        writer.write { json in
            json.beginArray()
            for reference in meeting.durations {
                let document = corpus.documents[reference.document]
                let own = names.documents[reference.document]
                let figure = document.records.figures[reference.index]
                let statement = own.statementOfFigure[reference.index]
                let speaker = statement.flatMap { document.records.statements[$0].speaker }
                json.beginObject()
                json.member("figure", own.figures[reference.index])
                json.name("value")
                if let value = figure.value { json.number(value) } else { json.null() }
                json.member("unit", figure.unit)
                json.member("bound", figure.bound.rawValue)
                json.name("speaker")
                if let speaker {
                    json.person(
                        names.person(speaker.person, of: reference.document), name: speaker.name)
                } else {
                    json.null()
                }
                json.name("passage")
                json.passage(figure.passage, of: document)
                json.endObject()
            }
            json.endArray()
        }
    }

    private static func addSigned(
        of meeting: Meeting, _ corpus: LinkedCorpus, to writer: inout RecordWriter
    ) {
        writer.member("signed")
        writer.write { json in
            json.beginArray()
            for signing in meeting.signed {
                json.beginObject()
                json.member("title", signing.title)
                json.member("date", signing.date)
                json.name("passage")
                json.passage(signing.passage, of: corpus.documents[signing.document])
                json.endObject()
            }
            json.endArray()
        }
    }
}
