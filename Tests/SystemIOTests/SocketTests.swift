import SystemIO
import Testing

@Suite("Sockets")
struct SocketTests {
    @Test(
        "addresses are read and written",
        arguments: [
            ("127.0.0.1", "127.0.0.1:80"), ("0.0.0.0", "0.0.0.0:80"), ("::1", "[::1]:80"),
            ("[2001:db8::1]", "[2001:db8::1]:80"), ("localhost", "127.0.0.1:80"),
        ])
    func addresses(host: String, text: String) throws {
        let address = try #require(try SocketAddress.resolve(host: host, port: 80).first)
        #expect(address.description == text)
        #expect(address.port == 80)
    }

    @Test("a port is shared only by those that all say so")
    func sharing() throws {
        let any = try #require(try SocketAddress.resolve(host: "127.0.0.1", port: 0).first)
        let first = try Socket.bound(to: any, sharingPort: true)
        try first.listen(backlog: 1)
        let address = try first.localAddress
        #expect(address.port != 0)
        _ = try Socket.bound(to: address, sharingPort: true)
        let error = #expect(throws: SystemError.self) {
            _ = try Socket.bound(to: address, sharingPort: false)
        }
        #expect(error?.isAddressInUse == true)
    }

    @Test("bytes travel, whole and gathered, and so does their end")
    func streams() throws {
        let any = try #require(try SocketAddress.resolve(host: "127.0.0.1", port: 0).first)
        let listener = try Socket.bound(to: any, sharingPort: false)
        try listener.listen(backlog: 1)
        #expect(try listener.accept() == nil)
        let client = ByteStream(try Socket.connecting(to: try listener.localAddress))
        guard let accepted = try listener.accept() else {
            Issue.record("nobody came")
            return
        }
        let server = ByteStream(accepted)
        var buffer = [UInt8](repeating: 0, count: 1_000)
        #expect(isWaiting(server.read(into: &buffer, at: 0)))
        #expect(count(client.write(Array("xyz".utf8), from: 1)) == 2)
        let slices = (0..<100).map { ArraySlice([UInt8($0)]) }
        // One write covers only so many slices.
        #expect(count(client.write(gathering: slices[...])) == ByteStream.sliceCountMax)
        client.endWriting()
        #expect(count(server.read(into: &buffer, at: 10)) == 2 + ByteStream.sliceCountMax)
        #expect(Array(buffer[10..<15]) == Array("yz".utf8) + [0, 1, 2])
        if case .ended = server.read(into: &buffer, at: 0) {} else { Issue.record("no end") }
    }

    @Test("a poller tells by token what is ready, and a wakeup how often it was rung")
    func polling() throws {
        var poller = try Poller()
        let first = try Wakeup()
        let second = try Wakeup()
        try poller.watchReadable(first.number, token: 7)
        try poller.watchReadable(second.number, token: .max)
        #expect(poller.wait(milliseconds: 0) == 0)
        second.ring()
        second.ring()
        #expect(poller.wait(milliseconds: 1_000) == 1)
        #expect(poller.event(0).token == .max && poller.event(0).isReadable)
        #expect(second.answer() == 2 && second.answer() == 0)
        poller.forget(first.number)
        first.ring()
        #expect(poller.wait(milliseconds: 0) == 0)
    }

    private func isWaiting(_ transfer: Transfer) -> Bool {
        if case .wouldBlock = transfer { true } else { false }
    }

    private func count(_ transfer: Transfer) -> Int? {
        if case .bytes(let count) = transfer { count } else { nil }
    }
}
