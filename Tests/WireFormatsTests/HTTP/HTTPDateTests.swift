import Testing
import WireFormats

@Suite("HTTPDate")
struct HTTPDateTests {
    @Test(
        "reads the three forms",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ])
    func forms(_ text: String) {
        #expect(HTTPDate.parse(Array(text.utf8)[...]) == 784_111_777)
    }

    @Test(
        "refuses everything else",
        arguments: [
            "", " ", "GMT", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT",
            "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
            "Son, 06 Nov 1994 08:49:37 GMT", "Sun, 06  Nov 1994 08:49:37 GMT",
            "Sun Nov 06 08:49:37 94", "784111777", "Sun, 06 Nov 1994 8:49:37 GMT",
            "Sunday, 06-Nov-1994 08:49:37 GMT", "Sun, 06-Nov-94 08:49:37 GMT",
        ])
    func refusals(_ text: String) {
        #expect(HTTPDate.parse(Array(text.utf8)[...]) == nil)
    }

    @Test("writes a date that reads as the same second, over four hundred years")
    func roundTrip() {
        for step in 0..<4_000 {
            let seconds = Int64(step) * 3_155_693 - 2_000_000_000
            let text = HTTPDate.format(seconds)
            #expect(text.count == 29)
            #expect(HTTPDate.parse(text[...]) == seconds)
        }
        #expect(HTTPDate.format(784_111_777) == Array("Sun, 06 Nov 1994 08:49:37 GMT".utf8))
    }
}
