/// Cuts a stretch of text into tokens by the rules that `Token` states.
///
/// Complexity: linear; every look ahead is bounded by a few characters.
struct Tokenizer {
    private let bytes: [UInt8]
    private let end: Int
    private var index: Int
    private var spaceBefore: Bool
    private var lineBefore = false
    /// A single quotation mark has opened and not closed: "s’" then closes it.
    private var singleQuoteIsOpen = false
    private var tokens: [Token]

    /// The tokens of `range` are added to `tokens`.
    static func append(tokensOf range: TextRange, in bytes: [UInt8], to tokens: inout [Token]) {
        let moved = consume tokens
        tokens = []
        var tokenizer = Tokenizer(bytes: bytes, range: range, tokens: moved)
        tokenizer.run()
        tokens = tokenizer.tokens
    }

    private init(bytes: [UInt8], range: TextRange, tokens: consuming [Token]) {
        self.bytes = bytes
        self.tokens = tokens
        index = range.start
        end = range.end
        spaceBefore = true
    }

    private mutating func run() {
        if let last = tokens.last { lineBefore = hasLineBreak(from: last.range.end) }
        while index < end {
            let character = CharacterClass.of(bytes, at: index, before: end)
            switch character.kind {
            case .letter: word()
            case .digit: number()
            case .space: skip(character.length)
            case .lineBreak:
                skip(character.length)
                lineBefore = true
            case .apostrophe: apostrophe(character.length)
            case .quote: quote(character.length)
            case .dash: dashes()
            case .symbol: mark(.symbol, character.length)
            case .stop: stop()
            case .other: mark(.punctuation, character.length)
            }
        }
    }

    private func hasLineBreak(from start: Int) -> Bool {
        var position = index
        while position > start {
            position -= 1
            if bytes[position] == 0x0A || bytes[position] == 0x0D { return true }
        }
        return false
    }

    private mutating func skip(_ length: Int) {
        index += length
        spaceBefore = true
    }

    private mutating func add(_ kind: Token.Kind, to stop: Int, _ more: Token.Flags = []) {
        var flags = more
        if spaceBefore { flags.insert(.spaceBefore) }
        if lineBefore { flags.insert(.lineBefore) }
        let range = TextRange(index, stop)
        tokens.append(
            Token(range: range, key: WordKey(of: bytes, in: range), kind: kind, flags: flags))
        index = stop
        spaceBefore = false
        lineBefore = false
    }

    private mutating func mark(_ kind: Token.Kind, _ length: Int) {
        add(kind, to: index + length)
    }

    private func kind(at position: Int) -> CharacterClass.Kind {
        position < end ? CharacterClass.of(bytes, at: position, before: end).kind : .space
    }

    private func byte(_ position: Int) -> UInt8 { position < end ? bytes[position] : 0 }

    // MARK: Words

    private mutating func word() {
        if let stop = initialismEnd() {
            return add(.word, to: stop, WordFlags.of(bytes, TextRange(index, stop)))
        }
        var stop = wordEnd()
        let flags = WordFlags.of(bytes, TextRange(index, stop))
        if byte(stop) == 0x2E, stopBelongs(TextRange(index, stop), flags) { stop += 1 }
        add(.word, to: stop, flags)
    }

    /// Letters, digits after them and apostrophes between letters.
    private func wordEnd() -> Int {
        var position = index
        while position < end {
            let character = CharacterClass.of(bytes, at: position, before: end)
            switch character.kind {
            case .letter, .digit: break
            case .apostrophe:
                let next = position + character.length
                guard kind(at: next) == .letter, !isPossessive(at: next) else { return position }
            case .symbol:
                guard isSuperscript(position, character.length) else { return position }
            case .space, .lineBreak, .quote, .dash, .stop, .other: return position
            }
            position += character.length
        }
        return position
    }

    /// "²" and "³" belong to the unit before them.
    private func isSuperscript(_ position: Int, _ length: Int) -> Bool {
        length == 2 && bytes[position] == 0xC2
            && (bytes[position + 1] == 0xB2 || bytes[position + 1] == 0xB3)
    }

    /// Whether the letter at `position` is an "s" that ends there.
    private func isPossessive(at position: Int) -> Bool {
        guard byte(position) | 0x20 == 0x73 else { return false }
        let after = kind(at: position + 1)
        return after != .letter && after != .digit && after != .apostrophe
    }

    /// The end of single letters with full stops between them, two at least: "U.S.", "a.m.".
    private func initialismEnd() -> Int? {
        var position = index
        var letters = 0
        while letters < 8 {
            let character = CharacterClass.of(bytes, at: position, before: end)
            let next = position + character.length
            guard character.kind == .letter, kind(at: next) == .stop else {
                return unfinishedInitialism(letters, position, character)
            }
            letters += 1
            position = next + 1
            if position >= end { break }
        }
        return letters >= 2 ? position : nil
    }

