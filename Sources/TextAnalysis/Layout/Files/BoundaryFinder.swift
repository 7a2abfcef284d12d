/// Finds the lines where another document of the file begins.
///
/// What ends a page and what begins one are weighed together: a page's last line needs little
/// behind it, a headline with its day and time needs nothing before it, and a title with a day in a
/// box of links is no headline at all.
struct BoundaryFinder {
    private let page: PageLines
    private let isWebPage: Bool
    private var boxed: [Bool]
    private var opening: HeadShape?
    /// Paragraphs from each line to the end of the file.
    private var proseBelow: [Int]

    init(_ page: PageLines) {
        self.page = page
        isWebPage = BodyFinder.isPage(page, before: page.count)
        boxed = Array(repeating: false, count: page.count)
        proseBelow = Array(repeating: 0, count: page.count + 1)
        for index in page.lines.indices.reversed() {
            proseBelow[index] = proseBelow[index + 1] + (page[index].isProse ? 1 : 0)
        }
        markBoxes()
        opening = page.count > 0 ? headShape(0) : nil
    }

    /// The first lines of all documents but the first, in text order.
    ///
    /// Complexity: linear.
    func starts() -> [Int] {
        var starts: [Int] = []
        var above = TextAbove()
        for index in page.lines.indices {
            if above.texts > 0, isStart(index, above) {
                starts.append(index)
                above = TextAbove()
            }
            above.add(page[index])
        }
        return starts
    }

    /// What the document has that the line would end: no document is without text.
    private struct TextAbove {
        /// Paragraphs and labelled lines.
        var texts = 0
        /// Paragraphs longer than a caption's sentence or a date's line.
        var paragraphs = 0

        mutating func add(_ line: LineFacts) {
            if line.isProse || line.colon != nil { texts += 1 }
            if line.isProse, line.length >= 60 { paragraphs += 1 }
        }
    }

    private func isStart(_ index: Int, _ above: TextAbove) -> Bool {
        guard !boxed[index] else { return false }
        let isPageAbove = above.paragraphs >= Self.pageProseMin
        let tail = tailStrength(before: index, isPageAbove: isPageAbove)
        // A page of the web begins with its menus.
        if tail == 3, proseBelow[index] >= Self.pageProseMin { return true }
        let head = headStrength(at: index)
        guard head >= 0, hasBody(index) else { return false }
        switch tail {
        case 3: return true
        case 2: return head >= 2 && !isWebPage
        case 1: return head >= 2 && !isWebPage
        case _:
            if isWebPage { return isPageAbove && head >= 3 && hasDayAndTime(index) }
            return head >= 3 || head >= 2 && repeatsHead(index)
        }
    }

    /// Paragraphs that tell a page from a page's own last lines.
    private static let pageProseMin = 3

    /// Day and time on lines of their own, which lists of links do not have.
    private func hasDayAndTime(_ index: Int) -> Bool {
        (index + 1..<index + 6).contains { page.isDateAlone($0) && page.isTimeAlone($0 + 1) }
    }

    /// Prose or a label follows soon.
    private func hasBody(_ index: Int) -> Bool {
        (index..<min(index + 16, page.count)).contains { page[$0].isProse || page[$0].colon != nil }
    }

    private func tailStrength(before index: Int, isPageAbove: Bool) -> Int {
        let line = page[index]
        let above = page[index - 1]
        if line.shape.contains(.glued) || above.furniture == .pageEnd { return 3 }
        if isPageAbove || !isWebPage, repeatsOpening(index) { return 3 }
        if line.shape.contains(.pageBefore) || above.furniture == .endMark
            || above.furniture == .legal || statesPublication(index - 1)
        {
            return 2
        }
        if isRule(above) || line.shape.contains(.heading) { return 1 }
        return 0
    }

    /// "-----", "=====": longer than the three stars inside a document.
    private func isRule(_ line: LineFacts) -> Bool {
        guard line.shape.contains(.ruler), line.length >= 3 else { return false }
        let mark = page.bytes[line.content.start]
        return [UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "#")]
            .contains(mark)
    }

    private func statesPublication(_ index: Int) -> Bool {
        page.label(index) == .publication && page.dateLine(index)?.date != nil
    }

    /// The file's first lines stand here again: two pages with the same menu.
    private func repeatsOpening(_ index: Int) -> Bool {
        let length = isWebPage ? 6 : 3
        guard index >= length, index + length <= page.count else { return false }
        return (0..<length).allSatisfy { page[index + $0].key == page[$0].key && page[$0].key != 0 }
    }

    /// The line opens a head of the same shape as the file's first: title, then the day at the same
    /// distance and as precise, behind a blank line and a finished sentence.
    private func repeatsHead(_ index: Int) -> Bool {
        guard let opening, let here = headShape(index), here == opening else { return false }
        return page[index].shape.contains(.blankBefore) && page[index - 1].isClosed
    }

    private struct HeadShape: Equatable {
        let dayLine: Int
        let hasTime: Bool
    }

    private func headShape(_ index: Int) -> HeadShape? {
        for distance in 1...6 where page.isDateAlone(index + distance) {
            let hasTime = page.dateLine(index + distance)?.minute != nil
            return HeadShape(dayLine: distance, hasTime: hasTime)
        }
        return nil
    }

    /// -1 where no headline is; else what speaks for a document's beginning.
    private func headStrength(at index: Int) -> Int {
        guard let title = titleLine(from: index) else { return -1 }
        var strength = 0
        var hasLead = false
        if page[index].key == page[0].key, index > 0 { strength += 2 }
        for next in title + 1..<min(title + 5, page.count) {
            if page.isDateAlone(next) {
                strength += 2
                if next + 1 < page.count, page.isTimeAlone(next + 1) { strength += 1 }
                break
            }
            if BylineShape.isByline(page, next) { strength += 1 }
            // Behind a lead the day follows, not another headline.
            if hasLead, page[next].isProse || page[next].isTitleLike { break }
            hasLead = hasLead || page[next].isProse
        }
        return strength
    }

    /// The line itself, or the next one where this is a section's word.
    private func titleLine(from index: Int) -> Int? {
        let line = page[index]
        guard !page.isDateAlone(index), !line.shape.contains(.startsSmall) else { return nil }
        if line.words <= 3, !line.isClosed, line.shape.contains(.hasLetter), index + 1 < page.count,
            page[index + 1].isTitleLike, !page.isDateAlone(index + 1)
        {
            return index + 1
        }
        return line.isTitleLike || line.shape.contains(.heading) ? index : nil
    }

    /// Marks the entries of link boxes: titles with their days below a box's header.
    private mutating func markBoxes() {
        var index = 0
        while index < page.count {
            let furniture = page[index].furniture
            guard furniture == .linkBox || furniture == .teasers else {
                index += 1
                continue
            }
            boxed[index] = true
            index += 1
            while index + 1 < page.count, page.isDateAlone(index + 1), !page.isTimeAlone(index + 2)
            {
                boxed[index] = true
                boxed[index + 1] = true
                index += 2
            }
        }
    }
}
