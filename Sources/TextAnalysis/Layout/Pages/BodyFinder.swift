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
        let repeated = RepeatedLines(page, before: end)
        var sums = GreatestSum()
        for index in 0..<end {
            // What readers write below an article may outweigh it.
            if page[index].furniture == .comments, sums.best >= articleMin { break }
            if ArticleHead.ends(at: index, page) {
                sums.beginArticle(behind: index)
            } else {
                sums.add(
                    weight(page, index, labelled: labelled, repeated: repeated), at: index)
            }
        }
        return sums.lines
    }

    /// The weight of two sentences or three.
    private static let articleMin = 250

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
    private static func weight(
        _ page: PageLines, _ index: Int, labelled: Set<Int>, repeated: RepeatedLines
    ) -> Int {
        let line = page[index]
        if labelled.contains(index) { return 120 + min(line.length, 300) }
        switch line.furniture {
        case .comments?: return -1500
        case .teasers?: return -250
        case .legal?: return -300
        case .navigation?, .linkBox?, .advertisement?, .pageEnd?, .geography?, .topics?,
            .persons?, .status?, .endMark?, .masthead?:
            return -60
        case nil: break
        }
        if line.shape.contains(.offers), line.length <= 450 { return -100 }
        if CaptionShape.isCaption(page, index) || CaptionShape.isPictureCredit(page, index)
            || page.isPhotoCounter(index)
        {
            return -10
        }
        if repeated.isApart(page, index) { return -60 }
        if line.isProse { return proseWeight(page, index) }
        if line.shape.contains(.ruler) { return 0 }
        if line.isClosed { return 10 }
        if line.length >= 120 { return 60 }
        return line.shape.contains(.bullet) ? -10 : -40
    }

    /// A paragraph with no other beside it is a caption or a teaser more often than a story.
    private static func proseWeight(_ page: PageLines, _ index: Int) -> Int {
        let weight = min(page[index].length, 300)
        return hasNeighbour(page, index) ? weight : weight * 2 / 5
    }

    /// Whether another paragraph stands beside the line.
    static func hasNeighbour(_ page: PageLines, _ index: Int) -> Bool {
        index > 0 && page[index - 1].isProse || index + 1 < page.count && page[index + 1].isProse
    }
}
