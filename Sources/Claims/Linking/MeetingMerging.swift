import Extraction
import TextAnalysis

/// Joins the reports of several documents into meetings: same day, same participants.
struct MeetingMerging {
    /// A meeting in the making.
    struct Draft {
        var sightings: [MeetingSighting] = []
        /// Reports of documents about other meetings that refer to this one.
        var references: [MeetingSighting] = []
        var date: String?
        /// The report that knows the most of its participants.
        var sides: [MeetingSide] { sightings.first?.sides ?? [] }
    }

    private let documents: [ReadDocument]
    private let duplicateOf: [Int?]
    private(set) var drafts: [Draft] = []
    /// Drafts by day and side.
    private var byKey: [String: [Int]] = [:]
    /// The latest drafts by side, whatever the day.
    private var bySide: [String: [Int]] = [:]
    /// The draft of each document's own meeting.
    private var draftOf: [Int: Int] = [:]

    /// Candidates that are compared for one report.
    private static let candidatesMax = 64

    init(_ documents: [ReadDocument], duplicateOf: [Int?], sightings: [MeetingSighting]) {
        self.documents = documents
        self.duplicateOf = duplicateOf
        let own = sightings.filter { !$0.report.isReference }
        for sighting in own.filter({ $0.isTranscript && !$0.isPartAlone }) { add(sighting) }
        for sighting in own.filter({ $0.isTranscript && $0.isPartAlone }) { add(sighting) }
        for sighting in own.filter({ !$0.isTranscript && $0.report.date != nil }) { add(sighting) }
        for sighting in own.filter({ !$0.isTranscript && $0.report.date == nil }) { add(sighting) }
        for sighting in sightings where sighting.report.isReference { refer(sighting) }
    }

    private mutating func add(_ sighting: MeetingSighting) {
        let number = known(sighting) ?? drafts.count
        if number == drafts.count {
            drafts.append(Draft(date: sighting.report.date))
        }
        drafts[number].sightings.append(sighting)
        draftOf[sighting.document] = number
        for key in Set(sighting.sides.flatMap(\.keys)) where bySide[key]?.last != number {
            bySide[key, default: []].append(number)
            if bySide[key]?.count ?? 0 > Self.candidatesMax { bySide[key]?.removeFirst() }
        }
        guard let date = drafts[number].date else { return }
        for key in sighting.sides.flatMap(\.keys) {
            let place = date + key
            if byKey[place]?.last != number { byKey[place, default: []].append(number) }
        }
    }

    private func known(_ sighting: MeetingSighting) -> Int? {
        if let earlier = duplicateOf[sighting.document], let draft = draftOf[earlier] {
            return draft
        }
        if sighting.report.date == nil, documents[sighting.document].published == nil {
            return only(fitting: sighting)
        }
        let fitting = candidates(sighting, sameCount: true).filter { number in
            !isAnother(sighting, drafts[number])
        }
        return latest(fitting, before: documents[sighting.document].published)
    }

    /// The drafts of the report's day, or of the days before its publication, that fit.
    private func candidates(_ sighting: MeetingSighting, sameCount: Bool) -> [Int] {
        var seen: Set<Int> = []
        for day in days(of: sighting) {
            for side in sighting.sides.prefix(2) {
                for key in side.keys {
                    seen.formUnion((byKey[day + key] ?? []).prefix(Self.candidatesMax))
                }
            }
            let fitting = seen.sorted().filter {
                MeetingSighting.fit(sighting.sides, drafts[$0].sides, sameCount: sameCount)
            }
            if !fitting.isEmpty { return fitting }
        }
        return []
    }

    /// The one draft of the corpus that fits a report which nothing dates.
    ///
    /// Persons meet again and again, so the place must be the same, or the company larger than two.
    private func only(fitting sighting: MeetingSighting) -> Int? {
        var numbers: Set<Int> = []
        for key in sighting.sides.prefix(2).flatMap(\.keys) { numbers.formUnion(bySide[key] ?? []) }
        let fitting = numbers.sorted().filter {
            MeetingSighting.fit(sighting.sides, drafts[$0].sides, sameCount: true)
        }
        guard fitting.count == 1, let draft = fitting.first,
            sighting.sides.count > 2 || isSamePlace(sighting, drafts[draft])
        else { return nil }
        return draft
    }

    private func isSamePlace(_ sighting: MeetingSighting, _ draft: Draft) -> Bool {
        let words = placeWords(sighting)
        return draft.sightings.contains { !words.isDisjoint(with: placeWords($0)) }
    }

    private func placeWords(_ sighting: MeetingSighting) -> Set<WordKey> {
        guard let place = sighting.report.place else { return [] }
        let analysis = documents[sighting.document].analysis
        return Set(
            analysis.tokens[analysis.tokenIndices(in: place)]
                .filter { $0.flags.contains(.capitalized) }.map(\.key))
    }

    /// Days back from publication on which a report without a date may find its meeting.
    private static let daysBackMax = 2

    private func days(of sighting: MeetingSighting) -> [String] {
        if let date = sighting.report.date { return [date] }
        guard let published = documents[sighting.document].published,
            let day = CivilDate(isoDay: published)
        else { return [] }
        return (0...Self.daysBackMax).map {
            CivilDate(dayNumber: day.dayNumber - $0).iso
        }
    }

    /// Whether one source has two transcripts of meetings on one day: they are two meetings.
    private func isAnother(_ sighting: MeetingSighting, _ draft: Draft) -> Bool {
        guard sighting.isTranscript, !sighting.isPartAlone else { return false }
        let document = documents[sighting.document]
        return draft.sightings.contains { other in
            let its = documents[other.document]
            return other.isTranscript && !other.isPartAlone && its.source == document.source
                && its.published != document.published
        }
    }

    /// The draft whose first document was published last before `time`, else the first.
    private func latest(_ candidates: [Int], before time: String?) -> Int? {
        guard candidates.count > 1, let time else { return candidates.first }
        let published = { (number: Int) -> String in
            drafts[number].sightings.first.flatMap { documents[$0.document].published } ?? ""
        }
        let earlier = candidates.filter { published($0) <= time }
        return earlier.max { published($0) < published($1) } ?? candidates.first
    }

    /// Adds a document that only refers to a meeting, where one meeting alone fits.
    private mutating func refer(_ sighting: MeetingSighting) {
        let fitting = candidates(sighting, sameCount: false).filter {
            drafts[$0].sides.count > sighting.sides.count
                && drafts[$0].sightings.contains { $0.report.format == sighting.report.format }
        }
        if fitting.count == 1 { drafts[fitting[0]].references.append(sighting) }
    }
}
