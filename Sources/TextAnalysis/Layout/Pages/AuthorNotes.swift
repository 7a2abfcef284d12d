/// Lines at an article's end that tell about its author, as "Jane Doe covers rivers" does.
enum AuthorNotes {
    /// How many of the last lines are looked at.
    private static let reach = 5

    /// The lines of `body` that begin with a name of the bylines.
    static func lines(_ page: PageLines, body: Range<Int>, bylines: [TextRange]) -> [Int] {
        let names = Set(bylines.flatMap { self.names(page.bytes, $0) })
        guard !names.isEmpty, body.count > reach * 2 else { return [] }
        return (body.upperBound - reach..<body.upperBound).filter { index in
            let atoms = LineAtoms(page.bytes, page[index].content)
            return atoms.count > 0 && names.contains(atoms[0].key)
        }
    }

    /// Words of a byline that may be names.
    private static func names(_ bytes: [UInt8], _ byline: TextRange) -> [WordKey] {
        LineAtoms(bytes, byline).atoms.filter { atom in
            atom.kind == .word && atom.range.count >= 3
                && Capitals.isCapital(bytes, atom.range.start)
                && !DateWords.fillers.contains(atom.key) && DateWords.month(atom.key) == nil
        }.prefix(3).map(\.key)
    }
}
