/// Numbers as searches compare them: no separators of thousands, a digit before the point.
enum NumberFolding {
    /// The digits of a number token, with the decimal point where it has one.
    ///
    /// "48,000", "48 000" and "48’000" are 48000, "1.234.567" is 1234567; "3.9" stays, and so does
    /// "1.000", which may be either.
    static func digits(of number: ArraySlice<UInt8>) -> [UInt8] {
        let points = number.count { $0 == 0x2E }
        var digits: [UInt8] = []
        if number.first == 0x2E { digits.append(0x30) }
        for byte in number where isDigit(byte) || byte == 0x2E {
            if byte == 0x2E, points > 1, groupsAreThousands(number) { continue }
            digits.append(byte)
        }
        return digits
    }

    /// Whether three digits stand behind every point.
    private static func groupsAreThousands(_ number: ArraySlice<UInt8>) -> Bool {
        let groups = number.split(separator: 0x2E, omittingEmptySubsequences: false)
        return groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(isDigit) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