    /// Where an initialism ends that lacks its last stop ("U.S") or runs into a word ("i.e.text").
    private func unfinishedInitialism(
        _ letters: Int, _ position: Int, _ last: CharacterClass
    ) -> Int? {
        if letters >= 2 { return position }
        guard letters == 1, last.kind == .letter else { return nil }
        let next = position + last.length
        let isAlone = kind(at: next) != .letter && kind(at: next) != .digit
        return isAlone ? next : nil
    }

    /// Whether the full stop after a word is part of it.
    private func stopBelongs(_ range: TextRange, _ flags: Token.Flags) -> Bool {
        guard range.count <= 7 else { return false }
        let isInitial =
            range.count <= 2 && flags.contains(.capitalized) && byte(range.start) != 0x49
        switch Abbreviations.kind(of: WordKey(of: bytes, in: range)) {
        case .title, .anywhere: return kind(at: range.end + 1) != .letter
        case .beforeNumber: return kind(at: afterSpace(range.end + 1)) == .digit
        case nil: break
        }
        return isInitial && range.count == firstLength(range)
            && kind(at: afterSpace(range.end + 1)) == .letter
    }

    private func firstLength(_ range: TextRange) -> Int {
        CharacterClass.of(bytes, at: range.start, before: range.end).length
    }

    private func afterSpace(_ position: Int) -> Int {
        guard position < end else { return position }
        let character = CharacterClass.of(bytes, at: position, before: end)
        return character.kind == .space ? position + character.length : position
    }

    // MARK: Numbers

    private mutating func number() {
        var stop = digitsEnd(from: index)
        var group = stop - index
        while let next = separatedGroup(at: stop, after: group) {
            group = 3
            stop = next
        }
        add(.number, to: stop)
    }

    private func digitsEnd(from start: Int) -> Int {
        var position = start
        while position < end, bytes[position] &- 0x30 < 10 { position += 1 }
        return position
    }

    /// The end of the group of digits behind a separator at `position`; nil where none is.
    private func separatedGroup(at position: Int, after group: Int) -> Int? {
        guard position < end else { return nil }
        let character = CharacterClass.of(bytes, at: position, before: end)
        let first = position + character.length
        let stop = digitsEnd(from: first)
        guard stop > first else { return nil }
        let isThousands = stop - first == 3 && group <= 3
        switch character.kind {
        case .stop: return stop
        case .apostrophe: return isThousands ? stop : nil
        case .other: return bytes[position] == 0x2C && isThousands ? stop : nil
        case .space:
            let isOneSpace = bytes[position] != 0x09
            return isThousands && isOneSpace && !isDayOfMonth ? stop : nil
        case .letter, .digit, .lineBreak, .quote, .dash, .symbol: return nil
        }
    }

    /// "May 12 300 people": the day of a month takes no further group.
    private var isDayOfMonth: Bool {
        guard let last = tokens.last else { return false }
        return Abbreviations.months.contains(last.key)
    }

    // MARK: Marks

    private mutating func apostrophe(_ length: Int) {
        let next = index + length
        let follows = kind(at: next)
        if !spaceBefore, isPossessive(at: next) { return add(.possessive, to: next + 1) }
        if bytes[index] == 0x27, byte(next) == 0x27 { return add(.quote, to: next + 1) }
        if !spaceBefore, follows != .letter, follows != .digit, endsInS, !singleQuoteIsOpen {
            return add(.possessive, to: next)
        }
        if spaceBefore, follows == .digit { return mark(.punctuation, length) }
        singleQuoteIsOpen = spaceBefore && follows != .space
        mark(.quote, length)
    }

    private var endsInS: Bool {
        guard let last = tokens.last, last.kind == .word else { return false }
        return bytes[last.range.end - 1] | 0x20 == 0x73
    }

    private mutating func quote(_ length: Int) {
        if bytes[index] == 0x60, byte(index + 1) == 0x60 { return add(.quote, to: index + 2) }
        if length == 3, bytes[index + 2] == 0x98 { singleQuoteIsOpen = true }
        mark(.quote, length)
    }

    private mutating func dashes() {
        var stop = index
        while stop < end {
            let character = CharacterClass.of(bytes, at: stop, before: end)
            guard character.kind == .dash else { break }
            stop += character.length
        }
        add(.dash, to: stop)
    }

    private mutating func stop() {
        if spaceBefore, byte(index + 1) &- 0x30 < 10 {
            return add(.number, to: digitsEnd(from: index + 1))
        }
        var stop = index
        while stop < end, bytes[stop] == 0x2E { stop += 1 }
        add(.punctuation, to: stop)
    }
}
