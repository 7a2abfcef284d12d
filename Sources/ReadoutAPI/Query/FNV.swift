/// FNV-1a, 64 bits: tells queries apart, defends nothing.
struct FNV {
    private(set) var value: UInt64

    init(_ seed: UInt64 = 0xCBF2_9CE4_8422_2325) { value = seed }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Adds a number in one step, which keeps different numbers apart.
    @inline(__always)
    mutating func add(number: UInt64) {
        value = (value ^ number) &* 0x100_0000_01B3
    }

    @inline(__always)
    mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        for at in range { add(bytes[at]) }
    }

    static func hash(_ text: String) -> UInt64 {
        var hash = FNV()
        for byte in text.utf8 { hash.add(byte) }
        return hash.value
    }
}
