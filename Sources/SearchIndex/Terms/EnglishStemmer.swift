/// Cuts plural, tense and a silent final "e" off English words, and no more: "negotiating" and
/// "negotiated" share a stem, "negotiator" does not.
///
/// Porter, "An algorithm for suffix stripping" (1980), steps 1 and 5, with his later rules for "y" and
/// "ie" (2001); the derivations of steps 2 to 4 join words that a reader tells apart. Irregular forms
/// and British spellings are folded on top.
struct EnglishStemmer {
    private var word: [UInt8] = []

    /// Letters of the longest word that is stemmed.
    static let lettersMax = 40
    /// Letters of the longest that has no ending.
    static let lettersMin = 3

    /// The stem of a word of lower-case letters; the word itself where it holds anything else.
    ///
    /// Complexity: linear in the word.
    mutating func stem(of folded: [UInt8]) -> [UInt8] {
        guard (Self.lettersMin...Self.lettersMax).contains(folded.count),
            folded.allSatisfy({ $0 &- 0x61 < 26 })
        else { return folded }
        word = IrregularForms.base(of: folded) ?? folded
        if IrregularForms.isInvariable(word) { return word }
        if word.count > Self.lettersMin {
            cutPlural()
            cutTense()
        }
        if ends(.y), word.count > 2, !isVowel(word.count - 2) { replaceLast(1, with: "i") }
        if word.count > Self.lettersMin { cutFinalE() }
        for rule in SpellingRules.all where rule.apply(to: &word) { break }
        return word
    }

    // MARK: Step 1: plural and tense

    private mutating func cutPlural() {
        guard ends(.s), !ends(.ss), !ends(.us), !ends(.is) else { return }
        if ends(.sses) { return replaceLast(2, with: "") }
        if ends(.ies) { return cutFromI() }
        replaceLast(1, with: "")
    }

    /// "tries" and "tried" go with "try", "ties" and "tied" with "tie".
    private mutating func cutFromI() {
        replaceLast(3, with: word.count > 4 ? "i" : "ie")
    }

    private mutating func cutTense() {
        if ends(.ceed) { return }
        if ends(.ied) { return cutFromI() }
        if ends(.eed) {
            if measure(word.count - 3) > 0 { replaceLast(1, with: "") }
        } else if ends(.ed), hasVowel(word.count - 2) {
            replaceLast(2, with: "")
            mendStem()
        } else if ends(.ing), hasVowel(word.count - 3) {
            replaceLast(3, with: "")
            mendStem()
        }
    }

    /// Gives back the "e" that the ending had swallowed, or drops the letter that it had doubled.
    private mutating func mendStem() {
        if ends(.at) || ends(.bl) || ends(.iz) {
            word.append(UInt8(ascii: "e"))
        } else if endsInDoubleConsonant, !ends(.l), !ends(.s), !ends(.z) {
            word.removeLast()
        } else if measure(word.count) == 1, endsShort(word.count) {
            word.append(UInt8(ascii: "e"))
        }
    }

    // MARK: Step 5: final letters

    private mutating func cutFinalE() {
        if ends(.e) {
            let left = word.count - 1
            let measure = measure(left)
            if measure > 1 || measure == 1 && !endsShort(left) { word.removeLast() }
        }
        if ends(.ll), measure(word.count - 1) > 1 { word.removeLast() }
    }

    // MARK: The shape of a word

    private func ends(_ ending: Ending) -> Bool {
        guard word.count >= ending.count else { return false }
        var letters: UInt32 = 0
        for index in word.count - ending.count..<word.count {
            letters = letters << 8 | UInt32(word[index])
        }
        return letters == ending.letters
    }

    private mutating func replaceLast(_ count: Int, with letters: String) {
        word.removeLast(count)
        word.append(contentsOf: letters.utf8)
    }

    private var endsInDoubleConsonant: Bool {
        let last = word.count - 1
        return last > 0 && word[last] == word[last - 1] && !isVowel(last)
    }

    /// Consonant, vowel, consonant other than w, x, y, as in "hop": a stem that an "e" had followed.
    private func endsShort(_ count: Int) -> Bool {
        guard count >= 3, !isVowel(count - 1), isVowel(count - 2), !isVowel(count - 3) else {
            return false
        }
        switch word[count - 1] {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"): return false
        case _: return true
        }
    }

    /// How often a consonant follows a vowel in the first `count` letters: Porter's m.
    private func measure(_ count: Int) -> Int {
        var changes = 0
        var afterVowel = false
        for index in 0..<max(0, count) {
            let vowel = isVowel(index)
            if afterVowel, !vowel { changes += 1 }
            afterVowel = vowel
        }
        return changes
    }

    private func hasVowel(_ count: Int) -> Bool { (0..<max(0, count)).contains(where: isVowel) }

    /// "y" is a vowel behind a consonant.
    private func isVowel(_ index: Int) -> Bool {
        switch word[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            true
        case UInt8(ascii: "y"): index > 0 && !isPlainVowel(word[index - 1])
        case _: false
        }
    }

    private func isPlainVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            true
        case _: false
        }
    }
}

/// Up to four letters at the end of a word, as one number.
private struct Ending {
    let letters: UInt32
    let count: Int

    private init(_ text: String) {
        letters = text.utf8.reduce(0) { $0 << 8 | UInt32($1) }
        count = text.utf8.count
    }

    static let at = Ending("at")
    static let bl = Ending("bl")
    static let ceed = Ending("ceed")
    static let e = Ending("e")
    static let ed = Ending("ed")
    static let eed = Ending("eed")
    static let ied = Ending("ied")
    static let ies = Ending("ies")
    static let ing = Ending("ing")
    static let `is` = Ending("is")
    static let iz = Ending("iz")
    static let l = Ending("l")
    static let ll = Ending("ll")
    static let s = Ending("s")
    static let ss = Ending("ss")
    static let sses = Ending("sses")
    static let us = Ending("us")
    static let y = Ending("y")
    static let z = Ending("z")
}
