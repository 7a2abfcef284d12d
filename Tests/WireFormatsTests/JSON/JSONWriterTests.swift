import Testing
import WireFormats

@Suite("JSONWriter")
struct JSONWriterTests {
    @Test("places commas, names and brackets")
    func structure() {
        var json = JSONWriter()
        json.beginObject()
        json.name("a")
        json.beginArray()
        json.int(1)
        json.string("x")
        json.null()
        json.bool(true)
        json.beginObject()
        json.endObject()
        json.endArray()
        json.name("b")
        json.number(3.9)
        json.endObject()
        #expect(text(json) == #"{"a":[1,"x",null,true,{}],"b":3.9}"#)
    }

    @Test("starts a new text after the end of a line")
    func lines() {
        var json = JSONWriter()
        for number in 1...2 {
            json.beginArray()
            json.int(number)
            json.endArray()
            json.endLine()
        }
        #expect(text(json) == "[1]\n[2]\n")
    }

    static let numbers: [(Double, String)] = [
        (0, "0"), (-0.0, "0"), (1_500_000, "1500000"), (3.9, "3.9"), (0.1, "0.1"), (-2.5, "-2.5"),
        (1e15, "1000000000000000"), (9_007_199_254_740_992, "9007199254740992"), (1e22, "1e+22"),
        (1 / 3.0, "0.3333333333333333"), (.leastNonzeroMagnitude, "5e-324"), (.infinity, "null"),
        (.nan, "null"),
    ]

    @Test("writes numbers as people do, and so that they read back the same", arguments: numbers)
    func number(_ value: Double, _ expected: String) throws {
        #expect(JSONNumber.text(value) == expected)
        if value.isFinite {
            #expect(try JSONReader.read(Array(expected.utf8)) == .number(value))
        }
    }

    @Test("random doubles read back as themselves")
    func randomNumbers() throws {
        var generator = SplitMix(seed: 20_210_111)
        for _ in 0..<5_000 {
            let value = Double(bitPattern: generator.next())
            guard value.isFinite else { continue }
            #expect(try JSONReader.read(Array(JSONNumber.text(value).utf8)) == .number(value))
        }
    }

    @Test("escapes what must be escaped, and nothing else")
    func escapes() {
        var json = JSONWriter()
        json.string("\"\\\u{08}\t\n\u{0C}\r\u{01}\u{1F}/é😀\u{7F}\u{2028}")
        #expect(
            text(json) == #""\"\\\b\t\n\f\r\u0001\u001f/é😀"# + "\u{7F}\u{2028}\"")
    }

    @Test("random strings read back as themselves")
    func randomStrings() throws {
        var generator = SplitMix(seed: 48_000)
        for _ in 0..<2_000 {
            var string = ""
            for _ in 0..<Int(generator.next() % 12) {
                let limits: [UInt64] = [0x30, 0x80, 0x900, 0x11_0000]
                let limit = limits[Int(generator.next() % 4)]
                guard let scalar = Unicode.Scalar(UInt32(generator.next() % limit)) else {
                    continue
                }
                string.unicodeScalars.append(scalar)
            }
            var json = JSONWriter()
            json.string(string)
            #expect(try JSONReader.read(json.bytes) == .string(Array(string.utf8)))
        }
    }

    @Test("writes a stretch of a larger text")
    func stretch() {
        var json = JSONWriter()
        json.string(Array("one two three".utf8), in: 4..<7)
        #expect(text(json) == "\"two\"")
    }

    private func text(_ json: JSONWriter) -> String { String(decoding: json.bytes, as: UTF8.self) }
}

/// Steele, Lea and Flood 2014: a small generator whose runs can be repeated.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
