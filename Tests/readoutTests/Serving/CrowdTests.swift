import Foundation
import SystemIO
import TestSupport
import Testing

@Suite("Many and slow clients of readout serve")
struct CrowdTests {
    private let get = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test("accepting rests when descriptors have run out, and goes on when there are some")
    func descriptors() throws {
        let scratch = try Scratch()
        let limited = try scratch.write(
            "limited", "#!/bin/bash\nulimit -n 64\nexec '\(try Built.path)' \"$@\"\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: limited)
        let server = try RunningServer(["--port", "0"], program: limited)
        let before = server.figures.descriptors
        var waiting = try (0..<100).map { _ in try server.client() }
        for client in waiting { client.send(get) }
        #expect(try server.says("no new connections for a moment: Too many open files"))
        var rounds = 0
        while !waiting.isEmpty, rounds < 80 {
            rounds += 1
            // Those who have their answer go, and so make room.
            let first = rounds == 1
            let left = waiting.filter { $0.answer(milliseconds: 5)?.status != 200 }
            #expect(left.allSatisfy { !$0.hasEnded }, "nobody is refused or reset")
            if first { #expect((1..<100).contains(left.count)) }
            waiting = left
        }
        #expect(waiting.isEmpty)
        #expect(server.wait { $0.figures.descriptors == before })
        #expect(try server.curl("/metrics").body.contains(#/accept_pauses_total [1-9]/#))
        #expect(server.stop() == 0)
    }

    /// Two thousand, unless the system allows this process less.
    private var crowd: Int { min(2_000, DescriptorLimit.raise() / 2) }

    @Test("silent peers and peers that send a byte at a time cost little, and others are served")
    func slowSenders() throws {
        let server = try RunningServer([
            "--port", "0", "--head-timeout", "60", "--drain-timeout", "0",
        ])
        let address = try server.address()
        let client = try server.client()
        client.send(get)
        #expect(client.answer()?.status == 200)
        let before = server.figures
        let peers = try (0..<crowd).map { _ in ByteSender(try Socket.connecting(to: address)) }
        let isAllIn = server.wait { $0.figures.descriptors == before.descriptors + peers.count }
        #expect(isAllIn)
        for round in 0..<4 {
            for peer in peers.dropFirst(peers.count / 2) { peer.send(get, at: round) }
            for _ in 0..<25 {
                client.send(get)
                #expect(client.answer()?.status == 200)
            }
        }
        // Idle ones keep nothing, the others a byte or two; what the allocator keeps is not much.
        let residentKB = server.figures.residentKB - before.residentKB
        #expect(residentKB < peers.count * 6, "\(residentKB) KB for \(peers.count)")
        #expect(server.stop() == 0)
    }

    /// A peer that sends what it is told, byte by byte.
    private final class ByteSender {
        private let stream: ByteStream
        init(_ socket: consuming Socket) { stream = ByteStream(socket) }

        func send(_ text: String, at index: Int) {
            _ = stream.write([Array(text.utf8)[index]], from: 0)
        }
    }

    /// What a connection may hold: input that is not used up, answers that are not taken, the one
    /// that came last, and the buffers of TLS.
    private static let heldBytesMax = 65_536 + 131_072 + 131_072 + 65_536

    @Test("readers that ask for much and take nothing hold little, in the clear")
    func slowReaders() throws {
        let server = try RunningServer(["--port", "0", "--threads", "1"])
        try expectLittleHeld(by: server) { text in
            let client = try server.client(receiveBuffer: 4_096)
            client.send(text)
            return client
        }
    }

    @Test("readers that ask for much and take nothing hold little, by TLS")
    func slowReadersByTLS() throws {
        let certificates = try TestCertificates.shared.get()
        let server = try RunningServer([
            "--port", "0", "--tls-port", "0", "--threads", "1", "--tls-certificate",
            certificates.certificate("one"), "--tls-key", certificates.key("one"),
        ])
        let log = try server.errors()
        let match = log.firstMatch(of: #/https://127.0.0.1:([0-9]+)/#)
        let port = try #require(match.flatMap { UInt16($0.output.1) })
        let address = try SocketAddress.resolve(host: "127.0.0.1", port: port).first
        try expectLittleHeld(by: server) { text in
            let client = try SecureClient(address)
            client.send(text)
            return client
        }
    }

    /// Lets `connect` open many connections that each ask for gigabytes, and takes nothing.
    private func expectLittleHeld(
        by server: RunningServer, connect: (String) throws -> AnyObject
    ) throws {
        let other = try server.client()
        other.send(get)
        #expect(other.answer()?.status == 200)
        let before = server.figures.residentKB
        let large = "GET /openapi.yaml HTTP/1.1\r\nHost: a\r\n\r\n"
        let list = "GET /v1/claims?limit=1000 HTTP/1.1\r\nHost: a\r\n\r\n"
        let text = String(repeating: large + list, count: 500)
        var readers: [AnyObject] = []
        for _ in 0..<40 { readers.append(try connect(text)) }
        for _ in 0..<50 {
            other.send(get)
            #expect(other.answer()?.status == 200, "others are served")
        }
        let held = server.figures.residentKB - before
        #expect(held < readers.count * Self.heldBytesMax / 1_024, "\(held) KB")
        readers = []
        #expect(server.wait { $0.figures.descriptors < 40 })
        #expect(server.stop() == 0)
    }
}
