/// Finds the line that is a document's title.
struct TitleFinder {
    private let page: PageLines
    private let lines: Range<Int>
    private let bodyStart: Int?
    private let firstLabel: Int?

    /// How far below the start a title may stand in plain text.
    private static let plainLinesMax = 6
    /// How far above the article it may stand on a web page.
    private static let pageLinesMax = 60

    init(_ page: PageLines, lines: Range<Int>, bodyStart: Int?, firstLabel: Int?) {
        self.page = page
        self.lines = lines
        self.bodyStart = bodyStart
        self.firstLabel = firstLabel
    }

    /// `given` is a title that the caller knows: it is found or nothing is.
    func line(given title: String?) -> Int? {
        if let title { return line(of: title) }
        if let bodyStart { return onPage(before: bodyStart) }
        return inPlainText()
    }

    private func line(of title: String) -> Int? {
        let key = LineScan.key(of: title[...])
        let last = min(lines.upperBound, lines.lowerBound + (bodyStart ?? 0) + 20)
        return (lines.lowerBound..<max(last, lines.lowerBound)).first { page[$0].key == key }
    }

    /// The first line that a headline could be; a section's word above it is none.
    private func inPlainText() -> Int? {
        let last = min(lines.upperBound, lines.lowerBound + Self.plainLinesMax, firstLabel ?? .max)
        guard lines.count > 1 else { return nil }
        var index = lines.lowerBound
        var office: Int?
        while index < last {
            if isHeadline(index) { return index }
            guard isPreamble(index) else { break }
            if page[index].furniture == .masthead { office = office ?? index }
            index += 1
        }
        // A headline may begin like an office's name.
        return office.flatMap { page[$0].words >= 4 ? $0 : nil }
    }

    private func isHeadline(_ index: Int) -> Bool {
        let line = page[index]
        guard index + 1 < lines.upperBound, line.isTitleLike || line.shape.contains(.heading),
            line.shape.contains(.hasLetter), !line.shape.contains(.startsSmall),
            !isStated(index), !page[index + 1].shape.contains(.continues)
        else { return false }
        if page[index + 1].shape.contains(.startsSmall),
            !page[index + 1].shape.contains(.blankBefore)
        {
            return false
        }
        return !isSection(index) && !isMastheadAbove(index) && !isCode(index)
    }

    /// A name above the line that says whose release it is.
    private func isMastheadAbove(_ index: Int) -> Bool {
        index + 1 < page.count && page[index].words <= 4
            && page[index + 1].furniture == .masthead
            && !page[index + 1].shape.contains(.blankBefore)
    }

    /// A document's number: "AB/12/2021".
    private func isCode(_ index: Int) -> Bool {
        let shape = page[index].shape
        return page[index].words <= 5 && shape.contains(.hasDigit) && page[index].length <= 24
            && (shape.contains(.allCapitals) || page[index].capitals == page[index].words - 1)
            && !shape.contains(.heading)
    }

    /// A word or two above a longer headline.
    private func isSection(_ index: Int) -> Bool {
        if opensMenu(index) { return true }
        let line = page[index]
        guard line.words <= 3, index + 2 < lines.upperBound, line.length <= 40 else { return false }
        let next = page[index + 1]
        return next.isTitleLike && next.words > line.words && !isStated(index + 1)
            && !line.shape.contains(.heading) && next.length <= 250
    }

    /// One of several short lines that lead through a site to a headline.
    private func opensMenu(_ index: Int) -> Bool {
        let last = min(index + Self.menuLinesMax, lines.upperBound - 1)
        var next = index
        while next < last, isMenuWord(next) { next += 1 }
        return next > index && next < last && page[next].isTitleLike
            && page[next].words >= Self.menuTitleWordsMin && !isStated(next)
            && isSignedSoon(below: next)
    }

    private func isMenuWord(_ index: Int) -> Bool {
        let line = page[index]
        return line.words <= 3 && line.length <= 30 && !line.shape.contains(.heading)
            && line.shape.contains(.hasLetter) && !line.isClosed && !isStated(index)
            && (line.words <= 2 || line.shape.contains(.allCapitals))
    }

