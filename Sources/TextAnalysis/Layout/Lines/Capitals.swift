/// Capital and small letters of the scripts that have them: Latin, Greek, Cyrillic.
enum Capitals {
    /// Whether the letter that starts at `index` is a capital.
    static func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte &- 0x41 < 26 }
        guard byte & 0xE0 == 0xC0, index + 1 < bytes.count else { return false }
        let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        return switch value {
        case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x400...0x42F: true
        // Latin Extended-A pairs capital and small, the capital first, with one shift.
        case 0x100...0x137, 0x14A...0x177: value & 1 == 0
        case 0x139...0x148, 0x179...0x17E: value & 1 == 1
        case _: false
        }
    }

    /// Whether the letter that starts at `index` has a capital and is not one.
    static func isSmall(_ bytes: [UInt8], _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte &- 0x61 < 26 }
        guard byte & 0xE0 == 0xC0, index + 1 < bytes.count else { return false }
        let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        return switch value {
        case 0xDF...0xF6, 0xF8...0xFF, 0x3B1...0x3C9, 0x430...0x45F: true
        case 0x100...0x137, 0x14A...0x177: value & 1 == 1
        case 0x139...0x148, 0x179...0x17E: value & 1 == 0
        case _: false
        }
    }
}
