import Claims
import Extraction
import Testing

@Suite("Meetings of several documents")
struct MeetingLinkingTests {
    typealias Known = InventedPaper.Known
    typealias Side = InventedPaper.Side
    typealias Encounter = InventedPaper.Encounter

    static let molina = Known(name: "Jorge Molina", roles: ["President of Chile"])
    static let quispe = Known(name: "Ana Quispe", roles: ["President of Peru"])
    static let soto = Known(name: "Pedro Soto", roles: ["Prime Minister of Bolivia"])
    static let all = [molina, quispe, soto]
    static let three = [
        Side(name: "Jorge Molina", isHost: true), Side(name: "Ana Quispe"),
        Side(name: "Pedro Soto"),
    ]

    /// Transcripts of one day: talks of three, their press statements, and two talks of two.
    static let transcripts = [
        InventedPaper(
            id: "talks", text: "Old Palace, Santiago. The three began at noon.", source: "Palace",
            published: "2031-05-04T17:40", isTranscript: true, place: "Old Palace, Santiago",
            people: all, speakers: ["Jorge Molina"],
            encounters: [
                Encounter(
                    date: "2031-05-04", sides: three, part: .talks, format: .trilateral,
                    signed: ["Declaration on the lake"])
            ]),
        InventedPaper(
            id: "press", text: "They spoke to the press of the fish.", source: "Palace",
            published: "2031-05-04T17:50", isTranscript: true, people: all,
            speakers: ["Jorge Molina", "Ana Quispe"],
            encounters: [
                Encounter(
                    date: "2031-05-04", sides: three, part: .pressStatements,
                    format: .trilateral, isPartAlone: true)
            ]),
        InventedPaper(
            id: "peru", text: "The guest from Lima stayed for over four hours of talk.",
            source: "Palace", published: "2031-05-04T18:20", isTranscript: true,
            people: [molina, quispe], speakers: ["Jorge Molina"],
            encounters: [
                Encounter(
                    date: "2031-05-04",
                    sides: [Side(name: "Jorge Molina", isHost: true), Side(name: "Ana Quispe")],
                    format: .bilateral),
                Encounter(
                    date: "2031-05-04",
                    sides: [Side(name: "Jorge Molina"), Side(name: "Ana Quispe")],
                    format: .trilateral, isReference: true),
            ]),
        InventedPaper(
            id: "bolivia", text: "The guest from La Paz came last.", source: "Palace",
            published: "2031-05-04T19:30", isTranscript: true, people: [molina, soto],
            speakers: ["Jorge Molina"],
            encounters: [
                Encounter(
                    date: "2031-05-04",
                    sides: [Side(name: "Jorge Molina", isHost: true), Side(name: "Pedro Soto")],
                    format: .bilateral)
            ]),
    ]

    private func report(_ date: String?, _ sides: [String], published: String) -> InventedPaper {
        InventedPaper(
            id: "report-\(published)", text: "Chile received its neighbours for the lake.",
            source: "Herald", published: published, people: [Self.molina],
            encounters: [Encounter(date: date, sides: sides.map { Side(name: $0) })])
    }

    private func whole(_ corpus: LinkedCorpus) -> [Meeting] {
        corpus.meetings.filter { $0.partOf == nil }
    }

    private func ids(_ meeting: Meeting, _ corpus: LinkedCorpus) -> [String] {
        meeting.documents.map { corpus.documents[$0].id }
    }

