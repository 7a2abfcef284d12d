import TextAnalysis

/// Cuts the text of a query into matches and operators, by the tokenizer that cuts the texts.
struct QueryLexer {
    /// A match or an operator, with the byte at which it starts.
    struct Item {
        enum Kind {
            case match(Query.Match)
            case or, and
            /// `-` or `NOT`.
            case not
        }
        let kind: Kind
        let offset: Int
        /// As written, for messages about operators.
        let name: String
    }

    private let bytes: [UInt8]
    private let tokens: [Token]
    private var index = 0
    private var wordCount = 0
    private var analyzer = TermAnalyzer()
    private var items: [Item] = []

    /// Complexity: linear in the text.
    static func items(of text: String) throws(QueryError) -> [Item] {
        var lexer = QueryLexer(text)
        while lexer.index < lexer.tokens.count { try lexer.step() }
        return lexer.items
    }

    private init(_ text: String) {
        bytes = Array(text.utf8)
        tokens = TextAnalyzer.tokens(of: text)
    }

    private mutating func step() throws(QueryError) {
        let token = tokens[index]
        if isPhraseMark(index) { return try phrase() }
        if isStar(index) { throw .misplacedStar(offset: token.range.start) }
        if let kind = operatorKind {
            let name = String(decoding: bytes[token.range.start..<token.range.end], as: UTF8.self)
            items.append(Item(kind: kind, offset: token.range.start, name: name))
            index += 1
        } else {
            try words()
        }
    }

    // MARK: Operators

    /// What the token at `index` is if it is an operator.
    private var operatorKind: Item.Kind? {
        let token = tokens[index]
        let standsAlone = index + 1 == tokens.count || startsApart(index + 1)
        if token.kind == .dash {
            let opens = startsApart(index) && !standsAlone
            return opens && isSpelled("-") ? .not : nil
        }
        guard token.flags.contains(.allCapitals), startsApart(index), standsAlone else {
            return nil
        }
        if isSpelled("OR") { return .or }
        if isSpelled("AND") { return .and }
        return isSpelled("NOT") ? .not : nil
    }

    private func startsApart(_ index: Int) -> Bool {
        index == 0 || tokens[index].flags.contains(.spaceBefore)
    }

    private func isSpelled(_ word: StaticString) -> Bool {
        let range = tokens[index].range
        return bytes[range.start..<range.end].elementsEqual(word.description.utf8)
    }

    // MARK: Phrases

    private mutating func phrase() throws(QueryError) {
        let offset = tokens[index].range.start
        var words: [WordKey] = []
        index += 1
        while index < tokens.count, !isPhraseMark(index) {
            if isStar(index) { throw .misplacedStar(offset: tokens[index].range.start) }
            if let word = try term(index)?.term { words.append(word) }
            index += 1
        }
        if index == tokens.count { throw .unclosedQuote(offset: offset) }
        index += 1
        if words.isEmpty { throw .emptyPhrase(offset: offset) }
        add(words, offset)
    }

    private mutating func add(_ words: [WordKey], _ offset: Int) {
        let match: Query.Match = words.count == 1 ? .word(words[0]) : .phrase(words)
        items.append(Item(kind: .match(match), offset: offset, name: ""))
    }

    // MARK: Words

    /// A word, or words with no space between them, which are a phrase.
    private mutating func words() throws(QueryError) {
        let first = index
        var words: [WordKey] = []
        var letters: [UInt8] = []
        repeat {
            if let result = try term(index) {
                words.append(result.term)
                letters = result.folded
            }
            index += 1
        } while index < tokens.count && joins(index)
        if index < tokens.count, isStar(index), !startsApart(index) {
            return try prefix(letters, isSingle: index == first + 1 && words.count == 1, first)
        }
        if !words.isEmpty { add(words, tokens[first].range.start) }
    }

    private mutating func prefix(
        _ letters: [UInt8], isSingle: Bool, _ first: Int
    ) throws(QueryError) {
        let endsThere = index + 1 == tokens.count || !isTerm(index + 1) || startsApart(index + 1)
        guard isSingle, endsThere else {
            throw .misplacedStar(offset: tokens[index].range.start)
        }
        let offset = tokens[first].range.start
        if letters.count < QueryLimits.prefixBytesMin { throw .shortPrefix(offset: offset) }
        items.append(Item(kind: .match(.prefix(letters)), offset: offset, name: ""))
        index += 1
    }

    /// Whether the token at `index` goes on a compound such as "cease-fire" or "10:30".
    private func joins(_ index: Int) -> Bool {
        guard !startsApart(index), tokens[index - 1].kind != .symbol else { return false }
        switch tokens[index].kind {
        case .word, .number, .dash, .possessive: return true
        case .punctuation:
            switch bytes[tokens[index].range.start] {
            case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "_"):
                return true
            case _: return false
            }
        case .quote, .symbol: return false
        }
    }

    private mutating func term(_ index: Int) throws(QueryError) -> TermAnalyzer.Result? {
        guard let result = analyzer.analyze(tokens[index], in: bytes) else { return nil }
        wordCount += 1
        guard wordCount <= QueryLimits.wordsMax else {
            throw .tooManyWords(offset: tokens[index].range.start)
        }
        return result
    }

    // MARK: Marks

    private func isTerm(_ index: Int) -> Bool {
        tokens[index].kind == .word || tokens[index].kind == .number
    }

    private func isStar(_ index: Int) -> Bool {
        tokens[index].kind == .punctuation && bytes[tokens[index].range.start] == 0x2A
    }

    /// Double quotation marks of any shape open and close a phrase; single ones are left out.
    private func isPhraseMark(_ index: Int) -> Bool {
        guard tokens[index].kind == .quote else { return false }
        let range = tokens[index].range
        switch String(decoding: bytes[range.start..<range.end], as: UTF8.self) {
        case "\"", "“", "”", "„", "‟", "«", "»": return true
        case _: return false
        }
    }
}
