import Extraction
import TextAnalysis

/// Assigns statements to the meeting, or the part of it, that they were made at.
struct MeetingStatements {
    private let documents: [ReadDocument]
    private let personOf: [[Int]]

    init(_ documents: [ReadDocument], _ personOf: [[Int]]) {
        self.documents = documents
        self.personOf = personOf
    }

    /// All that participants say in the documents about the meeting.
    func statements(
        _ sightings: [MeetingSighting], _ participants: [Meeting.Participant]
    ) -> [RecordReference] {
        let people = Set(participants.compactMap(\.person))
        return sorted(
            sightings.flatMap { sighting in
                spoken(in: sighting, people).map {
                    RecordReference(document: sighting.document, index: $0)
                }
            })
    }

    /// What is said at one part: what stands behind the words that tell of it and before those that
    /// tell of another.
    func statements(
        _ part: MeetingReport.Part, _ sightings: [MeetingSighting],
        _ participants: [Meeting.Participant]
    ) -> [RecordReference] {
        guard part != .talks else { return [] }
        let people = Set(participants.compactMap(\.person))
        return sorted(
            sightings.flatMap { sighting in
                spoken(in: sighting, people).filter { index in
                    self.part(of: index, in: sighting.document) == part
                }.map { RecordReference(document: sighting.document, index: $0) }
            })
    }

    private func sorted(_ references: [RecordReference]) -> [RecordReference] {
        references.sorted { ($0.document, $0.index) < ($1.document, $1.index) }
    }

    /// Every turn of a transcript; of other texts, what the participants say.
    private func spoken(in sighting: MeetingSighting, _ people: Set<Int>) -> [Int] {
        let statements = documents[sighting.document].records.statements
        return statements.indices.filter { index in
            if statements[index].mode == .turn { return true }
            guard let person = statements[index].speaker?.person else { return false }
            return people.contains(personOf[sighting.document][person])
        }
    }

    /// The part, other than the closed talks, whose words stand last before the statement's end.
    ///
    /// A report tells of the parts in any order, so its words hold for their own paragraph alone.
    private func part(of statement: Int, in document: Int) -> MeetingReport.Part? {
        let records = documents[document].records
        let analysis = documents[document].analysis
        let passage = records.statements[statement].passage
        // The cue that tells of the part may stand in the sentence behind the words.
        let sentence = analysis.sentenceIndex(atByte: max(passage.start, passage.end - 1))
        let end = sentence.map { max(analysis.sentences[$0].range.end, passage.end) } ?? passage.end
        let parts = records.meetings.filter {
            $0.part != nil && $0.part != .talks && !$0.isReference
        }
        let isTurn = records.statements[statement].mode == .turn
        let paragraph = analysis.paragraphIndex(atByte: passage.start)
        let before = parts.filter {
            $0.passage.start < end
                && (isTurn || analysis.paragraphIndex(atByte: $0.passage.start) == paragraph)
        }
        return before.max { $0.passage.start < $1.passage.start }?.part
    }
}
