/// Where the article stands among the lines of a web page.
///
/// Prose counts for a line, menus and link lines count against it; the article is the stretch of
/// lines with the greatest sum (Bentley, "Programming Pearls", column 8). A text without the
/// furniture of a page is all body: nothing of it is left out.
enum BodyFinder {
    /// The lines of the article, or nil where the text is no web page.
    ///
    /// Complexity: linear.
    static func body(_ page: PageLines, before end: Int, labels: [SpeakerLabel]) -> Range<Int>? {
        guard isPage(page, before: end) else { return nil }
        var labelled = Set<Int>()
        for label in labels { labelled.insert(label.line) }
        var best = 0..<0
        var bestSum = 0
        var sum = 0
        var start = 0
        for index in 0..<end {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += weight(page, index, isLabelled: labelled.contains(index))
            if sum > bestSum {
                bestSum = sum
                best = start..<index + 1
            }
        }
        return best.isEmpty ? nil : best
    }

    /// Signs of a page: several lines of furniture, or a long run of short open lines.
    static func isPage(_ page: PageLines, before end: Int) -> Bool {
        var signs = 0
        var run = 0
        var longestRun = 0
        for index in 0..<end {
            if page[index].furniture?.isPageSign == true { signs += 1 }
            run = isShortAndOpen(page[index]) ? run + 1 : 0
            longestRun = max(longestRun, run)
        }
        return signs >= signsMin || signs > 0 && longestRun >= runMin
    }

    private static let signsMin = 3
    private static let runMin = 8

    private static func isShortAndOpen(_ line: LineFacts) -> Bool {
        line.length < 60 && !line.isClosed && !line.shape.contains(.ruler)
    }

    /// Chosen so that ten menu lines weigh as much as two sentences.
    private static func weight(_ page: PageLines, _ index: Int, isLabelled: Bool) -> Int {
        let line = page[index]
        if isLabelled { return 120 + min(line.length, 300) }
        switch line.furniture {
        case .comments?: return -1500
        case .teasers?: return -250
        case .legal?: return -300
        case .navigation?, .linkBox?, .advertisement?, .pageEnd?, .geography?, .topics?,
            .persons?, .status?, .endMark?:
            return -60
        case nil: break
        }
        if line.isProse { return min(line.length, 300) }
        if line.shape.contains(.ruler) { return 0 }
        if line.isClosed { return 10 }
        if line.length >= 120 { return 60 }
        return line.shape.contains(.bullet) ? -10 : -40
    }
}
