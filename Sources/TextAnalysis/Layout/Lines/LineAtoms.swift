/// The words, numbers and marks of a short line, for reading dates and bylines.
struct LineAtoms {
    enum Kind { case word, number, mark }

    struct Atom {
        let kind: Kind
        let range: TextRange
        /// Of a word, its key; of a mark, its first byte.
        let key: WordKey
        /// Of a number of at most eight digits, its value.
        let value: Int
        /// White space stands before it.
        let spaceBefore: Bool
        var digits: Int { kind == .number ? range.count : 0 }
    }

    let bytes: [UInt8]
    private(set) var atoms: [Atom] = []

    /// More than any date line has.
    static let atomsMax = 60

    /// Reads at most `atomsMax` atoms of a line.
    init(_ bytes: [UInt8], _ range: TextRange) {
        self.bytes = bytes
        var index = range.start
        var space = true
        while index < range.end, atoms.count < Self.atomsMax {
            let character = CharacterClass.of(bytes, at: index, before: range.end)
            if character.kind == .space || character.kind == .lineBreak {
                space = true
                index += character.length
                continue
            }
            let end = atomEnd(index, character, range.end)
            append(character.kind, TextRange(index, end), space)
            space = false
            index = end
        }
    }

    var count: Int { atoms.count }
    subscript(index: Int) -> Atom { atoms[index] }

    /// Whether atom `index` is this mark.
    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        index < count && atoms[index].kind == .mark && bytes[atoms[index].range.start] == mark.value
    }

    func isNumber(_ index: Int, digits: ClosedRange<Int>) -> Bool {
        index < count && atoms[index].kind == .number && digits.contains(atoms[index].digits)
    }

    func isWord(_ index: Int, in words: WordSet) -> Bool {
        index < count && atoms[index].kind == .word && words.contains(atoms[index].key)
    }

    private func atomEnd(_ start: Int, _ first: CharacterClass, _ end: Int) -> Int {
        var index = start + first.length
        guard first.kind == .letter || first.kind == .digit else { return index }
        while index < end {
            let character = CharacterClass.of(bytes, at: index, before: end)
            guard character.kind == first.kind else { break }
            index += character.length
        }
        return index
    }

    private mutating func append(_ kind: CharacterClass.Kind, _ range: TextRange, _ space: Bool) {
        let isNumber = kind == .digit
        var value = 0
        if isNumber, range.count <= 8 {
            for byte in bytes[range.start..<range.end] { value = value * 10 + Int(byte &- 0x30) }
        }
        atoms.append(
            Atom(
                kind: isNumber ? .number : kind == .letter ? .word : .mark, range: range,
                key: WordKey(of: bytes, in: range), value: value, spaceBefore: space))
    }
}
