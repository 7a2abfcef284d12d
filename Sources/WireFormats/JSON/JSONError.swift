/// Why bytes are not the JSON that was expected, and where.
package struct JSONError: Error, Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Bytes that are not UTF-8 (RFC 8259 section 8.1).
        case invalidUTF8
        /// The text ends inside a value.
        case unexpectedEnd
        /// A byte that no grammar rule allows there.
        case unexpectedByte
        /// A number such as `01`, `+1`, `.5` or `1.`.
        case invalidNumber
        /// A number beyond the range of a double.
        case numberOutOfRange
        /// An unknown escape, or `\u` without four hexadecimal digits.
        case invalidEscape
        /// Half of a surrogate pair: no character.
        case loneSurrogate
        /// A control character that is not escaped.
        case controlCharacter
        /// Two members of one object share a name.
        ///
        /// RFC 8259 section 4 leaves the meaning open; here it is refused, so that no two readers differ.
        case duplicateName
        /// Arrays and objects nested deeper than the limit.
        case tooDeep
        /// Something follows the value.
        case trailingBytes
    }

    package let kind: Kind
    /// Bytes from the start of the text.
    package let offset: Int

    package init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }

    /// The fault in words, without the place.
    package var explanation: String {
        switch kind {
        case .invalidUTF8: "bytes that are not UTF-8"
        case .unexpectedEnd: "the text ends inside a value"
        case .unexpectedByte: "a character that JSON does not allow here"
        case .invalidNumber: "not a JSON number"
        case .numberOutOfRange: "a number beyond the range of a double"
        case .invalidEscape: "an unknown escape in a string"
        case .loneSurrogate: "half of a surrogate pair in a string"
        case .controlCharacter: "an unescaped control character in a string"
        case .duplicateName: "a member name that the object already has"
        case .tooDeep: "arrays and objects nested too deeply"
        case .trailingBytes: "something follows the value"
        }
    }
}
