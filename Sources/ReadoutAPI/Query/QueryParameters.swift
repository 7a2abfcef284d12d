import Corpus

// Hot path: about 100 ns a parameter, no allocation; bench: server.

/// The parameters of one request, decoded; used again for the next one.
struct QueryParameters {
    /// Decoded values, one behind the other.
    private(set) var text: [UInt8] = []
    /// Which parameters are there.
    private(set) var present = ParameterSet()
    private var ranges = [Range<Int>](repeating: 0..<0, count: Parameter.count)
    private var name: [UInt8] = []

    /// Names of parameters, numbered by raw value.
    private static let names = IdentifierTable(Parameter.allCases.map(\.name))

    /// Reads `range`, which may be absent; gathers every fault before it throws.
    ///
    /// Complexity: linear in the query.
    mutating func read(
        _ bytes: Span<UInt8>, _ range: Range<Int>?, allowed: ParameterSet
    ) throws(Problem) {
        // Even of nothing, removing all takes its time.
        if !text.isEmpty { text.removeAll(keepingCapacity: true) }
        present = ParameterSet()
        guard let range else { return }
        var faults: [Problem.Fault] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            var equals: Int?
            while end < range.upperBound, bytes[end] != 0x26 {
                if bytes[end] == 0x3D, equals == nil { equals = end }
                end += 1
            }
            if end > start {
                let name = start..<(equals ?? end)
                let value = min(end, (equals ?? end) + 1)..<end
                if let fault = add(bytes, name, value, allowed) { faults.append(fault) }
            }
            start = end + 1
        }
        guard faults.isEmpty else { throw .parameters(faults) }
    }

    /// Where the value of `parameter` stands in `text`; nil where it is absent.
    @inline(__always)
    func range(_ parameter: Parameter) -> Range<Int>? {
        present.contains(parameter) ? ranges[Int(parameter.rawValue)] : nil
    }

    /// The value as a string, for messages and cold paths.
    func string(_ parameter: Parameter) -> String? {
        range(parameter).map { String(decoding: text[$0], as: UTF8.self) }
    }

    /// A hash of the parameters but those left out, in canonical order.
    func hash(from seed: UInt64, without left: ParameterSet = []) -> UInt64 {
        var hash = FNV(seed)
        var rest = present.subtracting(left).rawValue
        while rest != 0 {
            let number = rest.trailingZeroBitCount
            rest &= rest - 1
            hash.add(UInt8(number))
            hash.add(text.span, ranges[number])
            hash.add(0xFF)
        }
        return hash.value
    }

    private mutating func add(
        _ bytes: Span<UInt8>, _ nameRange: Range<Int>, _ value: Range<Int>,
        _ allowed: ParameterSet
    ) -> Problem.Fault? {
        var found = Self.parameter(bytes, nameRange, allowed)
        if found == nil {
            name.removeAll(keepingCapacity: true)
            guard PercentEncoding.decode(bytes, nameRange, onto: &name) else {
                return .encoding(in: "the name of a parameter")
            }
            found = Self.parameter(name.span, 0..<name.count, allowed)
        }
        guard let parameter = found else {
            return .unknownParameter(String(decoding: name, as: UTF8.self), allowed)
        }
        guard !present.contains(parameter) else { return .repeated(parameter) }
        let start = text.count
        guard PercentEncoding.decode(bytes, value, onto: &text) else {
            return .encoding(in: parameter.name)
        }
        present.insert(parameter)
        ranges[Int(parameter.rawValue)] = start..<text.count
        return nil
    }

    private static func parameter(
        _ bytes: Span<UInt8>, _ name: Range<Int>, _ allowed: ParameterSet
    ) -> Parameter? {
        guard let number = names.number(of: bytes, in: name),
            let parameter = Parameter(rawValue: UInt8(number)), allowed.contains(parameter)
        else { return nil }
        return parameter
    }
}
