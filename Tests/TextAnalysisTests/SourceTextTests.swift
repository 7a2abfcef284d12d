import Testing
import TextAnalysis

@Suite("SourceText")
struct SourceTextTests {
    @Test("converts between bytes and code points on both sides of a checkpoint")
    func conversion() {
        let string = String(repeating: "aé…\u{1F600}\r\n", count: 100)
        let text = SourceText(string)
        var byte = 0
        for (number, scalar) in string.unicodeScalars.enumerated() {
            #expect(text.codePointOffset(ofByte: byte) == number)
            #expect(text.byteOffset(ofCodePoint: number) == byte)
            byte += String(scalar).utf8.count
        }
        #expect(text.codePointCount == string.unicodeScalars.count)
        #expect(text.byteOffset(ofCodePoint: text.codePointCount) == byte)
    }
}
