import TextAnalysis

/// Finds the words around a name that say which office the person holds.
struct RolePhrase {
    private let view: SpeechText

    init(_ view: SpeechText) { self.view = view }

    /// Tokens of an office's words at most.
    private static let tokensMax = 14

    /// The role directly before a name: "President of Peru", "campaign manager"; nil where none is.
    func before(_ name: Int) -> Range<Int>? {
        let floor = max(0, name - Self.tokensMax)
        guard name > floor, !view.tokens[name].flags.contains(.lineBefore) else { return nil }
        // "Minister of Sport": what follows the link belongs to the office.
        if Self.links.contains(view.key(name - 1)) { return nil }
        if view.key(name - 1) == ",", let start = described(before: name - 1, floor) {
            return start..<(name - 1)
        }
        guard let office = officeIndex(before: name, floor) else { return nil }
        return start(ofOffice: office, floor)..<name
    }

    /// "the Secretary General of the league, Ana Quispe": the words before the comma.
    private func described(before comma: Int, _ floor: Int) -> Int? {
        guard let office = officeIndex(before: comma, floor) else { return nil }
        let first = start(ofOffice: office, floor)
        return first > 0 && view.key(first - 1) == "the" ? first : nil
    }

    /// The last word of an office that ends before `end`, or that "of …" up to `end` belongs to.
    private func officeIndex(before end: Int, _ floor: Int) -> Int? {
        var index = end - 1
        var sawLink = false
        while index >= floor {
            if isOffice(index), !view.has(index, .verbLike) {
                return sawLink || index == end - 1 || hyphenEnds(index, end) ? index : nil
            }
            if Self.links.contains(view.key(index)) {
                sawLink = true
            } else if !view.isCapital(index), !view.isHyphen(index), !isPossessive(index),
                !joinsNouns(index, end)
            {
                return nil
            }
            if view.tokens[index].flags.contains(.lineBefore) { return nil }
            index -= 1
        }
        return nil
    }

    /// "and" within what an office is for: "Minister of Ice and Snow".
    private func joinsNouns(_ index: Int, _ end: Int) -> Bool {
        view.key(index) == "and" && index + 1 < end && view.isCapital(index - 1)
            && view.isCapital(index + 1)
    }

    /// "major" and "private" are ranks with a capital only.
    private func isOffice(_ index: Int) -> Bool {
        view.has(index, .office)
            && (view.isCapital(index) || !Self.adjectivesToo.contains(view.key(index)))
    }

    private static let adjectivesToo: Set<WordKey> = ["general", "major", "private"]

    private func hyphenEnds(_ index: Int, _ end: Int) -> Bool {
        index + 3 == end && view.isHyphen(index + 1)
    }

    private func isPossessive(_ index: Int) -> Bool { view.tokens[index].kind == .possessive }

    /// Goes back over the words that belong to an office: "deputy prime", "Peruvian", "Peru's".
    private func start(ofOffice office: Int, _ floor: Int) -> Int {
        var index = office
        while index > floor, !view.tokens[index].flags.contains(.lineBefore) {
            let before = index - 1
            if isAide(before), before - 2 >= floor {
                index = before - 2
                continue
            }
            let belongs =
                view.has(before, [.office, .officeModifier, .body]) && !view.has(before, .time)
                || view.isHyphen(before)
                || view.isCapital(before) && !view.has(before, SpeechText.functionWords)
                || isPossessive(before) && view.isCapital(before - 1)
                || isAnd(before)
            guard belongs, !view.has(before, .honorific) else { break }
            // A hyphen brings its word along: "co-pilot".
            index = view.isHyphen(before) && before > floor ? before - 1 : before
        }
        return index
    }

    /// "Aide to the" before an office.
    private func isAide(_ the: Int) -> Bool {
        view.key(the) == "the" && view.key(the - 1) == "to" && view.has(the - 2, .office)
    }

    private func isAnd(_ index: Int) -> Bool {
        view.key(index) == "and" && view.has(index + 1, .office) && view.has(index - 1, .office)
    }

    private static let links: Set<WordKey> = ["of", "the", "for"]

    /// The role after a name and a comma: ", a senior adviser to the group".
    func after(_ end: Int) -> Range<Int>? {
        guard view.key(end) == "," else { return nil }
        var start = end + 1
        if view.key(start) == "also" { start += 1 }
        // "Ana Quispe, Mr President, …" and "…, and Mayor Lena Oru" speak of others.
        if view.has(start, [.honorific, .conjunction, .preposition]) { return nil }
        if view.has(start, [.determiner, .possessivePronoun]) { start += 1 }
        var index = start
        var hasOffice = false
        while index < view.tokens.count, index < start + Self.tokensMax {
            if isOffice(index) { hasOffice = true }
            if endsRole(index) { break }
            index += 1
        }
        // "After meeting Ana Quispe, the Mayor left" tells of another.
        let isSubject =
            index == start + 1 && view.key(start - 1) == "the" && view.has(index, .verbLike)
        return hasOffice && index > start && !isSubject ? start..<index : nil
    }

    private func endsRole(_ index: Int) -> Bool {
        let token = view.tokens[index]
        if token.kind == .punctuation || token.kind == .quote { return true }
        if token.kind == .dash, !view.isHyphen(index) { return true }
        if view.has(index, [.auxiliary, .relative, .subordinator, .subjectPronoun]) { return true }
        return view.has(index, [.past, .third]) && !view.has(index, .nounToo)
            || token.flags.contains(.lineBefore)
    }
}

extension WordClass {
    /// Finite forms that are no nouns.
    static let verbLike: WordClass = [.past, .third]
}
