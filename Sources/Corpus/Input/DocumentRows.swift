import WireFormats

/// Documents given as JSON: one object, an array of them, or one a line (NDJSON).
struct DocumentRows {
    /// How messages call the input.
    let name: String
    let limits: InputLimits
    private(set) var texts: [InputText] = []
    private(set) var skipped: [SkippedInput] = []
    private var unnamedFaults = 0

    private init(name: String, limits: InputLimits) {
        self.name = name
        self.limits = limits
    }

    /// Whether bytes that carry no name look like rows: their first mark opens an object, or an
    /// array of them.
    static func areLikely(_ bytes: [UInt8]) -> Bool {
        let start = TextCheck.markLength(bytes)
        let marks = bytes.dropFirst(start).prefix(64).filter { !TextCheck.isSpace($0) }.prefix(2)
        return marks.elementsEqual("{\"".utf8) || marks.elementsEqual("[{".utf8)
            || marks.elementsEqual("{}".utf8)
    }

    /// Reads a whole input, a byte order mark passed over.
    ///
    /// Complexity: linear in the length.
    static func read(
        _ bytes: [UInt8], name: String, limits: InputLimits
    ) -> (texts: [InputText], skipped: [SkippedInput]) {
        var rows = DocumentRows(name: name, limits: limits)
        if let fault = TextCheck.shapeFault(in: bytes) {
            rows.skip("", fault)
        } else {
            rows.read(bytes)
        }
        return (rows.texts, rows.skipped)
    }

    private mutating func read(_ bytes: [UInt8]) {
        let range = TextCheck.markLength(bytes)..<bytes.count
        do throws(JSONError) {
            addValue(try JSONReader.read(bytes, in: range))
        } catch {
            if isOneValue(bytes, range) {
                let (line, byte) = TextCheck.place(of: error.offset, in: bytes)
                skip("", "not JSON: \(error.explanation), at line \(line), byte \(byte)")
            } else {
                addLines(of: bytes, range)
            }
        }
        if unnamedFaults > 0 {
            skipped.append(
                SkippedInput(path: name, reason: "\(unnamedFaults) more rows have faults"))
        }
    }

    private mutating func addValue(_ value: JSONValue) {
        guard case .array(let elements) = value else { return add(value, at: "") }
        if elements.isEmpty { skip("", "an array without documents") }
        for (index, element) in elements.enumerated() { add(element, at: ", element \(index + 1)") }
    }

    /// Whether broken JSON is one value on several lines: an array, or an object that goes on
    /// behind its first line.
    ///
    /// Lines that each open an object are rows, however broken.
    private func isOneValue(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var lines = Self.lines(of: bytes, range).makeIterator()
        guard let first = lines.next(), bytes[first.range.lowerBound] != UInt8(ascii: "[") else {
            return true
        }
        guard let second = lines.next() else { return false }
        do throws(JSONError) {
            _ = try JSONReader.read(bytes, in: first.range)
            return false
        } catch {
            return error.kind == .unexpectedEnd
                && bytes[second.range.lowerBound] != UInt8(ascii: "{")
        }
    }

    private mutating func addLines(of bytes: [UInt8], _ range: Range<Int>) {
        for line in Self.lines(of: bytes, range) {
            let place = ", line \(line.number)"
            if line.range.count > limits.lineBytesMax {
                skip(place, "longer than \(limits.lineBytesMax >> 20) MiB")
                continue
            }
            do throws(JSONError) {
                add(try JSONReader.read(bytes, in: line.range), at: place)
            } catch {
                let byte = error.offset - line.start + 1
                skip(place, "not JSON: \(error.explanation), at byte \(byte) of the line")
            }
        }
    }

    private mutating func add(_ value: JSONValue, at place: String) {
        do throws(DocumentRow.Fault) {
            let (text, notice) = try DocumentRow.document(value, limits: limits)
            texts.append(text)
            if let notice { skip(place, notice) }
        } catch {
            skip(place, error.reason)
        }
    }

    private mutating func skip(_ place: String, _ reason: String) {
        if skipped.count < limits.faultsMax {
            skipped.append(SkippedInput(path: name + place, reason: reason))
        } else {
            unnamedFaults += 1
        }
    }

    private struct Line {
        /// From 1.
        let number: Int
        /// Its first byte.
        let start: Int
        /// Without the white space around it.
        let range: Range<Int>
    }

    /// The lines that are not blank.
    private static func lines(
        of bytes: [UInt8], _ range: Range<Int>
    ) -> some Sequence<Line> {
        sequence(state: (position: range.lowerBound, number: 0)) { state -> Line? in
            while state.position < range.upperBound {
                let start = state.position
                var end = start
                while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
                state = (end + 1, state.number + 1)
                var first = start
                while first < end, TextCheck.isSpace(bytes[first]) { first += 1 }
                while end > first, TextCheck.isSpace(bytes[end - 1]) { end -= 1 }
                if first < end {
                    return Line(number: state.number, start: start, range: first..<end)
                }
            }
            return nil
        }
    }
}
