/// Whether the words before a colon have the shape of a speaker's label.
struct LabelShape {
    /// Nil where they have not.
    private(set) var strength: SpeakerLabel.Strength?
    private(set) var lastWord: WordKey?
    /// An office opens the label, and two names that are no office close it.
    private(set) var isOfficeWithName = false

    init(_ bytes: [UInt8], _ range: TextRange) {
        guard !range.isEmpty, range.count <= SpeakerLabel.bytesMax else { return }
        let atoms = LineAtoms(bytes, range)
        guard atoms.count < LineAtoms.atomsMax, Self.hasLabelMarks(atoms) else { return }
        let words = (0..<atoms.count).filter { atoms[$0].kind == .word }
        guard let first = words.first, let last = words.last, first == 0,
            words.count <= SpeakerLabel.wordsMax
        else { return }
        guard !words.contains(where: { Self.isSentenceWord(atoms, $0) }) else { return }
        lastWord = atoms[last].key
        strength = Self.strength(atoms, words)
        isOfficeWithName = Self.isOfficeWithName(atoms, words)
    }

    private static func isSentenceWord(_ atoms: LineAtoms, _ index: Int) -> Bool {
        if atoms.isWord(index, in: SpeakerWords.never) { return true }
        return Capitals.isSmall(atoms.bytes, atoms[index].range.start)
            && atoms.isWord(index, in: SpeakerWords.neverSmall)
    }

    /// Labels have letters, initials, hyphens, apostrophes and a few commas, and begin with a word.
    private static func hasLabelMarks(_ atoms: LineAtoms) -> Bool {
        var commas = 0
        for index in 0..<atoms.count where atoms[index].kind != .word {
            if atoms[index].kind == .number {
                guard atoms[index].digits <= 2 else { return false }
                continue
            }
            if atoms.isMark(index, ",") { commas += 1 }
            guard isLabelMark(atoms, index), commas <= 2 else { return false }
        }
        return true
    }

    private static func isLabelMark(_ atoms: LineAtoms, _ index: Int) -> Bool {
        if atoms.isMark(index, ".") {
            // A full stop belongs to an initial or a short title, not to a sentence.
            return index > 0 && atoms[index - 1].kind == .word && atoms[index - 1].range.count <= 4
        }
        return [",", "-", "'", "/", "&", "\u{2019}", "\u{2013}"].contains {
            atoms.bytes[atoms[index].range.start] == Array(String($0).utf8)[0]
        }
    }

    private static func strength(_ atoms: LineAtoms, _ words: [Int]) -> SpeakerLabel.Strength? {
        let capitals = words.filter { isCapital(atoms, $0) }
        let last = words[words.count - 1]
        if words.count <= 3, words.allSatisfy({ atoms.isWord($0, in: SpeakerWords.parts) }) {
            return isCapitalOrOffice(atoms, 0) ? .sure : nil
        }
        guard isCapitalOrOffice(atoms, 0) else { return nil }
        if words.count == 1 { return isNumbered(atoms) ? .sure : .single }
        guard capitals.count >= 2 else { return nil }
        let hasOffice = words.contains { atoms.isWord($0, in: SpeakerWords.offices) }
        if capitals.contains(last) {
            let others = words.count - capitals.count - small(atoms, words)
            if hasOffice, others <= 3, !hasVerb(atoms, words) { return .sure }
            return capitals.count + small(atoms, words) >= words.count ? .name : nil
        }
        // "Jane Doe, reporter at Channel Five"
        return isNameWithTrade(atoms, words) ? .name : nil
    }

    private static func isOfficeWithName(_ atoms: LineAtoms, _ words: [Int]) -> Bool {
        guard words.count >= 3 else { return false }
        let opening = words.prefix(words.count - 2)
        return opening.contains { atoms.isWord($0, in: SpeakerWords.offices) }
            && !atoms.isWord(0, in: SpeakerWords.courtesies)
            && words.suffix(2).allSatisfy {
                Capitals.isCapital(atoms.bytes, atoms[$0].range.start)
                    && !atoms.isWord($0, in: SpeakerWords.offices)
            } && !hasVerb(atoms, words)
    }

    /// A small word with the ending of a verb makes a sentence.
    private static func hasVerb(_ atoms: LineAtoms, _ words: [Int]) -> Bool {
        words.contains { index in
            let range = atoms[index].range
            guard range.count > 4, Capitals.isSmall(atoms.bytes, range.start) else { return false }
            let end = atoms.bytes[range.end - 2..<range.end]
            return end.elementsEqual("ed".utf8)
        }
    }

    private static func isCapitalOrOffice(_ atoms: LineAtoms, _ index: Int) -> Bool {
        Capitals.isCapital(atoms.bytes, atoms[index].range.start)
            || atoms.isWord(index, in: SpeakerWords.offices)
    }

    /// The second half of a double name may be small.
    private static func isCapital(_ atoms: LineAtoms, _ index: Int) -> Bool {
        if Capitals.isCapital(atoms.bytes, atoms[index].range.start) { return true }
        return index >= 2 && atoms.isMark(index - 1, "-") && !atoms[index].spaceBefore
            && Capitals.isCapital(atoms.bytes, atoms[index - 2].range.start)
    }

    /// Part and number: "Speaker 2", "Q1".
    private static func isNumbered(_ atoms: LineAtoms) -> Bool {
        atoms.count == 2 && atoms[1].kind == .number && atoms.isWord(0, in: SpeakerWords.parts)
    }

    /// Small words that stand inside names.
    private static func small(_ atoms: LineAtoms, _ words: [Int]) -> Int {
        words.count {
            atoms.isWord($0, in: SpeakerWords.insideNames)
                && !Capitals.isCapital(atoms.bytes, atoms[$0].range.start)
        }
    }

    private static func isNameWithTrade(_ atoms: LineAtoms, _ words: [Int]) -> Bool {
        guard let comma = (0..<atoms.count).first(where: { atoms.isMark($0, ",") }) else {
            return false
        }
        let name = words.filter { $0 < comma }
        return (1...4).contains(name.count)
            && name.allSatisfy { Capitals.isCapital(atoms.bytes, atoms[$0].range.start) }
    }
}
