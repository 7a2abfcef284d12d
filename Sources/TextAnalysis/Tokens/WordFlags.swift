/// What the letters of a word look like.
enum WordFlags {
    static func of(_ bytes: [UInt8], _ range: TextRange) -> Token.Flags {
        var flags: Token.Flags = []
        var letters = 0
        var capitals = 0
        var index = range.start
        while index < range.end {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte | 0x20 &- 0x61 < 26 { letters += 1 }
                if byte &- 0x41 < 26 { capitals += 1 }
                if byte &- 0x30 < 10 { flags.insert(.hasDigit) }
                index += 1
            } else {
                let scalar = CharacterClass.scalar(bytes, at: index, before: range.end)
                if scalar.value != 0x2019 { letters += 1 }
                if isCapital(scalar.value) { capitals += 1 }
                index += scalar.length
            }
            if capitals == 1, letters == 1 { flags.insert(.capitalized) }
        }
        if letters >= 2, capitals == letters { flags.insert(.allCapitals) }
        return flags
    }

    static func isCapital(_ value: UInt32) -> Bool {
        Unicode.Scalar(value)?.properties.isUppercase ?? false
    }
}