    /// Who wrote the text, or when, stands on one of the next lines.
    private func isSignedSoon(below index: Int) -> Bool {
        (index + 1..<index + 4).contains { $0 < lines.upperBound && isStated($0) }
    }

    private static let menuLinesMax = 6
    private static let menuTitleWordsMin = 5

    private func isPreamble(_ index: Int) -> Bool {
        let line = page[index]
        return line.furniture != nil || isStated(index) || isSection(index)
            || line.shape.contains(.ruler) || line.words == 1 && !line.isClosed
            || isMastheadAbove(index) || isCode(index)
    }

    private func isStated(_ index: Int) -> Bool {
        if page.isPhotoCounter(index) || BylineShape.isByline(page, index) { return true }
        if page.label(index) != nil { return true }
        guard let line = page.dateLine(index) else { return false }
        if line.isKindAndDay { return index + 1 < page.count && page[index + 1].words >= 4 }
        return line.isAlone || PlaceShape.beside(line, page, index) != nil
    }

    /// The likeliest headline above the article of a page.
    private func onPage(before start: Int) -> Int? {
        let first = max(lines.lowerBound, start - Self.pageLinesMax)
        let last = min(start + 1, lines.upperBound)
        var counts: [UInt64: Int] = [:]
        for index in lines where page[index].isTitleLike {
            counts[page[index].key, default: 0] += 1
        }
        let story = TopicWords(page, lines: start..<min(start + 8, lines.upperBound))
        var best: (line: Int, score: Int)?
        for index in first..<last where canHead(index) {
            let isRepeated = counts[page[index].key, default: 0] > 1
            let score = score(index, start, isRepeated) + 4 * story.shared(with: index)
            if score > (best?.score ?? 0) { best = (index, score) }
        }
        guard let best else { return nil }
        return headline(above: best.line, first, story, counts) ?? best.line
    }

    /// The upper of two long lines that stand alone above who wrote the text, or when: the lower
    /// sums up what the upper announces.
    private func headline(
        above index: Int, _ first: Int, _ story: TopicWords, _ counts: [UInt64: Int]
    ) -> Int? {
        let upper = index - 1
        guard upper >= first, isLong(upper), isLong(index), !page[index].shape.contains(.heading),
            upper == first || !isLong(upper - 1), counts[page[index].key, default: 0] < 2,
            (index + 1...index + 2).contains(where: { $0 < lines.upperBound && isSigned($0) }),
            story.shared(with: upper) >= Self.sharedMin
        else { return nil }
        return upper
    }

    private func isLong(_ index: Int) -> Bool { canHead(index) && page[index].words >= 5 }

    private static let sharedMin = 2

    private func canHead(_ index: Int) -> Bool {
        let line = page[index]
        if line.isProse, index == bodyStart || line.length > 150 { return false }
        if line.words <= 4, line.capitals == line.words, line.length < 30 { return false }
        if CaptionShape.isCaption(page, index) { return false }
        return line.isTitleLike && line.words >= 3 && !isStated(index) && line.length >= 15
            && !line.shape.contains(.bracketed)
    }

    /// The line says who wrote the text, or when.
    private func isSigned(_ index: Int) -> Bool {
        BylineShape.isByline(page, index)
            || !page[index].isProse && page.dateLine(index)?.date != nil
    }

    private func score(_ index: Int, _ start: Int, _ isRepeated: Bool) -> Int {
        var score = min(page[index].words, 12) + (isRepeated ? 12 : 0)
        score -= (start - index) / 4
        let isFollowed = (index + 1...index + 3).contains {
            $0 < lines.upperBound && $0 <= start && isSigned($0)
        }
        if isFollowed { score += 16 }
        if index + 1 < lines.upperBound, page[index + 1].furniture != nil { score += 4 }
        if page[index].shape.contains(.heading) { score += 20 }
        return max(score, 1)
    }
}
