import WireFormats

// Hot path: about 30 instructions a field; bench: server.

/// A field of a request that changes its answer, told by its name.
///
/// Names are compared as words of eight bytes, the first byte lowest, letters of either case: from the
/// start, from the ninth byte or as near to it as fits, and up to the end.
enum AskedField: UInt8, Sendable, CaseIterable {
    case accept, acceptEncoding, range, ifRange
    case ifMatch, ifNoneMatch, ifModifiedSince, ifUnmodifiedSince

    @inline(__always)
    init?(_ bytes: Span<UInt8>, _ name: Range<Int>) {
        let count = name.count
        guard count >= 8 else {
            if count < 5 { return nil }
            self.init(short: bytes, name)
            return
        }
        guard count <= 19, let first = Self.word(bytes, name, at: 0), Self.starts(first),
            let middle = Self.word(bytes, name, at: min(8, count - 8)),
            let last = Self.word(bytes, name, at: count - 8)
        else { return nil }
        switch (count, first, middle, last) {
        case (8, 0x6567_6E61_722D_6669, _, _): self = .ifRange
        case (8, 0x6863_7461_6D2D_6669, _, _): self = .ifMatch
        case (13, 0x2D65_6E6F_6E2D_6669, _, 0x6863_7461_6D2D_656E): self = .ifNoneMatch
        case (15, 0x652D_7470_6563_6361, _, 0x676E_6964_6F63_6E65): self = .acceptEncoding
        case (17, 0x6669_646F_6D2D_6669, 0x636E_6973_2D64_6569, 0x6563_6E69_732D_6465):
            self = .ifModifiedSince
        case (19, 0x646F_6D6E_752D_6669, 0x6973_2D64_6569_6669, 0x6563_6E69_732D_6465):
            self = .ifUnmodifiedSince
        case (_, _, _, _): return nil
        }
    }

    /// The name on the wire, in lower case.
    var name: String {
        switch self {
        case .accept: "accept"
        case .acceptEncoding: "accept-encoding"
        case .range: "range"
        case .ifRange: "if-range"
        case .ifMatch: "if-match"
        case .ifNoneMatch: "if-none-match"
        case .ifModifiedSince: "if-modified-since"
        case .ifUnmodifiedSince: "if-unmodified-since"
        }
    }

    /// Of names of five to seven letters, the first one highest.
    private init?(short bytes: Span<UInt8>, _ name: Range<Int>) {
        var word: UInt64 = 0
        for at in name { word = word << 8 | UInt64(bytes[at] | 0x20) }
        switch word {
        case 0x72_616E_6765: self = .range
        case 0x6163_6365_7074: self = .accept
        case _: return nil
        }
    }

    /// Whether a name may begin so: "if-" or "acc".
    @inline(__always)
    private static func starts(_ word: UInt64) -> Bool {
        word & 0xFF_FFFF == 0x2D_6669 || word & 0xFF_FFFF == 0x63_6361
    }

    /// Eight bytes in lower case.
    ///
    /// No token has two characters that this bit alone tells apart, but letters, and "^" with "~",
    /// which no name here has.
    @inline(__always)
    private static func word(
        _ bytes: Span<UInt8>, _ name: Range<Int>, at offset: Int
    ) -> UInt64? {
        bytes.extracting(name.lowerBound + offset..<name.upperBound).firstWord.map {
            $0 | 0x2020_2020_2020_2020
        }
    }
}

/// Which of those fields a request has, so that only these are read.
struct AskedFields: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    @inline(__always)
    init(_ field: AskedField) { rawValue = 1 &<< field.rawValue }

    /// Goes once over the fields of a request.
    @inline(__always)
    init(_ request: borrowing HTTPRequest) {
        let bytes = request.bytes.span
        var asked: UInt8 = 0
        for line in request.fields {
            if let field = AskedField(bytes, line.name) { asked |= 1 << field.rawValue }
        }
        rawValue = asked
    }

    // Computed, so that the compiler folds them: what is stored is looked for at each use.
    static var negotiation: AskedFields {
        AskedFields(.accept).union(AskedFields(.acceptEncoding))
    }
    /// Those of RFC 9110 section 13.1 that decide whether there is content.
    static var conditions: AskedFields {
        AskedFields(.ifMatch).union(AskedFields(.ifNoneMatch))
            .union(AskedFields(.ifModifiedSince)).union(AskedFields(.ifUnmodifiedSince))
    }

    @inline(__always)
    func has(_ field: AskedField) -> Bool { rawValue >> field.rawValue & 1 == 1 }
}
