import WireFormats

/// Documents given as JSON: one object, an array of them, or one a line (NDJSON).
enum DocumentRows {
    /// The rows of an input, and the reasons for those that are none.
    struct Result: Sendable {
        var texts: [InputText] = []
        var skipped: [SkippedInput] = []
    }

    /// Whether bytes that carry no name look like rows: their first mark opens an object, or an
    /// array of them.
    static func areLikely(_ bytes: [UInt8]) -> Bool {
        let marks = bytes.prefix(64).filter { !isSpace($0) }.prefix(2)
        return marks.elementsEqual("{\"".utf8) || marks.elementsEqual("[{".utf8)
            || marks.elementsEqual("{}".utf8)
    }

    /// Reads a whole input; `name` is how messages call it.
    static func read(_ bytes: [UInt8], name: String, limits: InputLimits) -> Result {
        if bytes.isEmpty {
            return Result(skipped: [SkippedInput(path: name, reason: "the file is empty")])
        }
        if let whole = try? JSONReader.read(bytes) { return rows(of: whole, name: name) }
        return lines(of: bytes, name: name, limits: limits)
    }

    private static func rows(of value: JSONValue, name: String) -> Result {
        guard case .array(let elements) = value else {
            return collect([value], name: name) { _ in name }
        }
        return collect(elements, name: name) { "\(name), element \($0 + 1)" }
    }

    private static func collect(
        _ values: [JSONValue], name: String, place: (Int) -> String
    ) -> Result {
        var result = Result()
        for (index, value) in values.enumerated() {
            switch document(value) {
            case .success(let text): result.texts.append(text)
            case .failure(let fault):
                result.skipped.append(SkippedInput(path: place(index), reason: fault.reason))
            }
        }
        return result
    }

    private static func lines(of bytes: [UInt8], name: String, limits: InputLimits) -> Result {
        var result = Result()
        var start = 0
        var number = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            number += 1
            if bytes[start..<end].contains(where: { !isSpace($0) }) {
                add(bytes, start..<end, "\(name), line \(number)", limits, to: &result)
            }
            start = end + 1
        }
        return result
    }

    private static func add(
        _ bytes: [UInt8], _ range: Range<Int>, _ place: String, _ limits: InputLimits,
        to result: inout Result
    ) {
        switch row(bytes, range, limits) {
        case .success(let text): result.texts.append(text)
        case .failure(let fault):
            result.skipped.append(SkippedInput(path: place, reason: fault.reason))
        }
    }

    private static func row(
        _ bytes: [UInt8], _ range: Range<Int>, _ limits: InputLimits
    ) -> Swift.Result<InputText, Fault> {
        if range.count > limits.lineBytesMax {
            return .failure(Fault("longer than \(limits.lineBytesMax >> 20) MiB"))
        }
        do throws(JSONError) {
            return document(try JSONReader.read(bytes, in: range))
        } catch {
            let byte = error.offset - range.lowerBound + 1
            return .failure(Fault("not JSON: \(error.explanation), at byte \(byte) of the line"))
        }
    }

    /// Why a value is no document.
    private struct Fault: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    private static func document(_ value: JSONValue) -> Swift.Result<InputText, Fault> {
        guard case .object = value else { return .failure(Fault("not a JSON object")) }
        guard let text = value["text"]?.stringBytes else {
            return .failure(Fault("no string member \"text\""))
        }
        guard !text.isEmpty else { return .failure(Fault("the member \"text\" is empty")) }
        guard text.count < Int(Int32.max) else { return .failure(Fault("the text is too long")) }
        let stated = string(value, "published") ?? string(value, "date")
        if let stated, PublicationText.checked(stated) == nil {
            return .failure(
                Fault("the publication date \"\(stated)\" is not ISO 8601, as in 2021-01-11"))
        }
        return .success(
            InputText(bytes: text, given: given(value), file: nil, bodyStart: 0, isRow: true))
    }

    /// Members of DESIGN's rows, and those of the JSON that trafilatura writes.
    private static func given(_ value: JSONValue) -> InputText.Given {
        var given = InputText.Given()
        given.id = string(value, "id")
        given.title = string(value, "title")
        given.url = string(value, "url")
        given.language = string(value, "language")
        given.published = (string(value, "published") ?? string(value, "date"))
            .flatMap(PublicationText.checked)
        given.source = string(value, "source")
        if let source = given.source, SourceNaming.host(of: source) != nil {
            given.url = given.url ?? source
            given.source = nil
        }
        given.source = given.source ?? string(value, "hostname")
        return given
    }

    private static func string(_ value: JSONValue, _ name: String) -> String? {
        guard let text = value[name]?.string, !text.isEmpty else { return nil }
        return text
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
