/// One walk over the head of a line: its words, their capitals, keys and the first colon.
struct LineScan {
    private let bytes: [UInt8]
    private let content: TextRange
    private let end: Int

    private(set) var shape: LineFacts.Shape = []
    private(set) var words = 0
    private(set) var capitals = 0
    private(set) var key: UInt64 = 0
    private(set) var colon: Int?
    private(set) var labelKey: UInt64 = 0
    /// The first letter or digit is a digit.
    private(set) var startsWithDigit = false
    /// Keys of the first one, two, three and four words.
    private(set) var openings = SIMD4<UInt64>()
    /// Whether the scan saw the whole line.
    let isWhole: Bool

    private var hasSmall = false
    private var capitalLetters = 0
    private var depth = 0
    private var hasher = WordHasher()
    private var hasOffer = false
    private var hasReader = false
    /// Of the last word.
    private(set) var lastWord: WordKey = .none

    init(_ bytes: [UInt8], _ content: TextRange) {
        self.bytes = bytes
        self.content = content
        end = min(content.end, content.start + LineFacts.headBytesMax)
        isWhole = content.end == end
    }

    /// The key of a phrase as a line would have it.
    static func key(of phrase: Substring) -> UInt64 {
        let bytes = Array(phrase.utf8)
        var scan = LineScan(bytes, TextRange(0, bytes.count))
        scan.run()
        return scan.key
    }

    mutating func run() {
        var index = content.start
        while index < end {
            let character = CharacterClass.of(bytes, at: index, before: end)
            switch character.kind {
            case .letter, .digit: index = word(from: index)
            case .space, .lineBreak, .apostrophe, .quote, .dash, .symbol, .stop, .other:
                mark(at: index, character.length)
                index += character.length
            }
        }
        if words == 0 { shape.insert(.ruler) }
        if hasOffer, hasReader { shape.insert(.offers) }
        if !hasSmall, capitalLetters > 1 { shape.insert(.allCapitals) }
        // Beyond its head a line is told from others by its length.
        if !isWhole { for byte in "\(content.count)".utf8 { hasher.add(byte) } }
        key = words == 0 ? 0 : hasher.hash
        openingMarks()
    }

    /// Takes letters and digits with the marks that stand inside a word.
    private mutating func word(from start: Int) -> Int {
        if words > 0 { hasher.add(0x20) }
        words += 1
        var index = start
        while index < end {
            let character = CharacterClass.of(bytes, at: index, before: end)
            guard character.kind == .letter || character.kind == .digit else { break }
            note(index, character, isFirst: index == start)
            for offset in 0..<character.length { hasher.add(bytes[index + offset]) }
            index += character.length
        }
        if words <= 4 { openings[words - 1] = hasher.hash }
        lastWord = WordKey(of: bytes, in: TextRange(start, index))
        hasOffer = hasOffer || OfferWords.offers.contains(lastWord)
        hasReader = hasReader || OfferWords.reader.contains(lastWord)
        return index
    }

    private mutating func note(_ index: Int, _ character: CharacterClass, isFirst: Bool) {
        if character.kind == .digit {
            if words == 1, isFirst { startsWithDigit = true }
            shape.insert(.hasDigit)
            return
        }
        let isCapital = Capitals.isCapital(bytes, index)
        if isFirst, isCapital { capitals += 1 }
        if !shape.contains(.hasLetter), !isCapital, Capitals.isSmall(bytes, index), words == 1 {
            shape.insert(.startsSmall)
        }
        shape.insert(.hasLetter)
        if isCapital { capitalLetters += 1 } else { hasSmall = true }
    }

    private mutating func mark(at index: Int, _ length: Int) {
        let byte = bytes[index]
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
        guard byte == UInt8(ascii: ":"), colon == nil, depth <= 0, words > 0 else { return }
        let next = index + 1
        guard
            next >= content.end || bytes[next] <= 0x20 || bytes[next] >= 0x80
                || bytes[next] == UInt8(ascii: "*") || bytes[next] == UInt8(ascii: "_")
        else { return }
        colon = index
        labelKey = hasher.hash
    }

    private mutating func openingMarks() {
        guard content.start < content.end else { return }
        let first = bytes[content.start]
        switch first {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: ")"):
            shape.insert(.continues)
        case UInt8(ascii: "\""): shape.insert(.startsQuote)
        case UInt8(ascii: "("), UInt8(ascii: "["): bracket(first)
        case 0xE2:
            if content.count > 3, bytes[content.start + 1] == 0x80,
                [0x9C, 0x9E, 0x98].contains(bytes[content.start + 2])
            {
                shape.insert(.startsQuote)
            }
        case _: break
        }
    }

    private mutating func bracket(_ first: UInt8) {
        let closing = first == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        guard isWhole, depth == 0 else { return }
        let last = bytes[content.end - 1]
        let isStopped =
            last == UInt8(ascii: ".") && content.count > 2
            && bytes[content.end - 2] == closing
        if last == closing || isStopped { shape.insert(.bracketed) }
    }
}
