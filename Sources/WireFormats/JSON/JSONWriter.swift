// Hot while a corpus is built: 300 MB/s of records on one core; bench: JSONWriterBench.

/// Writes JSON without white space into bytes.
///
/// The caller keeps the grammar: a name before each member's value, every begin ended. Commas are
/// placed here.
package struct JSONWriter {
    package private(set) var bytes: [UInt8]
    /// Whether the next name or element needs a comma before it.
    private var needsComma = false

    package init(reservingCapacity capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    package mutating func beginObject() { open(UInt8(ascii: "{")) }
    package mutating func endObject() { close(UInt8(ascii: "}")) }
    package mutating func beginArray() { open(UInt8(ascii: "[")) }
    package mutating func endArray() { close(UInt8(ascii: "]")) }

    /// The name of the next member; needs no escape.
    package mutating func name(_ name: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func null() { scalar("null") }
    package mutating func bool(_ value: Bool) { scalar(value ? "true" : "false") }
    package mutating func int(_ value: Int) { scalar(String(value)) }
    package mutating func number(_ value: Double) { scalar(JSONNumber.text(value)) }

    package mutating func string(_ value: String) {
        let utf8 = Array(value.utf8)
        string(utf8, in: 0..<utf8.count)
    }

    /// A string given as UTF-8 bytes of a larger text.
    package mutating func string(_ text: [UInt8], in range: Range<Int>) {
        separate()
        JSONString.write(text, in: range, to: &bytes)
        needsComma = true
    }

    /// A value that is JSON already.
    package mutating func raw(_ json: ArraySlice<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    /// Ends the text with a line feed, as NDJSON does; the next value starts anew.
    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Where the next name starts, its comma already placed.
    package mutating func startOfNextMember() -> Int {
        separate()
        needsComma = false
        return bytes.count
    }

    /// Starts another text right behind the last.
    package mutating func startAnew() { needsComma = false }

    private mutating func scalar(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}
