import Foundation
import SystemIO
import TestSupport
import Testing

@Suite("Limits of readout serve")
struct LimitTests {
    /// A limit as the help tells it.
    struct Told {
        let flag: String
        let range: ClosedRange<Int>
        let unit: String
        let standard: Int
        let variable: String
    }

    /// Every limit that `serve --help` tells.
    static func told() throws -> [Told] {
        let help = try Built.run(["serve", "--help"]).output
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let line =
            #/--([a-z-]+) <[a-z-]+> [^:\[]+: (\d+) to (\d+) ([a-z ]+), by default (\d+) \[(\w+)\]/#
        return try help.matches(of: line).map { match in
            let (_, flag, low, high, unit, standard, variable) = match.output
            let range = try #require(Int(low))...(try #require(Int(high)))
            return Told(
                flag: "--\(flag)", range: range, unit: String(unit),
                standard: try #require(Int(standard)), variable: String(variable))
        }
    }

    @Test("help and README tell the same of each limit")
    func readme() throws {
        let readme = try Scratch.text(Shared.checkout.appendingPathComponent("README.md").path)
        let told = try Self.told()
        #expect(told.count >= 9)
        for limit in told {
            let row =
                "| `\(limit.flag)` | `\(limit.variable)` | \(limit.standard) \(limit.unit) | "
                + "\(limit.range.lowerBound) to \(limit.range.upperBound) |"
            #expect(readme.contains(row), "\(row)")
        }
    }

    @Test("each limit refuses what lies beside its range, as a flag with 64, as a variable with 78")
    func ranges() throws {
        for limit in try Self.told() {
            let allowed = "\(limit.range.lowerBound) to \(limit.range.upperBound) \(limit.unit)"
            for value in [limit.range.lowerBound - 1, limit.range.upperBound + 1] {
                let flag = try Built.run(["serve", "\(limit.flag)=\(value)"])
                #expect(flag.status == 64, "\(limit.flag)")
                let says = "\(limit.flag) may be \(allowed), not \(value)."
                #expect(flag.errors.contains(says), "\(flag.errors)")
            }
            let variable = try Built.run(["serve"], environment: [limit.variable: "1.5"])
            #expect(variable.status == 78, "\(limit.variable)")
            let says = "\(limit.variable) is \"1.5\"; it may be \(allowed)"
            #expect(variable.errors.contains(says), "\(variable.errors)")
        }
    }

    @Test("cuts content off at the length that was set, and connections at their number")
    func sizes() throws {
        let server = try RunningServer(
            ["--port", "0", "--content-bytes-max", "10"],
            environment: ["READOUT_CONNECTIONS_MAX": "2"])
        let clients = [try server.client(), try server.client()]
        for (length, status) in [(10, 405), (11, 413)] {
            clients[0].send(
                "POST /v1/figures HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\r\n"
                    + String(repeating: "x", count: length))
            let answer = try #require(clients[0].answer())
            #expect(answer.status == status, "\(answer.text)")
            if status == 413 { #expect(answer.text.contains("longer than 10 bytes")) }
        }
        let second = try server.client()
        let third = try server.client()
        var refusals = 0
        for client in [clients[1], second, third] {
            client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = try #require(client.answer())
            guard answer.status == 503 else { continue }
            refusals += 1
            #expect(answer.value("content-type") == "application/problem+json")
            #expect(answer.value("retry-after") == "1")
            #expect(answer.value("connection") == "close")
            #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
        }
        #expect((1...2).contains(refusals), "the first may still be there")
    }

    @Test("ends what takes longer than was set: handshake, idling, head, content and reading")
    func deadlines() throws {
        let certificates = try TestCertificates.shared.get()
        let server = try RunningServer(
            [
                "--port", "0", "--tls-port", "0", "--tls-certificate",
                certificates.certificate("one"), "--tls-key", certificates.key("one"),
                "--handshake-timeout", "1", "--idle-timeout", "1", "--head-timeout", "1",
                "--write-timeout", "1",
            ],
            environment: [
                "READOUT_CONTENT_TIMEOUT": "1", "READOUT_WRITE_RATE_MIN": "1000000000",
            ])
        let silent = try server.client(secure: true)
        let idle = try server.client()
        let slowHead = try server.client()
        let slowContent = try server.client()
        let reader = try server.client(receiveBuffer: 4_096)
        let request = "GET /openapi.yaml HTTP/1.1\r\nHost: a\r\n\r\n"
        reader.send(String(repeating: request, count: 50))
        slowHead.send("GET / HTTP/1.1\r\nHost: a\r\nX: ")
        slowContent.send("POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n")
        let began = MonotonicClock.nanoseconds()
        var answers: [TestAnswer?] = [nil, nil]
        while answers.contains(where: { $0 == nil }), seconds(since: began) < 8 {
            for (index, client) in [slowHead, slowContent].enumerated() where answers[index] == nil
            {
                client.send("x")
                answers[index] = client.answer(milliseconds: 100)
            }
        }
        #expect(answers.map { $0?.status } == [408, 408])
        #expect(silent.rest().isEmpty && silent.hasEnded)
        #expect(idle.rest().isEmpty && idle.hasEnded && !idle.isBroken)
        #expect((0.9..<8).contains(seconds(since: began)), "well under the values set by default")
        #expect(reader.rest().count < 50 * 100_000 && reader.hasEnded)
    }

    @Test("cuts what is not done when the time for finishing is over")
    func drain() throws {
        let server = try RunningServer(["--port", "0", "--drain-timeout", "1"])
        let client = try server.client()
        client.send("POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc")
        let other = try server.client()
        other.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(other.answer()?.status == 200)
        let began = MonotonicClock.nanoseconds()
        #expect(server.stop() == 0)
        #expect((0.9..<20).contains(seconds(since: began)))
        #expect(try server.errors().contains(#/[12] connections were cut/#))
        #expect(client.answer() == nil && client.hasEnded)
    }

    private func seconds(since began: Int64) -> Double {
        Double(MonotonicClock.nanoseconds() - began) / 1e9
    }
}
