import Foundation
import HTTPServer
import SystemIO
import WireFormats

/// A server on a port of its own that is stopped when the test is done.
final class TestServer: Sendable {
    let server: Server

    init(
        threads: Int = 1, _ change: (inout ServerConfiguration) -> Void = { _ in }
    ) throws {
        var configuration = ServerConfiguration(threads: threads)
        configuration.limits.drainIdleTimeout = .milliseconds(20)
        configuration.limits.drainTimeout = .seconds(2)
        change(&configuration)
        server = try Server(configuration)
        try server.start { TestHandler() }
    }

    deinit { try? server.stop() }

    func client(receiveBuffer: Int? = nil) throws -> TestClient {
        try TestClient(server.address, receiveBuffer: receiveBuffer)
    }

    /// Waits until the server is as `condition` wants it; false after five seconds.
    func wait(until condition: (Server) -> Bool) -> Bool {
        for _ in 0..<5_000 {
            if condition(server) { return true }
            Thread.sleep(forTimeInterval: 0.001)
        }
        return false
    }

    /// What the server sends until it ends, when `text` is all that it gets.
    func exchange(_ text: String) throws -> String {
        let client = try client()
        client.send(text)
        client.endWriting()
        return String(decoding: client.rest(), as: UTF8.self)
    }

    /// The answer to `text`.
    func answer(to text: String, toHead: Bool = false) throws -> TestAnswer? {
        let client = try client()
        client.send(text)
        return client.answer(toHead: toHead)
    }
}

/// What the tests' server serves.
///
/// `/` a greeting; `/target` the path and query; `/content` the request's content; `/bytes?N` that
/// many bytes that lie elsewhere; `/own?N` that many of its own; `/pieces?N` that many long pieces
/// with commas between; `/status?N` an empty answer of that status.
struct TestHandler: HTTPHandler {
    /// Many times what fits into sockets and buffers.
    static let letters = {
        var letters = Array("abcdefghijklmnopqrstuvw".utf8)
        while letters.count < 6_000_000 { letters += letters }
        return letters
    }()

    private let fields = Array("Content-Type: text/plain\r\n".utf8)[...]
    private let greeting = Array("hello\n".utf8)[...]

    func answer(_ request: borrowing HTTPRequest, _ response: inout HTTPResponse) {
        response.fields = fields
        let query = request.query.map {
            String(decoding: request.bytes[$0], as: UTF8.self)
        }
        let number = query.flatMap { Int($0) } ?? 0
        switch String(decoding: request.bytes[request.path], as: UTF8.self) {
        case "/": response.append(greeting)
        case "/target":
            let path = request.bytes[request.path]
            response.appendOwn { $0 += path + Array("?\(query ?? "")".utf8) }
        case "/content":
            response.needsContent = request.holdsContentBack
            let body = request.body
            response.appendOwn { $0 += body }
        case "/bytes": response.append(Self.letters[..<number])
        case "/pieces":
            response.share(Self.letters)
            for piece in 0..<number {
                response.append(shared: piece..<piece + 20_000)
                response.append(0x2C)
            }
        case "/own": response.appendOwn { $0 += Self.letters[..<number] }
        case "/status": response.status = UInt16(number)
        default: break
        }
    }
}
