import WireFormats

/// One document given as a JSON object, with the members of the text format or of trafilatura's.
enum DocumentRow {
    /// Why a value is no document.
    struct Fault: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    /// The document of a value, and what of it could not be used.
    static func document(
        _ value: JSONValue, limits: InputLimits
    ) throws(Fault) -> (text: InputText, notice: String?) {
        guard case .object = value else { throw Fault("not a JSON object") }
        guard let text = value["text"]?.stringBytes else {
            throw Fault("no string member \"text\"")
        }
        guard text.contains(where: { !TextCheck.isSpace($0) }) else {
            throw Fault("the member \"text\" is empty")
        }
        guard text.count <= limits.lineBytesMax else {
            throw Fault("the text is longer than \(limits.lineBytesMax >> 20) MiB")
        }
        let stated = string(value, "published") ?? string(value, "date")
        let notice = stated.flatMap {
            PublicationText.checked($0) == nil ? PublicationText.notice($0) : nil
        }
        let document = InputText(
            bytes: text, given: given(value), file: nil, bodyStart: 0, isRow: true)
        return (document, notice)
    }

    private static func given(_ value: JSONValue) -> InputText.Given {
        var given = InputText.Given()
        given.id = string(value, "id")
        given.title = string(value, "title")
        given.url = string(value, "url")
        given.language = string(value, "language")
        given.published = (string(value, "published") ?? string(value, "date"))
            .flatMap(PublicationText.checked)
        given.source = string(value, "source")
        // trafilatura calls the address "source" and the publisher "hostname".
        if let source = given.source, SourceNaming.host(of: source) != nil {
            given.url = given.url ?? source
            given.source = nil
        }
        given.source = given.source ?? string(value, "hostname")
        return given
    }

    /// A string member, or a whole number's digits; nil for an empty one.
    private static func string(_ value: JSONValue, _ name: String) -> String? {
        switch value[name] {
        case .string(let bytes):
            let text = Words.trimmed(String(decoding: bytes, as: UTF8.self))
            return text.isEmpty ? nil : text
        case .number(let number): return JSONNumber.text(number)
        case .null, .bool, .array, .object, nil: return nil
        }
    }
}
