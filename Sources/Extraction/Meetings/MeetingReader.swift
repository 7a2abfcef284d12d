import TextAnalysis

/// Puts together what title, lead and turns of one document tell of its meeting.
struct MeetingReader {
    let view: MeetingText
    let anchor: CivilDate?
    private let speakers: [MeetingReport.Participant]

    init(_ view: MeetingText, anchor: CivilDate?) {
        self.view = view
        self.anchor = anchor
        speakers = Self.speakers(of: view)
    }

    /// Sentences of prose that may tell what a report is about.
    private static let leadSentencesMax = 4
    /// Sentences of a transcript's introduction that are read.
    private static let introductionSentencesMax = 24

    /// The whole meeting, its parts, then meetings that the document only refers to.
    func reports() -> [MeetingReport] {
        let findings = findings()
        guard let first = findings.first else { return [] }
        var whole = MeetingReport(
            part: nil, date: date(findings), place: place(findings), format: nil,
            participants: participants(findings), signed: [], durations: [],
            passage: first.sentence.range, evidence: Evidence(rule: first.rule.name))
        guard whole.participants.count >= 2 else { return [] }
        whole.format = MeetingFormat(view).format(whole.participants, findings)
        whole.signed = MeetingSignings(view).signings(meetingDate: whole.date)
        let durations = MeetingDurations(view).durations(of: whole)
        whole.durations = durations.own
        let parts = MeetingParts(view).parts(of: whole, title: first)
        let references = MeetingReferences(view).references(
            beside: whole, durations: durations.byFormat)
        return [whole] + parts + references
    }

    private var isTranscript: Bool { view.text.layout.kind == .transcript }

    /// Title first, then the lead, which is heard on the same meeting only.
    private func findings() -> [MeetingFinding] {
        let finder = MeetingFinder(view, speakers: speakers)
        var found = view.titleSentences.prefix(1).compactMap {
            finder.finding(in: $0, by: MeetingRules.titles)
        }
        var seen = 0
        let limit = isTranscript ? Self.introductionSentencesMax : Self.leadSentencesMax
        for sentence in view.text.sentences where view.isProse(sentence) {
            seen += 1
            if seen > limit { break }
            guard let finding = finder.finding(in: sentence, by: MeetingRules.prose) else {
                continue
            }
            if found.first.map({ isSame($0, finding) }) ?? true { found.append(finding) }
        }
        return found
    }

    /// Whether all that the shorter list names stand in the longer, or one side is the title's.
    private func isSame(_ a: MeetingFinding, _ b: MeetingFinding) -> Bool {
        let shared = a.participants.filter { one in
            b.participants.contains { isSame(one, $0) }
        }
        return a.rule.sides == .speakers
            || shared.count == min(a.participants.count, b.participants.count)
    }

    private func isSame(
        _ a: MeetingReport.Participant, _ b: MeetingReport.Participant
    ) -> Bool {
        if let person = a.person, let other = b.person { return person == other }
        let office = a.person.flatMap(view.office) ?? a.role.flatMap(Office.read)
        let other = b.person.flatMap(view.office) ?? b.role.flatMap(Office.read)
        guard let office, let other else { return a.name == b.name }
        return office.fits(other)
    }

    /// All that the findings name, with the one who opens a transcript.
    private func participants(_ findings: [MeetingFinding]) -> [MeetingReport.Participant] {
        var all: [MeetingReport.Participant] = []
        for one in findings.flatMap(\.participants) {
            if let known = all.firstIndex(where: { isSame($0, one) }) {
                let isHost = all[known].isHost || one.isHost
                if all[known].person == nil { all[known] = one }
                all[known].isHost = isHost
            } else {
                all.append(one)
            }
        }
        let isNew = { (one: MeetingReport.Participant) in
            !all.contains { isSame($0, one) }
        }
        if let opener = speakers.first {
            if isNew(opener) {
                all.insert(opener, at: 0)
            } else if all.count < 2, let answer = speakers.dropFirst().first(where: isNew) {
                all.append(answer)
            }
        }
        return MeetingHost(view).marking(all)
    }

    /// Those who speak in turns, each at the first turn.
    private static func speakers(of view: MeetingText) -> [MeetingReport.Participant] {
        var seen: Set<Int> = []
        var found: [MeetingReport.Participant] = []
        for statement in view.records.statements where statement.mode == .turn {
            guard let speaker = statement.speaker, let person = speaker.person,
                view.records.people.indices.contains(person),
                view.records.people[person].kind == .person, seen.insert(person).inserted
            else { continue }
            found.append(
                MeetingReport.Participant(
                    person: person, name: view.records.people[person].name,
                    role: view.role(of: person),
                    passage: speaker.mention ?? statement.passage))
            if found.count == 40 { break }
        }
        return found
    }
}
