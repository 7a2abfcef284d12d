/// Boxes of links, notes, credits and the furniture that stand among the lines of a body.
struct BoxReader {
    private let page: PageLines
    private let lines: Range<Int>
    private let labelled: Set<Int>
    private let isWebPage: Bool
    private let titleKey: UInt64?
    private let repeated: RepeatedLines

    private(set) var roles: [Int: DocumentLayout.SkipReason] = [:]

    init(
        _ page: PageLines, lines: Range<Int>, labels: [SpeakerLabel], isWebPage: Bool,
        titleKey: UInt64?
    ) {
        self.page = page
        self.lines = lines
        labelled = Set(labels.map(\.line))
        self.isWebPage = isWebPage
        self.titleKey = titleKey
        repeated = RepeatedLines(page, before: isWebPage ? page.count : 0)
    }

    mutating func run() {
        var index = lines.lowerBound
        while index < lines.upperBound { index = read(index) }
    }

    /// Reads what begins at a line; the line behind it.
    private mutating func read(_ index: Int) -> Int {
        let line = page[index]
        if labelled.contains(index) { return index + 1 }
        if line.furniture == .linkBox || line.furniture == .teasers {
            return box(index, .linkBox)
        }
        if isPrintedTwice(index) {
            roles[index] = .teaserLink
            roles[index + 1] = .teaserLink
            return index + 2
        }
        if let reason = reason(index) { roles[index] = reason }
        return index + 1
    }

    /// A headline of another article, once as a link and once as a title.
    private func isPrintedTwice(_ index: Int) -> Bool {
        index + 1 < lines.upperBound && page[index].isTitleLike && page[index].words >= 3
            && page[index].key == page[index + 1].key && page[index].key != titleKey
    }

    private func reason(_ index: Int) -> DocumentLayout.SkipReason? {
        let line = page[index]
        switch page.label(index) {
        case .credit?: if line.length <= creditBytesMax { return .credit }
        case .note?: return .note
        case .link?: if !line.isClosed { return .linkBox }
        case .publication?, .update?: if page.dateLine(index)?.date != nil { return .dateline }
        case .place?, .topics?, .persons?, .geography?, .byline?, .event?, .other?, nil: break
        }
        if CreditShape.isCredit(page, index) { return .credit }
        if line.shape.contains(.bracketed), !labelled.isEmpty, line.words <= 60 { return .note }
        if line.furniture == .advertisement { return .advertisement }
        if isEndOfRelease(index) { return .pageTail }
        guard isWebPage else { return nil }
        return furniture(index)
    }

    /// "ENDS", or in a transcript the time at which it ended, on one of the last lines.
    private func isEndOfRelease(_ index: Int) -> Bool {
        guard index + 2 >= lines.upperBound, index > lines.lowerBound else { return false }
        if page[index].furniture == .endMark { return true }
        guard !labelled.isEmpty, let line = page.dateLine(index), line.minute != nil else {
            return false
        }
        return line.isAlone
            || page[index].words <= 7
                && LineAtoms(page.bytes, page[index].content)
                    .isWord(0, in: Self.endWords)
    }

    /// Longer lines are prose about a source.
    private let creditBytesMax = 600

    private static let endWords = WordSet("end ends ended")

    private func furniture(_ index: Int) -> DocumentLayout.SkipReason? {
        if page.isPhotoCounter(index) { return .photoCounter }
        if page[index].key == titleKey { return .title }
        switch page[index].furniture {
        case .advertisement?: return .advertisement
        case .navigation?, .legal?, .pageEnd?, .status?, .endMark?: return .navigation
        case .comments?: return .comment
        case .linkBox?, .teasers?: return .linkBox
        case .geography?, .topics?, .persons?, .masthead?, nil: break
        }
        if page[index].shape.contains(.offers), page[index].length <= 450 { return .navigation }
        if CaptionShape.isCaption(page, index) { return .caption }
        return repeated.isApart(page, index) ? .teaserLink : nil
    }

    /// Entries of a box are titles, each with its day where days are given.
    private mutating func box(_ header: Int, _ reason: DocumentLayout.SkipReason) -> Int {
        var index = header + 1
        var hasDates = false
        while index < lines.upperBound, !labelled.contains(index) {
            if page.isDateAlone(index + 1), index + 1 < lines.upperBound, page[index].length <= 300
            {
                hasDates = true
                index += 2
            } else if !hasDates, isEntry(index) {
                index += 1
            } else {
                break
            }
        }
        // A header that opens nothing is a word like any other.
        if index == header + 1, !isWebPage, page[header].furniture == .teasers { return index }
        for line in header..<index { roles[line] = reason }
        return index
    }

    private func isEntry(_ index: Int) -> Bool {
        let line = page[index]
        return line.furniture?.isTailHeading != true && !line.isProse && line.length <= 200
            && !line.shape.contains(.ruler) && !line.shape.contains(.startsSmall)
            && !line.shape.contains(.continues) && page.label(index) == nil
            && LineRole.ofMarks(page, index) == nil
    }
}
