import Extraction
import TextAnalysis

/// Makes the reports of documents comparable across documents.
enum MeetingSightings {
    /// All whole meetings that documents tell of, in corpus order.
    ///
    /// Complexity: linear in the persons and reports of the documents.
    static func sightings(
        in documents: [ReadDocument], _ persons: inout PersonJoining
    ) -> [MeetingSighting] {
        let offices = offices(documents, &persons)
        var sightings: [MeetingSighting] = []
        for (number, document) in documents.enumerated() {
            let reports = document.records.meetings
            for report in reports where report.part == nil {
                let sides = report.participants.map {
                    side($0, number, documents, &persons, offices)
                }
                // Title and whole from one rule: the document is about the part alone.
                let isPartAlone = reports.contains {
                    $0.part == .pressStatements && $0.evidence == report.evidence
                }
                sightings.append(
                    MeetingSighting(
                        document: number, report: report, sides: sides,
                        isTranscript: document.analysis.layout.kind == .transcript,
                        isPartAlone: isPartAlone))
            }
        }
        return sightings
    }

    private static func side(
        _ participant: MeetingReport.Participant, _ document: Int, _ documents: [ReadDocument],
        _ persons: inout PersonJoining, _ offices: [Int: Set<Office>]
    ) -> MeetingSide {
        guard let person = participant.person,
            documents[document].records.people.indices.contains(person)
        else {
            let office = participant.role.flatMap { Office.read($0) }
            return MeetingSide(
                group: nil, name: nil, offices: Set([office].compactMap { $0 }),
                participant: participant)
        }
        let group = persons.group(document, person)
        return MeetingSide(
            group: group, name: PersonName(documents[document].records.people[person].name),
            offices: offices[group] ?? [], participant: participant)
    }

    /// The offices that the joined persons hold by any document.
    private static func offices(
        _ documents: [ReadDocument], _ persons: inout PersonJoining
    ) -> [Int: Set<Office>] {
        var offices: [Int: Set<Office>] = [:]
        for (number, document) in documents.enumerated() {
            for (index, person) in document.records.people.enumerated() {
                let held = person.roles.compactMap { Office.read($0.title) }
                if held.isEmpty { continue }
                offices[persons.group(number, index), default: []].formUnion(held)
            }
        }
        return offices
    }
}
