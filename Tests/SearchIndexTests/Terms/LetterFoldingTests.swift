import Foundation
import Testing

@testable import SearchIndex

@Suite("LetterFolding")
struct LetterFoldingTests {
    static func fold(_ text: String) -> String {
        var folded: [UInt8] = []
        LetterFolding.append(Array(text.utf8)[...], to: &folded)
        return String(decoding: folded, as: UTF8.self)
    }

    @Test("takes the marks off every Latin letter that decomposes into a plain one and marks")
    func decompositions() {
        for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
            guard parts.count > 1, parts[0].isASCII else { continue }
            let base = String(parts[0]).lowercased()
            #expect(Self.fold(String(scalar)) == base, "\(scalar)")
            #expect(Self.fold(String(String.UnicodeScalarView(parts))) == base, "\(scalar)")
        }
    }

    @Test("folds a letter's capital as the letter, in every script")
    func cases() {
        for value in UInt32(0x80)...0x24FF {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else {
                continue
            }
            let lower = scalar.properties.lowercaseMapping
            #expect(Self.fold(String(scalar)) == Self.fold(lower), "\(scalar)")
        }
    }

    @Test("is the same when done twice")
    func twice() {
        for value in UInt32(0x21)...0x1FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = Self.fold(String(scalar))
            #expect(Self.fold(once) == once, "\(scalar)")
        }
    }
}
