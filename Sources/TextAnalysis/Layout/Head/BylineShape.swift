/// Lines that say who wrote a text, or when in relation to now.
enum BylineShape {
    static func isByline(_ page: PageLines, _ index: Int) -> Bool {
        let line = page[index]
        guard line.words >= 2, line.words <= 16, line.length <= 160 else { return false }
        if page.label(index) == .byline || isAttribution(page, index) { return true }
        if line.isClosed && line.words > 6 { return false }
        let atoms = LineAtoms(page.bytes, line.content)
        return opensWithBy(atoms) || isAgo(atoms)
    }

    /// As in "The following is attributable to Spokesperson Jane Doe:".
    private static func isAttribution(_ page: PageLines, _ index: Int) -> Bool {
        let content = page[index].content
        guard page.bytes[content.end - 1] == UInt8(ascii: ":") else { return false }
        let atoms = LineAtoms(page.bytes, content)
        return (1..<atoms.count).contains {
            atoms.isWord($0, in: attributable) && atoms.isWord($0 + 1, in: to)
        }
    }

    /// As in "By Jane Doe, Correspondent".
    private static func opensWithBy(_ atoms: LineAtoms) -> Bool {
        guard atoms.isWord(0, in: by), atoms.count > 1, atoms[1].kind == .word,
            Capitals.isCapital(atoms.bytes, atoms[0].range.start)
        else { return false }
        return Capitals.isCapital(atoms.bytes, atoms[1].range.start)
    }

    /// As in "3 hours ago".
    private static func isAgo(_ atoms: LineAtoms) -> Bool {
        atoms.count <= 6 && atoms[0].kind == .number && atoms.isWord(1, in: units)
            && atoms.isWord(2, in: ago)
    }

    static let by = WordSet("by")
    private static let attributable = WordSet("attributable attributed")
    private static let to = WordSet("to")
    private static let ago = WordSet("ago")
    private static let units = WordSet(
        "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months")
}
