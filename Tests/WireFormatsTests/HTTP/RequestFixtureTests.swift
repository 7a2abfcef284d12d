import TestSupport
import Testing
import WireFormats

/// Every case is read four ways: whole, byte by byte, with more behind it, and cut at each length.
@Suite("Requests by the byte")
struct RequestFixtureTests {
    static let accepted = Fixture.all(in: "http/accept")
    static let refused = Fixture.all(in: "http/refuse")

    @Test("has its tables")
    func tables() {
        #expect(Self.accepted.count >= 40)
        #expect(Self.refused.count >= 120)
    }

    @Test("reads what RFC 9112 allows, as the name of the case says", arguments: accepted)
    func accepts(_ fixture: Fixture) throws {
        let outcome = MessageReader.read(fixture.bytes)
        guard case .complete(let head, let content, let used) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        let words = fixture.name.split(separator: "-")
        #expect(head.method.name.lowercased() == words[0])
        #expect(head.keepsAlive == (words[2] == "keeps"))
        #expect(used == fixture.bytes.count)
        switch words[1] {
        case "none": #expect(head.framing == .none && content.isEmpty)
        case "length0": #expect(head.framing == .none && content.isEmpty)
        case _ where words[1].hasPrefix("length"):
            #expect(head.framing == .length(content.count))
            #expect(words[1] == "length\(content.count)")
        default:
            #expect(head.framing == .chunked)
            #expect(words[1] == "chunked\(content.count)")
        }
    }

    @Test("reads it the same byte by byte and with another request behind it", arguments: accepted)
    func acceptsInPieces(_ fixture: Fixture) {
        let whole = MessageReader.read(fixture.bytes)
        #expect(MessageReader.readOneByOne(fixture.bytes) == whole)
        #expect(MessageReader.read(fixture.bytes + Array("GET / HTTP/1.1\r\n".utf8)) == whole)
    }

    @Test("waits for the rest wherever it is cut", arguments: accepted)
    func waits(_ fixture: Fixture) {
        for length in 0..<fixture.bytes.count {
            #expect(MessageReader.read(fixture.bytes[..<length]) == .needsMore, "\(length)")
        }
    }

    @Test("refuses the rest with the status that the name of the case says", arguments: refused)
    func refuses(_ fixture: Fixture) throws {
        let outcome = MessageReader.read(fixture.bytes)
        guard case .refused(let error) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect("\(error.status)" == fixture.name.prefix(3), "\(error)")
        #expect(!error.detail.isEmpty)
    }

    @Test("refuses it the same byte by byte, and with more behind it", arguments: refused)
    func refusesInPieces(_ fixture: Fixture) {
        let whole = MessageReader.read(fixture.bytes)
        #expect(MessageReader.readOneByOne(fixture.bytes) == whole)
        #expect(MessageReader.read(fixture.bytes + Array("GET / HTTP/1.1\r\n".utf8)) == whole)
    }

    @Test("never takes a part of what is refused for a whole request", arguments: refused)
    func refusesOrWaits(_ fixture: Fixture) {
        for length in stride(
            from: 0, to: fixture.bytes.count, by: max(1, fixture.bytes.count / 400))
        {
            if case .complete = MessageReader.read(fixture.bytes[..<length]) {
                Issue.record("complete at \(length)")
            }
        }
    }
}
