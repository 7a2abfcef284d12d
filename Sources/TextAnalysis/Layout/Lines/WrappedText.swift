/// Lines that go on where the one before them ends: hard-wrapped text, sentences torn by links.
enum WrappedText {
    /// Whether most lines of the text end at a margin rather than at a paragraph's end.
    static func isWrapped(_ page: PageLines) -> Bool {
        var full = 0
        var open = 0
        for index in 0..<max(0, page.count - 1) {
            let next = page[index + 1]
            if next.shape.contains(.blankBefore) { continue }
            full += 1
            let length = page[index].length
            if page[index].length > 110 { return false }
            if length >= 45, !page[index].isClosed, !page[index].shape.contains(.otherEnd) {
                open += 1
            }
        }
        return full >= 4 && open * 10 >= full * 7
    }

    /// Whether line `index` continues the paragraph of the line above it.
    static func continues(_ page: PageLines, _ index: Int, isWrapped: Bool) -> Bool {
        guard index > 0 else { return false }
        let line = page[index]
        if line.shape.contains(.blankBefore) { return false }
        if isWrapped { return !line.shape.contains(.bullet) && !line.shape.contains(.heading) }
        if line.shape.contains(.continues) { return true }
        let above = page[index - 1]
        return line.shape.contains(.startsSmall) && !above.isClosed
            && !above.shape.contains(.otherEnd) && !line.shape.contains(.bullet)
    }
}
