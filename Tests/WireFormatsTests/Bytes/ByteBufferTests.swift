import TestSupport
import Testing
import WireFormats

/// A buffer that is used again beside an array that is made anew: both must hold the same.
@Suite("ByteBuffer")
struct ByteBufferTests {
    @Test("holds what an array would, whatever is appended, and after it was emptied")
    func holdsWhatAnArrayWould() {
        var random = SeededGenerator(seed: 20_261_125)
        var buffer = ByteBuffer()
        var array: [UInt8] = []
        for step in 0..<4_000 {
            let length = Int.random(in: 0...(step % 50 == 0 ? 5_000 : 90), using: &random)
            let bytes = (0..<length).map { _ in UInt8.random(in: 0 ... .max, using: &random) }
            switch Int.random(in: 0..<6, using: &random) {
            case 0:
                buffer.append(bytes.span)
                array += bytes
            case 1:
                buffer += bytes
                array += bytes
            case 2:
                buffer += bytes.dropFirst(3)
                array += bytes.dropFirst(3)
            case 3:
                buffer.append(ByteBuffer(bytes))
                array += bytes
            case 4:
                for byte in bytes { buffer.append(byte) }
                array += bytes
            default:
                buffer.removeAll()
                array = []
            }
            #expect(buffer.content.elementsEqual(array), "step \(step)")
            #expect(buffer.count == array.count && buffer.isEmpty == array.isEmpty)
        }
    }

    @Test("appends as many bytes of a word as are asked for, the lowest first", arguments: 0...8)
    func appendsWords(length: Int) {
        var buffer = ByteBuffer()
        buffer.append(0x08_07_06_05_04_03_02_01, length: length)
        buffer.append(0x2A)
        #expect(Array(buffer.content) == (0..<UInt8(length)).map { $0 + 1 } + [0x2A])
    }
}
