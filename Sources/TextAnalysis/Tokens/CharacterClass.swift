/// What a character is to the tokenizer, with its length in bytes.
struct CharacterClass {
    enum Kind: UInt8 {
        case letter, digit, space, lineBreak, apostrophe, quote, dash, symbol, stop, other
    }

    let kind: Kind
    /// Bytes of UTF-8, 1 to 4.
    let length: Int

    /// The class of the character that starts at `index`, which lies before `end`.
    ///
    /// Broken UTF-8 reads as letters of one byte: nothing is ever skipped.
    @inline(__always)
    static func of(_ bytes: [UInt8], at index: Int, before end: Int) -> CharacterClass {
        let byte = bytes[index]
        if byte < 0x80 { return CharacterClass(kind: ascii(byte), length: 1) }
        return wide(bytes, at: index, before: end)
    }

    @inline(__always)
    private static func ascii(_ byte: UInt8) -> Kind {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x0A, 0x0D: .lineBreak
        case 0x00...0x20, 0x7F: .space
        case 0x27: .apostrophe
        case 0x22, 0x60: .quote
        case 0x2D: .dash
        case 0x2E: .stop
        case 0x23...0x26, 0x2B, 0x3C...0x3E, 0x40, 0x5E, 0x7C, 0x7E: .symbol
        case _: .other
        }
    }

    private static func wide(
        _ bytes: [UInt8], at index: Int, before end: Int
    ) -> CharacterClass {
        let scalar = Self.scalar(bytes, at: index, before: end)
        return CharacterClass(kind: kind(of: scalar.value), length: scalar.length)
    }

    /// The code point at `index` and its length; a broken sequence is one byte of value 0xFFFD.
    static func scalar(
        _ bytes: [UInt8], at index: Int, before end: Int
    ) -> (value: UInt32, length: Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        guard length > 1, index + length <= end else { return (0xFFFD, 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }

    /// Blocks of The Unicode Standard, chapter 6, as far as news and official texts use them.
    private static func kind(of value: UInt32) -> Kind {
        switch value {
        case 0x85, 0x2028, 0x2029: .lineBreak
        case 0x80...0xA0, 0x1680, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x206F, 0x3000,
            0xFEFF, 0xAD:
            .space
        case 0x2019, 0x02BC: .apostrophe
        case 0xAB, 0xBB, 0x2018, 0x201A...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02: .quote
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .dash
        case 0xA2...0xA9, 0xAC, 0xAE...0xB4, 0xB8, 0xB9, 0xBC...0xBE, 0xD7, 0xF7: .symbol
        case 0x2030...0x2034, 0x2070...0x209F, 0x20A0...0x20CF, 0x2100...0x2BFF: .symbol
        case 0xE000...0xF8FF, 0xFFFD, 0x1F000...0x1FAFF: .symbol
        case 0xA1, 0xB6, 0xB7, 0xBF, 0x2016...0x2027, 0x2035...0x205E: .other
        case 0x3001...0x301F, 0xFE10...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: .other
        case _: .letter
        }
    }
}
