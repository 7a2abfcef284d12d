/// What a client would like to get, by media ranges with weights: RFC 9110 section 12.5.1.
///
/// A field that breaks the grammar anywhere says nothing at all, whatever else stands in it: to guess
/// which half was meant could refuse what the client can read.
package struct Accept {
    /// How closely a range fits: its names first, then its parameters.
    private struct Fit {
        /// For ranges that do not fit.
        static let none = -1
        static let any = 0
        static let type = 1 << 20
        static let subtype = 2 << 20
    }

    private let wanted: MediaType
    private var closest = Fit.none
    private var weight = 0
    private var ranges = 0

    private init(_ wanted: MediaType) { self.wanted = wanted }

    /// The weight in thousandths that a request gives to `type`: that of the range which fits most
    /// closely, 0 where none does; nil if the request has no such field, or one that says nothing.
    ///
    /// Several lines are one list. Complexity: linear in the field.
    package static func weight(of type: MediaType, in request: borrowing HTTPRequest) -> Int? {
        let bytes = request.bytes.span
        var field = Accept(type)
        for line in request.fields where bytes.spells("accept", in: line.name) {
            guard field.read(bytes, line.value) else { return nil }
        }
        return field.ranges == 0 ? nil : field.weight
    }

    /// Whether all that a request says is "*/*", as most programs do where nobody told them otherwise.
    package static func isAnything(in request: borrowing HTTPRequest) -> Bool {
        let bytes = request.bytes.span
        for line in request.fields where line.name.count == 6 {
            guard
                !bytes.spells("accept", in: line.name)
                    || line.value.count == 3 && bytes.word(of: line.value) == anything
            else { return false }
        }
        return true
    }

    /// "*/*", the first byte highest.
    private static let anything: UInt64 = 0x2A_2F2A

    /// Reads one line; whether it keeps to the grammar.
    private mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var rest = line
        while true {
            rest = bytes.skippingBlanks(rest)
            guard let first = rest.first else { return true }
            if bytes[first] == .comma {
                rest = first + 1..<rest.upperBound
                continue
            }
            guard let end = readRange(bytes, rest) else { return false }
            rest = end..<rest.upperBound
        }
    }

    /// Reads one media range with its parameters and weight; the offset after it, where a comma or
    /// the end is; nil if it is none.
    private mutating func readRange(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        let slash = bytes.tokenEnd(range.lowerBound, range.upperBound)
        guard slash > range.lowerBound, slash < range.upperBound, bytes[slash] == .slash
        else { return nil }
        let nameEnd = bytes.tokenEnd(slash + 1, range.upperBound)
        guard nameEnd > slash + 1 else { return nil }
        var fit = fit(bytes, range.lowerBound..<slash, slash + 1..<nameEnd)
        var weight: Int?
        var rest = bytes.skippingBlanks(nameEnd..<range.upperBound)
        while let first = rest.first, bytes[first] != .comma {
            guard bytes[first] == 0x3B else { return nil }
            rest = bytes.skippingBlanks(first + 1..<rest.upperBound)
            guard let next = rest.first else { break }
            if bytes[next] == .comma || bytes[next] == 0x3B { continue }
            guard let (name, value) = bytes.parameter(rest) else { return nil }
            if bytes.spells("q", in: name) {
                guard weight == nil, let read = Weight.parse(bytes, value) else { return nil }
                weight = read
            } else if fit != Fit.none {
                fit = hasParameter(bytes, name, value) ? fit + 1 : Fit.none
            }
            rest = bytes.skippingBlanks(value.upperBound..<rest.upperBound)
        }
        take(fit, weight ?? Weight.full)
        return rest.lowerBound
    }

    /// The closest range counts; among equals the heaviest.
    private mutating func take(_ fit: Int, _ weight: Int) {
        ranges += 1
        guard fit != Fit.none, fit >= closest else { return }
        self.weight = fit == closest ? max(self.weight, weight) : weight
        closest = fit
    }

    private func fit(_ bytes: Span<UInt8>, _ type: Range<Int>, _ subtype: Range<Int>) -> Int {
        let isAnySubtype = bytes.spells("*", in: subtype)
        if isAnySubtype, bytes.spells("*", in: type) { return Fit.any }
        guard bytes.spells(wanted.type, in: type) else { return Fit.none }
        if isAnySubtype { return Fit.type }
        return bytes.spells(wanted.subtype, in: subtype) ? Fit.subtype : Fit.none
    }

    private func hasParameter(
        _ bytes: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>
    ) -> Bool {
        wanted.parameters.contains {
            bytes.spells($0.name, in: name) && bytes.spells($0.value, inQuoted: value)
        }
    }
}
