/// A whole answer with its content compressed, ready for every request with the same target.
final class CompressedAnswer: Sendable {
    /// Path and query as they were sent, since the next page's target repeats their spelling.
    let target: [UInt8]
    /// The shared field lines.
    let fields: ArraySlice<UInt8>
    /// The answer's own field lines, without its tag.
    let ownFields: [UInt8]
    let tag: EntityTag
    /// Empty where compressing does not make it shorter, and the answer is sent as it is.
    let content: [UInt8]

    init(
        target: [UInt8], fields: ArraySlice<UInt8>, ownFields: [UInt8], tag: EntityTag,
        content: [UInt8]
    ) {
        self.target = target
        self.fields = fields
        self.ownFields = ownFields
        self.tag = tag
        self.content = content
    }

    /// What it costs to keep; the constant is for the object, its arrays' heads and a table's entry.
    var byteCount: Int { target.count + ownFields.count + content.count + 256 }
}
