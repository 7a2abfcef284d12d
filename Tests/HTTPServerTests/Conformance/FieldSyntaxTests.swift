import HTTPServer
import Testing

/// Field lines, beyond what `Fixtures/http` holds.
@Suite("Field lines over a socket")
struct FieldSyntaxTests {
    static let server = Result { try TestServer() }

    /// One byte each, as `WireCase` sends it.
    private static func letters(_ codes: [UInt8]) -> [String] {
        codes.map { String(UnicodeScalar($0)) }
    }

    private static let controls = letters((0...31).filter { $0 != 9 }) + ["\u{7F}"]
    private static let delimiters = letters(Array("\"(),/;<=>?@[\\]{}".utf8) + [0x80, 0xC3, 0xFF])
    /// What no name holds, besides line ends.
    private static let strangers = controls.filter { $0 != "\r" && $0 != "\n" } + delimiters

    static let names: [[WireCase]] = [
        WireCase.each(strangers, 400, .closes, "9110 5.1") { WireCase.get("X\($0)Y: z") },
        WireCase.each(strangers, 400, .closes, "9110 5.1") { WireCase.get("\($0)X: z") },
        WireCase.each(strangers, 400, .closes, "9110 5.1") { WireCase.get("X\($0): z") },
        WireCase.each(
            letters(Array("!#$%&'*+-.^_`|~09azAZ".utf8)), 200, .keeps, "9110 5.6.2"
        ) { WireCase.get("\($0): z\r\nX\($0): z") },
        WireCase.each(
            [": z", "X", "X Y: z", "X :z", "X\t: z", " : z"], 400, .closes, "9112 5.1"
        ) { WireCase.get($0) },
    ]

    @Test("a name is a token with the colon behind it", arguments: names.joined())
    func name(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    static let values: [[WireCase]] = [
        WireCase.each(controls, 400, .closes, "9110 5.5") { WireCase.get("X: a\($0)b") },
        WireCase.each(
            ["a\r", "\0", "a\rY: b", "a\nY: b", "y\r\n z", "y\r\n\tz", "y\r\n "], 400, .closes,
            "9112 5.2"
        ) { WireCase.get("X: \($0)") },
        WireCase.each(
            ["a\tb", "\u{80}\u{FF}\u{E4}", "", "\t", "\"a,b\"; c=(d)", ":::"], 200, .keeps,
            "9110 5.5"
        ) { WireCase.get("X:\($0)") },
        WireCase.each(["X: y\n", "X: y\r\n\n", "X: y\r\n\r"], 400, .closes, "9112 2.2") {
            "GET / HTTP/1.1\r\nHost: a\r\n\($0)"
        },
        WireCase.each([" X: y", "\tX: y", " "], 400, .closes, "9112 2.2") {
            "GET / HTTP/1.1\r\n\($0)\r\nHost: a\r\n\r\n"
        },
    ]

    @Test("a value holds no control character and no line's end", arguments: values.joined())
    func value(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    private static func many(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    static let large: [[WireCase]] = [
        WireCase.each(
            [
                "X: " + many("a", 17_000), many("a", 17_000), many("X: a\r\n", 100),
                many("X:\r\n", 5_000), "X: " + many("a", 2_000_000) + "\r\n\r\n",
            ], 431, .closes, "6585 5"
        ) { "GET / HTTP/1.1\r\nHost: a\r\n" + $0 },
        WireCase.each(
            [many("X: a\r\n", 98) + "X: a", "X: " + many("a", 16_000)], 200, .keeps, "9110 5.4",
            WireCase.get),
    ]

    @Test("too many or too large ones are refused before they end", arguments: large.joined())
    func limits(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }
}
