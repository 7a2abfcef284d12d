import Foundation
import Synchronization
import SystemIO
import TestSupport
import Testing

@Suite("Listeners that were handed over")
struct HandoverTests {
    private static let get = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

    /// What clients that connect on and on have seen.
    private final class Load: Sendable {
        let isOver = Atomic<Bool>(false)
        let answered = Atomic<Int>(0)
        let failed = Atomic<Int>(0)
        let ended = Atomic<Int>(0)

        /// Connects, asks, and reads the answer to its end.
        func ask(_ address: SocketAddress) {
            let client = try? TestClient(address)
            client?.send(HandoverTests.get)
            let answer = client?.answer(milliseconds: 20_000)
            let isWhole =
                answer?.status == 200 && client?.rest().isEmpty == true
                && client?.isBroken == false
            answered.add(isWhole ? 1 : 0, ordering: .relaxed)
            failed.add(isWhole ? 0 : 1, ordering: .relaxed)
        }
    }

    @Test("two processes in turn take over under load, and no connection is refused or reset")
    func takeover() throws {
        let socket = try HandedOver.socket()
        let address = try socket.localAddress
        let load = Load()
        var server = try RunningServer(handing: HandedOver([socket.number], names: "http"))
        let clients = 4
        for _ in 0..<clients {
            try WorkerThread.start(name: "client") {
                while !load.isOver.load(ordering: .relaxed) { load.ask(address) }
                load.ended.add(1, ordering: .relaxed)
            }
        }
        for _ in 0..<2 {
            let before = load.answered.load(ordering: .relaxed)
            let next = try RunningServer(handing: HandedOver([socket.number], names: "http"))
            #expect(server.stop() == 0)
            server = next
            let deadline = Date().addingTimeInterval(20)
            while load.answered.load(ordering: .relaxed) < before + 50, Date() < deadline {
                Thread.sleep(forTimeInterval: 0.01)
            }
        }
        load.isOver.store(true, ordering: .relaxed)
        let deadline = Date().addingTimeInterval(30)
        while load.ended.load(ordering: .relaxed) < clients, Date() < deadline {
            Thread.sleep(forTimeInterval: 0.01)
        }
        #expect(load.failed.load(ordering: .relaxed) == 0)
        #expect(load.answered.load(ordering: .relaxed) >= 100)
        #expect(server.stop() == 0)
    }

    @Test("connections wait in the socket while no process is there, and are served by the next")
    func queue() throws {
        let socket = try HandedOver.socket()
        let address = try socket.localAddress
        let first = try RunningServer(handing: HandedOver([socket.number]))
        #expect(first.stop() == 0)
        let clients = try (0..<20).map { _ in try TestClient(address) }
        for client in clients { client.send(Self.get) }
        let second = try RunningServer(handing: HandedOver([socket.number]))
        for client in clients {
            #expect(client.answer()?.status == 200)
            #expect(client.rest().isEmpty && !client.isBroken)
        }
        #expect(second.stop() == 0)
    }

    /// Names of two listeners, and which of them then speaks TLS.
    static let namings: [(names: String?, secure: Int)] = [
        ("http:https", 1), ("https:http", 0), (nil, 1), ("readout.socket:readout.socket", 1),
    ]

    @Test(
        "names say what is plain and what is TLS; without names the first is plain",
        arguments: namings)
    func kinds(_ names: String?, secure: Int) throws {
        let certificates = try TestCertificates.shared.get()
        let first = try HandedOver.socket()
        let second = try HandedOver.socket()
        let server = try RunningServer(
            [
                "--tls-certificate", certificates.certificate("one"), "--tls-key",
                certificates.key("one"),
            ], handing: HandedOver([first.number, second.number], names: names))
        for (index, address) in [try first.localAddress, try second.localAddress].enumerated() {
            let client = try TestClient(address)
            client.send(Self.get)
            let answer = try #require(client.answer())
            #expect(answer.status == (index == secure ? 400 : 200))
            let scheme = index == secure ? "https" : "http"
            #expect(try server.errors().contains("\(scheme)://127.0.0.1:\(address.port)/v1"))
        }
        #expect(server.stop() == 0)
    }

    @Test("variables that are for another process change nothing, and are told of")
    func otherProcess() throws {
        let socket = try HandedOver.socket()
        var listeners = HandedOver([socket.number])
        listeners.process = "1"
        let server = try RunningServer(["--port", "0"], handing: listeners)
        #expect(try server.errors().contains("LISTEN_PID is \"1\", not this process"))
        #expect(!server.url.hasSuffix(":\(try socket.localAddress.port)"))
        #expect(server.stop() == 0)
    }

    /// What is handed over by a line of the shell, and what the message must tell.
    static let faults: [(shell: String, tells: String)] = [
        ("LISTEN_FDS=1 3</dev/null", "descriptor 3 was handed over, but is not a socket"),
        ("LISTEN_FDS=1 3<&-", "descriptor 3 was handed over, but is not open"),
        (
            "LISTEN_FDS=1 LISTEN_FDNAMES=http 3<>/dev/udp/127.0.0.1/9",
            "descriptor 3 (\"http\") was handed over, but is not a stream socket"
        ),
        ("LISTEN_FDS=many", "LISTEN_FDS is \"many\"; it may be 0 to 16"),
        ("LISTEN_FDS=17", "LISTEN_FDS is \"17\"; it may be 0 to 16"),
        ("LISTEN_FDS=1 LISTEN_FDNAMES=a:b", "LISTEN_FDNAMES has 2 names for 1 descriptors"),
        ("LISTEN_FDS=1 3<&0", "descriptor 3 was handed over, but does not listen"),
        ("LISTEN_FDS=1 LISTEN_FDNAMES=https 3<&1", "no certificate is given"),
        ("LISTEN_FDS=1 READOUT_NO_PLAIN=1", "no certificate"),
    ]

    @Test("what cannot be used ends with 78 and says why", arguments: faults)
    func unusable(_ shell: String, tells: String) throws {
        let deaf = try HandedOver.socket(backlog: nil)
        let listening = try HandedOver.socket()
        let words = shell.split(separator: " ")
        let variables = words.filter { $0.contains("=") }.joined(separator: " ")
        let moves = words.filter { !$0.contains("=") }.joined(separator: " ")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c", "export LISTEN_PID=$$ \(variables); exec \"$0\" serve \(moves)", try Built.path,
        ]
        process.environment = ["PATH": "/usr/bin:/bin"]
        let errors = Pipe()
        process.standardInput = FileHandle(
            fileDescriptor: deaf.number, closeOnDealloc: false)
        process.standardOutput = FileHandle(
            fileDescriptor: listening.number, closeOnDealloc: false)
        process.standardError = errors
        try process.run()
        let said = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 78)
        #expect(String(decoding: said, as: UTF8.self).contains(tells))
    }
}
