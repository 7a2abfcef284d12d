package import Extraction
package import TextAnalysis
package import WireFormats

extension JSONWriter {
    /// Code points of text that `prefix` and `suffix` show at most.
    private static let contextCodePoints = 32

    package mutating func strings(_ values: [String]) {
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    mutating func optionalString(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    package mutating func member(_ memberName: String, _ value: String?) {
        name(memberName)
        optionalString(value)
    }

    package mutating func member(_ memberName: String, _ value: Int) {
        name(memberName)
        int(value)
    }

    /// The words of a range, as a string.
    mutating func text(_ range: TextRange, of document: ReadDocument) {
        string(document.analysis.text.bytes, in: range.start..<range.end)
    }

    mutating func optionalText(_ range: TextRange?, of document: ReadDocument) {
        if let range { text(range, of: document) } else { null() }
    }

    /// `{document, start, end, exact, prefix, suffix, document_sha256}`, in code points: both
    /// selectors of the W3C Web Annotation model in one.
    package mutating func passage(_ range: TextRange, of document: ReadDocument) {
        let text = document.analysis.text
        let codePoints = text.codePoints(range)
        let prefixStart = text.byteOffset(
            ofCodePoint: max(0, codePoints.lowerBound - Self.contextCodePoints))
        let suffixEnd = text.byteOffset(
            ofCodePoint: codePoints.upperBound + Self.contextCodePoints)
        beginObject()
        member("document", document.id)
        member("start", codePoints.lowerBound)
        member("end", codePoints.upperBound)
        name("exact")
        self.text(range, of: document)
        name("prefix")
        self.text(TextRange(prefixStart, range.start), of: document)
        name("suffix")
        self.text(TextRange(range.end, suffixEnd), of: document)
        member("document_sha256", document.sha256)
        endObject()
    }

    /// `{start, end, exact}` of the record's own document; null for nil.
    package mutating func words(_ range: TextRange?, of document: ReadDocument) {
        guard let range else { return null() }
        let codePoints = document.analysis.text.codePoints(range)
        beginObject()
        member("start", codePoints.lowerBound)
        member("end", codePoints.upperBound)
        name("exact")
        text(range, of: document)
        endObject()
    }

    /// `[[start, end]…]` in code points.
    mutating func spans(_ ranges: [TextRange], of document: ReadDocument) {
        beginArray()
        for range in ranges {
            let codePoints = document.analysis.text.codePoints(range)
            beginArray()
            int(codePoints.lowerBound)
            int(codePoints.upperBound)
            endArray()
        }
        endArray()
    }

    /// `{person, name}`: who stands behind an identifier, without a second request.
    package mutating func person(_ id: String?, name personName: String) {
        beginObject()
        member("person", id)
        member("name", personName)
        endObject()
    }

    mutating func evidence(_ evidence: Evidence) {
        beginObject()
        member("rule", evidence.rule)
        endObject()
    }
}
