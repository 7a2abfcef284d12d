import Foundation
import Testing

/// The records of the sample corpus against what a reader finds in it.
@Suite("Golden records of the sample corpus")
struct GoldenTests {
    /// Text of a field, "-" for null.
    private func text(_ value: Any?) -> String {
        switch value {
        case let text as String: text
        case let number as NSNumber: "\(number)"
        default: "-"
        }
    }

    @Test("each document is found with kind, date, place and title, and no other")
    func documents() throws {
        let golden = try Golden()
        let wanted = try Golden.lines("document").map { $0[1...].joined(separator: " | ") }
        let found = try Built.run(["extract", ExtractTests.sample]).records(of: "document").map {
            [$0["kind"], $0["published"], $0["place"], $0["title"]].map(text)
                .joined(separator: " | ")
        }
        for line in wanted { #expect(found.contains(line), "\(line)") }
        #expect(found.count == wanted.count + 1)
        // The teaser is printed twice: the second is the duplicate.
        let teasers = golden.all("document").filter { $0["kind"] as? String == "teaser" }
        let places = teasers.compactMap { $0["file_start"] as? Int }
        try #require(places.count == 2)
        #expect(places[0] < places[1])
        #expect(teasers[0]["duplicate_of"] is NSNull)
        #expect(teasers[1]["duplicate_of"] as? String == teasers[0]["id"] as? String)
    }

    @Test(
        "each statement is found with mode and speaker, and turns and quotations are all there is")
    func statements() throws {
        let golden = try Golden()
        let found = golden.all("statement")
        let wanted = try Golden.lines("statement")
        for line in wanted {
            let matches = found.filter {
                golden.place($0) == line[0] && text($0["mode"]) == line[1]
                    && text(($0["speaker"] as? Golden.Record)?["name"]) == line[2]
                    && golden.words($0).hasPrefix(line[3]) && golden.words($0).hasSuffix(line[4])
            }
            #expect(matches.count == 1, "\(line): \(matches.count)")
        }
        for mode in ["turn", "direct"] {
            let count = found.filter { text($0["mode"]) == mode }.count
            #expect(count == wanted.filter { $0[1] == mode }.count, "\(mode)")
        }
    }

    @Test("each figure is found with value, bound and unit")
    func figures() throws {
        let golden = try Golden()
        let found = golden.all("figure").map {
            [
                golden.place($0), text($0["bound"]), text($0["value"]), text($0["unit"]),
                golden.words($0),
            ]
        }
        for line in try Golden.lines("figure") { #expect(found.contains(line), "\(line)") }
    }

    @Test("numbers that are no figures are none")
    func traps() throws {
        let golden = try Golden()
        let found = golden.all("figure")
        for line in try Golden.lines("trap") {
            let digits = line[1].filter { $0.isNumber || $0 == " " }
                .split(separator: " ").map(String.init)
            let wrong = found.filter { figure in
                golden.place(figure) == line[0]
                    && digits.contains {
                        golden.words(figure).split(separator: " ").contains($0[...])
                    }
            }
            #expect(wrong.isEmpty, "\(line): \(wrong.map(golden.words))")
        }
    }

    @Test("each whole meeting is found with everything about it, and no other")
    func meetings() throws {
        let golden = try Golden()
        let found = golden.all("meeting").filter { $0["part_of"] is NSNull }
        let wanted = try Golden.lines("meeting")
        #expect(found.count == wanted.count)
        for line in wanted {
            let people = Set(line[3].components(separatedBy: ", "))
            let documents = Set(line[4].components(separatedBy: ", "))
            let matches = found.filter { meeting in
                let participants = meeting["participants"] as? [Golden.Record] ?? []
                let papers = meeting["documents"] as? [String] ?? []
                let signed = meeting["signed"] as? [Golden.Record] ?? []
                return [meeting["date"], meeting["format"], meeting["place"]].map(text)
                    == Array(line[..<3]) && Set(participants.map { text($0["name"]) }) == people
                    && documents.isSubset(of: papers.map(golden.name))
                    && text(signed.first?["title"]) == line[5]
            }
            #expect(matches.count == 1, "\(line)")
        }
    }

    @Test("each figure claim joins the passages that say the same, and names how they relate")
    func claims() throws {
        let golden = try Golden()
        let claims = golden.all("claim").compactMap { $0["assertions"] as? [Golden.Record] }
        for line in try Golden.lines("claim") {
            let joined = claims.filter { assertions in
                let has = { (document: String, words: String) in
                    assertions.first { golden.place($0) == document && golden.words($0) == words }
                }
                guard has(line[0], line[1]) != nil, let other = has(line[3], line[4]) else {
                    return false
                }
                return text(other["relation"]) == line[2]
            }
            #expect(!joined.isEmpty, "\(line)")
        }
    }
}
