/// Which content codings a client takes: RFC 9110 section 12.5.3.
///
/// Of codings, only gzip (also by its old name, x-gzip) and none at all are told apart. A field that
/// breaks the grammar anywhere says nothing, as though it were absent: no coding is always safe.
package struct AcceptEncoding: Equatable, Sendable {
    /// Thousandths; 0 where gzip is not acceptable.
    package private(set) var gzip = 0
    /// Thousandths for content without a coding; nil where the field leaves it open, which makes it
    /// acceptable, but nothing that was asked for.
    package private(set) var identity: Int?
    private var any: Int?
    private var namesGzip = false

    /// Whether content as it is may be sent.
    package var allowsIdentity: Bool { identity != 0 }
    package var prefersGzip: Bool { gzip > 0 && gzip >= identity ?? 0 }

    private init() {}

    /// Reads all lines of the field as one list.
    ///
    /// Complexity: linear in the field.
    package init(_ request: borrowing HTTPRequest) {
        let bytes = request.bytes.span
        for line in request.fields where bytes.spells("accept-encoding", in: line.name) {
            var isSound = true
            bytes.forEachElement(in: line.value) { element in
                if isSound, !element.isEmpty { isSound = read(bytes, element) }
            }
            guard isSound else {
                self = AcceptEncoding()
                return
            }
        }
        // The asterisk stands for what the list does not name.
        if let any {
            if !namesGzip { gzip = any }
            identity = identity ?? any
        }
    }

    /// Reads a coding and its weight; whether they keep to the grammar.
    private mutating func read(_ bytes: Span<UInt8>, _ element: Range<Int>) -> Bool {
        let nameEnd = bytes.tokenEnd(element.lowerBound, element.upperBound)
        let name = element.lowerBound..<nameEnd
        guard !name.isEmpty, let weight = weight(bytes, nameEnd..<element.upperBound)
        else { return false }
        if bytes.spells("gzip", in: name) || bytes.spells("x-gzip", in: name) {
            gzip = max(gzip, weight)
            namesGzip = true
        } else if bytes.spells("identity", in: name) {
            identity = max(identity ?? 0, weight)
        } else if bytes.spells("*", in: name) {
            any = max(any ?? 0, weight)
        }
        return true
    }

    /// The weight behind a name: nothing, or ";q=" and a number.
    private func weight(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        let rest = bytes.skippingBlanks(range)
        guard let mark = rest.first else { return Weight.full }
        guard bytes[mark] == 0x3B else { return nil }
        let pair = bytes.skippingBlanks(mark + 1..<rest.upperBound)
        guard pair.count > 2, bytes.spells("q=", in: pair.lowerBound..<pair.lowerBound + 2)
        else { return nil }
        return Weight.parse(bytes, pair.lowerBound + 2..<pair.upperBound)
    }
}
