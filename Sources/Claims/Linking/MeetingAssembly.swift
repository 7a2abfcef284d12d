import Extraction
import TextAnalysis

/// Makes the meetings of a corpus, each followed by its parts, of what was merged.
struct MeetingAssembly {
    let documents: [ReadDocument]
    let people: [Person]
    let personOf: [[Int]]

    /// The meetings in order of date, first publication and document; parts follow their whole.
    func meetings(_ drafts: [MeetingMerging.Draft]) -> [Meeting] {
        let keyed = drafts.map { draft in
            (key: Self.order(draft, documents), draft: draft)
        }
        var meetings: [Meeting] = []
        for (_, draft) in keyed.sorted(by: { $0.key < $1.key }) {
            let whole = meetings.count
            meetings.append(meeting(draft))
            for part in [MeetingReport.Part.opening, .talks, .pressStatements] {
                if let part = self.part(part, of: draft, whole: whole, meetings[whole]) {
                    meetings.append(part)
                }
            }
        }
        return meetings
    }

    private static func order(
        _ draft: MeetingMerging.Draft, _ documents: [ReadDocument]
    ) -> (String, String, Int) {
        let published = draft.sightings.compactMap { documents[$0.document].published }.min()
        let first = draft.sightings.map(\.document).min() ?? 0
        return (draft.date ?? "~", published ?? "~", first)
    }

    private func meeting(_ draft: MeetingMerging.Draft) -> Meeting {
        let all = draft.sightings + draft.references
        let participants = participants(draft)
        return Meeting(
            part: nil, partOf: nil, date: draft.date, place: place(draft.sightings),
            format: draft.sightings.compactMap(\.report.format).first,
            participants: participants,
            documents: Set(all.map(\.document)).sorted(),
            durations: all.flatMap { sighting in
                sighting.report.durations.map {
                    RecordReference(document: sighting.document, index: $0)
                }
            }.sorted { ($0.document, $0.index) < ($1.document, $1.index) },
            signed: MeetingPapers(documents).signed(draft),
            publishedTimes: times(draft.sightings.map(\.document)),
            statements: MeetingStatements(documents, personOf).statements(
                draft.sightings, participants))
    }

    private func part(
        _ part: MeetingReport.Part, of draft: MeetingMerging.Draft, whole: Int,
        _ meeting: Meeting
    ) -> Meeting? {
        let sightings = draft.sightings.filter { sighting in
            documents[sighting.document].records.meetings.contains { $0.part == part }
        }
        guard !sightings.isEmpty else { return nil }
        let statements = MeetingStatements(documents, personOf).statements(
            part, sightings, meeting.participants)
        let speakers = Set(
            statements.compactMap { reference in
                documents[reference.document].records.statements[reference.index].speaker?.person
                    .map { personOf[reference.document][$0] }
            })
        let participants = meeting.participants.map { participant in
            let speaks = participant.person.map(speakers.contains) ?? false
            return Meeting.Participant(
                person: participant.person, name: participant.name, role: participant.role,
                part: part == .talks ? nil : speaks ? "speaker" : "present")
        }
        return Meeting(
            part: part, partOf: whole, date: meeting.date, place: meeting.place,
            format: meeting.format, participants: participants,
            documents: Set(sightings.map(\.document)).sorted(), durations: [],
            signed: part == .talks ? meeting.signed : [],
            publishedTimes: times(
                sightings.filter { $0.isTranscript && part != .talks }.map(\.document)),
            statements: statements)
    }

    /// Participants as the report that names most of them does, the host first.
    private func participants(_ draft: MeetingMerging.Draft) -> [Meeting.Participant] {
        let hosts = draft.sightings.flatMap { $0.sides.filter(\.participant.isHost) }
        let best = draft.sightings.max { named($0) < named($1) } ?? draft.sightings[0]
        let made = best.sides.map { side -> Meeting.Participant in
            let fullest = fullest(side, draft, best.document)
            return Meeting.Participant(
                person: fullest.person, name: fullest.name, role: fullest.role,
                part: hosts.contains { $0.fits(side) } ? "host" : nil)
        }
        return made.filter { $0.part == "host" } + made.filter { $0.part != "host" }
    }

    private func named(_ sighting: MeetingSighting) -> Int {
        sighting.sides.reduce(0) { $0 + ($1.name?.isFull == true ? 2 : $1.name != nil ? 1 : 0) }
    }

    /// Person, name and role of a side, completed from the other reports.
    private func fullest(
        _ side: MeetingSide, _ draft: MeetingMerging.Draft, _ document: Int
    ) -> (person: Int?, name: String, role: String?) {
        var person = side.participant.person.map { personOf[document][$0] }
        var words = side.participant.role
        for other in draft.sightings {
            guard let match = other.sides.first(where: { $0.fits(side) }) else { continue }
            person = person ?? match.participant.person.map { personOf[other.document][$0] }
            words = words ?? match.participant.role
        }
        guard let person else { return (nil, side.participant.name, words) }
        return (person, people[person].name, role(of: person, words))
    }

    /// The role in the words that the corpus uses most for that office.
    private func role(of person: Int, _ words: String?) -> String? {
        let roles = people[person].roles
        guard let words else { return roles.first?.title }
        guard let office = Office.read(words) else { return words }
        return roles.first { Office.read($0.title)?.fits(office) ?? false }?.title ?? words
    }

    /// The place of a page's header first, then a report's words.
    private func place(_ sightings: [MeetingSighting]) -> String? {
        let ordered = sightings.filter(\.isTranscript) + sightings.filter { !$0.isTranscript }
        for sighting in ordered {
            guard let place = sighting.report.place else { continue }
            let bytes = documents[sighting.document].analysis.text.bytes[place.start..<place.end]
            return String(decoding: bytes, as: UTF8.self)
        }
        return nil
    }

    /// Publication times, where the text states the time of day.
    private func times(_ numbers: [Int]) -> [String] {
        Set(numbers.compactMap { documents[$0].published }.filter { $0.contains("T") }).sorted()
    }
}