    @Test("talks, press statements and talks of two on one day are three meetings")
    func transcriptsAlone() throws {
        let corpus = InventedPaper.link(Self.transcripts)
        let meetings = whole(corpus)
        #expect(
            meetings.map { ids($0, corpus) } == [
                ["talks", "press", "peru"], ["peru"], ["bolivia"],
            ])
        #expect(meetings.map(\.format) == [.trilateral, .bilateral, .bilateral])
        #expect(
            meetings.map { $0.participants.map(\.name) } == [
                ["Jorge Molina", "Ana Quispe", "Pedro Soto"], ["Jorge Molina", "Ana Quispe"],
                ["Jorge Molina", "Pedro Soto"],
            ])
        #expect(meetings.allSatisfy { $0.participants.map(\.part).first == "host" })
        #expect(
            meetings[0].participants.map(\.role) == [
                "President of Chile", "President of Peru", "Prime Minister of Bolivia",
            ])
        #expect(meetings[0].place == "Old Palace, Santiago")
    }

    @Test("a document that refers to a meeting gives no publication time to it")
    func times() {
        let meetings = whole(InventedPaper.link(Self.transcripts))
        #expect(
            meetings.map(\.publishedTimes) == [
                ["2031-05-04T17:40", "2031-05-04T17:50"], ["2031-05-04T18:20"],
                ["2031-05-04T19:30"],
            ])
    }

    @Test("parts belong to their whole, and what was signed stands with the talks")
    func parts() {
        let corpus = InventedPaper.link(Self.transcripts)
        let parts = corpus.meetings.filter { $0.partOf != nil }
        #expect(parts.map(\.part) == [.talks, .pressStatements])
        #expect(parts.allSatisfy { $0.partOf == 0 })
        #expect(parts.map { ids($0, corpus) } == [["talks"], ["press"]])
        #expect(parts.map { $0.signed.map(\.title) } == [["Declaration on the lake"], []])
        #expect(
            parts[1].participants.map(\.part) == ["speaker", "speaker", "present"])
    }

    @Test("a report by offices finds the meeting of its day and number of sides")
    func officesFind() {
        let paper = report(
            "2031-05-04", ["Jorge Molina", "leader of Peru", "leader of Bolivia"],
            published: "2031-05-05")
        let corpus = InventedPaper.link(Self.transcripts + [paper])
        #expect(whole(corpus).count == 3)
        #expect(ids(whole(corpus)[0], corpus).last == paper.id)
        let two = report(
            "2031-05-04", ["Jorge Molina", "leader of Bolivia"], published: "2031-05-05")
        let other = InventedPaper.link(Self.transcripts + [two])
        #expect(ids(whole(other)[2], other) == ["bolivia", two.id])
    }

    @Test(
        "a report without a date finds a meeting of the two days before it",
        arguments: [("2031-05-05", 3), ("2031-05-06", 3), ("2031-05-07", 4), ("2031-05-03", 4)])
    func undated(_ published: String, _ count: Int) {
        let paper = report(
            nil, ["Jorge Molina", "leader of Peru", "leader of Bolivia"], published: published)
        let papers = (Self.transcripts + [paper]).sorted {
            ($0.published ?? "") < ($1.published ?? "")
        }
        #expect(whole(InventedPaper.link(papers)).count == count)
    }

    @Test("a report that nothing dates finds the one meeting of its company, or of its place")
    func undatedAtAll() {
        func count(_ sides: [String], place: String? = nil, extra: [InventedPaper] = []) -> Int {
            var paper = report(nil, sides, published: "2031-05-05")
            paper.published = nil
            paper.text += " It was at the Old Palace."
            paper.place = place
            return whole(InventedPaper.link(Self.transcripts + extra + [paper])).count
        }
        let three = ["Jorge Molina", "leader of Peru", "leader of Bolivia"]
        #expect(count(three) == 3)
        #expect(count(["Jorge Molina", "leader of Peru"]) == 4)
        #expect(count(["Jorge Molina", "leader of Peru"], place: "Chile") == 4)
        var second = Self.transcripts[0]
        second.id = "again"
        second.text += " Once more."
        second.published = "2031-06-04T17:40"
        second.encounters[0].date = "2031-06-04"
        #expect(count(three, extra: [second]) == 5)
    }

    @Test("another day, other people or one more side is another meeting")
    func others() {
        for paper in [
            report(
                "2031-05-03", ["Jorge Molina", "leader of Peru", "leader of Bolivia"],
                published: "2031-05-05"),
            report(
                "2031-05-04", ["Jorge Molina", "leader of Peru", "leader of Brazil"],
                published: "2031-05-05"),
            report(
                "2031-05-04",
                ["Jorge Molina", "leader of Peru", "leader of Bolivia", "leader of Brazil"],
                published: "2031-05-05"),
        ] {
            #expect(whole(InventedPaper.link(Self.transcripts + [paper])).count == 4)
        }
    }

    @Test("documents about one meeting are one story, which knows it")
    func story() {
        let paper = report(
            "2031-05-04", ["Jorge Molina", "leader of Peru", "leader of Bolivia"],
            published: "2031-05-05")
        let corpus = InventedPaper.link(Self.transcripts + [paper])
        let story = corpus.stories.first { $0.documents.contains(0) }
        #expect(story?.documents.isSuperset(of: [0, 1, 2, 4]) == true)
        #expect(story?.meetings.contains(0) == true)
    }

    @Test("how long it lasted is kept with the document that says so")
    func durations() {
        var papers = Self.transcripts
        papers[2].hours = ["over four hours"]
        let corpus = InventedPaper.link(papers)
        // The test's paper gives the duration with both its encounters.
        #expect(whole(corpus)[0].durations == [RecordReference(document: 2, index: 0)])
    }
}

extension Array where Element: Hashable {
    fileprivate func isSuperset(of other: Set<Element>) -> Bool {
        Set(self).isSuperset(of: other)
    }
}
