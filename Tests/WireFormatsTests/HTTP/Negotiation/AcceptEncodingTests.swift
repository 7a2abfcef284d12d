import Testing

@testable import WireFormats

@Suite("Accept-Encoding")
struct AcceptEncodingTests {
    enum Choice: Sendable {
        /// Nothing but content as it is.
        case identity
        /// Gzip first, but content as it is may be sent.
        case gzip
        /// Content as it is first, but gzip may be sent.
        case either
        /// Nothing but gzip.
        case only
        case none
    }

    static func read(_ lines: [String]) -> AcceptEncoding {
        AcceptEncoding(
            HTTPRequest(.get, "/", fields: lines.map { ("Accept-Encoding", $0) } + [("Host", "a")]))
    }

    static func choice(_ wanted: AcceptEncoding) -> Choice {
        switch (wanted.gzip > 0, wanted.allowsIdentity) {
        case (true, true): wanted.prefersGzip ? .gzip : .either
        case (true, false): .only
        case (false, true): .identity
        case (false, false): .none
        }
    }

    @Test(
        "tells what may be sent, and what is liked better",
        arguments: [
            ("gzip", .gzip), ("x-gzip", .gzip), ("GZIP", .gzip), ("X-Gzip;Q=1", .gzip),
            ("gzip, deflate, br, zstd", .gzip), ("deflate, br", .identity), ("", .identity),
            ("gzip;q=0.5", .gzip), ("gzip;q=0.001", .gzip), ("gzip;q=0", .identity),
            ("gzip;q=0.000", .identity), ("gzip;q=0.", .identity), ("*", .gzip),
            ("*;q=0.5", .gzip), ("*;q=0", .none), ("identity;q=0", .none),
            ("gzip, identity;q=0", .only), ("identity;q=0,gzip;q=0.1", .only),
            ("gzip;q=0, identity;q=0", .none), ("*;q=0, gzip", .only), ("gzip,*;q=0", .only),
            ("*;q=0, identity", .identity), ("*, gzip;q=0", .identity), ("identity", .identity),
            ("identity;q=0.5, *;q=0", .identity), ("identity;q=0, *", .only),
            ("identity, gzip;q=0.5", .either), ("identity;q=0.5, gzip;q=0.5", .gzip),
            ("identity;q=0.5, gzip;q=0.6", .gzip), ("*;q=0.8, gzip;q=0.5", .either),
            ("gzip;q=0, x-gzip;q=0.5", .gzip), ("gzip ;q=0.5", .gzip), ("gzip\t;\tq=0.5", .gzip),
            (" , gzip,, ", .gzip), ("gzip, gzip;q=0", .gzip), ("br;q=1.0, gzip;q=0.8", .gzip),
            ("gzipx", .identity), ("xgzip", .identity), ("gzi", .identity),
        ] as [(String, Choice)])
    func choices(_ value: String, _ choice: Choice) {
        #expect(Self.choice(Self.read([value])) == choice)
    }

    @Test(
        "a field that breaks the grammar counts as absent",
        arguments: [
            "gzip;q=1.001", "gzip;q=2", "gzip;q=0.1234", "gzip;q=.5", "gzip;q=", "gzip;q",
            "gzip;", "gzip;;q=1", "gzip ; q = 0.5", "gzip;q= 0.5", "gzip;q =0.5", "gzip q=0.5",
            "gzip;q=0.5;q=0.5", "gzip;level=9", "gzip;q=0.5x", "gzip deflate", "\"gzip\"",
            "gzip;q=\"1\"", "gzip;q=+1", "gzip;q=1e0", "gzip=1", ";q=1", "gzip;q=-0", "gzip/1",
            "gzip;q=０", "gzip, identity;q=0.0000", "*;q=0, gzip;q=x",
        ])
    func malformed(_ value: String) {
        #expect(Self.read([value]) == Self.read([]))
        #expect(Self.read(["gzip, identity;q=0", value]) == Self.read([]))
    }

    @Test("several lines are one list")
    func lines() {
        #expect(Self.choice(Self.read(["gzip", "identity;q=0"])) == .only)
        #expect(Self.choice(Self.read(["*;q=0", "gzip"])) == .only)
        #expect(Self.choice(Self.read(["", "gzip"])) == .gzip)
        #expect(Self.choice(Self.read([])) == .identity)
    }
}
