import HTTPServer
import Testing

/// The host of a request and the four forms of its target, beyond what `Fixtures/http` holds.
@Suite("Hosts and targets over a socket")
struct HostTests {
    static let server = Result { try TestServer() }

    static let hosts: [[WireCase]] = [
        WireCase.each(
            [
                "u:p@a", "a:x", "a:-1", "a:+80", "a:80:80", "a:80a", "a:8 0", "[::1]x", "[::1]:x",
                "[]", "[1.2.3.4]", "::1", "a?b", "a#b", "http://a", "a\\b", "a\tb", "a%4",
                "[::1%25eth0]", "[fe80::1%eth0]", "<a>", "a|b", "\"a\"", "a^", "{a}", "\u{80}a",
                "@", "a@", "@a", "a]", "a[b]", "[::1]]", "[v1.a]", "[::ffff:1.2.3]",
            ], 400, .closes, "9112 3.2"
        ) { "GET / HTTP/1.1\r\nHost: \($0)\r\n\r\n" },
        WireCase.each(
            [
                "A.b", "a:0080", "a:65535", "127.0.0.1:8080", "[::]", "[1::8]", "a_b", "a.", "a~b",
                "a!$&'()*+;=b", "a%20b", "999.999.1", " \ta\t ",
            ], 200, .keeps, "9110 7.2"
        ) { "GET / HTTP/1.1\r\nHost:\($0)\r\n\r\n" },
        WireCase.each(
            [
                "GET / HTTP/1.1\r\nX: y", "OPTIONS * HTTP/1.1\r\nX: y",
                "HEAD / HTTP/1.1\r\nX: y", "GET / HTTP/1.1\r\nHost: a\r\nX: y\r\nhOST: a",
                "GET / HTTP/1.1\r\nHost: a\r\nHost:", "GET / HTTP/1.0\r\nHost: a\r\nHost: a",
                "GET http://a/ HTTP/1.1\r\nHost: a\r\nHost: a", "GET / HTTP/1.1\r\nHost : a",
                "GET / HTTP/1.1\r\nHost:\r\n a",
            ], 400, .closes, "9112 3.2"
        ) { "\($0)\r\n\r\n" },
    ]

    @Test("a host is one name or address, named once", arguments: hosts.joined())
    func host(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    private static func rows(
        _ starts: [String], _ status: Int, _ after: WireCase.After, _ section: String,
        method: String = ""
    ) -> [WireCase] {
        WireCase.each(starts, status, after, section) {
            "\(method)\($0) HTTP/1.1\r\nHost: b\r\n\r\n"
        }
    }

    static let targets: [[WireCase]] = [
        rows(
            [
                "http://", "http:///a", "http://:80/", "http://u@a/", "http://u:p@a/",
                "http://a:x/", "http://a:99999/", "http://a:80:80/", "http://[::1/", "http:/a",
                "http:a", "http//a/", "://a/", "http://a#x", "http://a/#x", "ftp://a/", "urn:a:b",
                "file:///a", "ws://a/", "http://a,b/", "http://a\\@b/", "http://?x",
                "http://a/%zz", "http://a/?%00",
            ], 400, .closes, "9112 3.2.2", method: "GET "),
        rows(
            ["hTTp://A:80/a", "http://a:/", "http://[::1]/", "http://a%41/", "http://a?b"], 200,
            .keeps, "9112 3.2.2", method: "GET "),
        rows(
            ["https://a/", "HTTPS://a", "https://a:443/?b"], 421, .closes, "9110 7.4",
            method: "GET "),
        rows(["https://a/"], 421, .closes, "9110 7.4", method: "HEAD "),
        rows(
            ["GET *", "HEAD *", "POST *", "PUT *", "DELETE *", "PATCH *", "TRACE *"], 400, .closes,
            "9112 3.2.4"),
        rows(["GET a:80", "HEAD a:80", "POST a:80", "OPTIONS a:80"], 400, .closes, "9112 3.2.3"),
        rows(["OPTIONS **", "OPTIONS *?x"], 400, .closes, "9112 3.2.4"),
        rows(
            ["a", "a:", "*", "http://a/", "a:x", "u@a:80", ":80", "a:99999", "a:80/", "[::1"], 400,
            .closes, "9110 9.3.6", method: "CONNECT "),
        rows(
            ["a:80", "[::1]:443", "127.0.0.1:1"], 405, .closes, "9110 15.5.6", method: "CONNECT "),
    ]

    @Test("a target has the form that its method wants", arguments: targets.joined())
    func target(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    @Test("an https target is answered by TLS")
    func secureTarget() throws {
        let server = try SecureServer()
        let answer = try server.converse(
            "GET https://localhost/target?1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(answer.contains("HTTP/1.1 200 OK"))
    }
}
