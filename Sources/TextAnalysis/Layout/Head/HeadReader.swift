/// The head of a document: section, title, byline, day and time, place, picture and its caption.
struct HeadReader {
    private let page: PageLines
    /// Lines that may be head or body.
    private let lines: Range<Int>
    /// The first line of the article of a web page; nil for plain text.
    private let bodyStart: Int?
    private let firstLabel: Int?
    private let title: String?

    private(set) var titleLine: Int?
    private(set) var roles: [Int: DocumentLayout.SkipReason] = [:]
    private(set) var publication: DocumentLayout.Publication?
    private(set) var place: TextRange?
    private(set) var bylines: [TextRange] = []
    /// The line of prose that opens with a dateline.
    private(set) var dateline: (line: Int, shape: DatelineShape)?
    private var update: DocumentLayout.Publication?
    /// The line that the day of publication was read from.
    private var dayLine: Int?

    init(
        _ page: PageLines, lines: Range<Int>, bodyStart: Int?, firstLabel: Int?, title: String?
    ) {
        self.page = page
        self.lines = lines
        self.bodyStart = bodyStart
        self.firstLabel = firstLabel
        self.title = title
    }

    mutating func run() {
        let finder = TitleFinder(page, lines: lines, bodyStart: bodyStart, firstLabel: firstLabel)
        titleLine = finder.line(given: title)
        if let titleLine {
            roles[titleLine] = .title
            for index in lines.lowerBound..<titleLine where index >= titleLine - 8 { above(index) }
        }
        below()
        if place == nil, firstLabel != nil { placeAbove() }
        if bodyStart != nil { subtitles() }
        if publication == nil { publication = update }
        readDateline()
    }

    /// Lines above the title: a section's word, a byline, a day.
    private mutating func above(_ index: Int) {
        if let reason = stated(index) {
            roles[index] = reason
        } else if bodyStart == nil {
            roles[index] = .navigation
        }
    }

    /// How many lines a head may have behind its title.
    private static let headLinesMax = 12

    /// Longer paragraphs are no lead.
    private static let leadBytesMax = 900

    private mutating func below() {
        let first = titleLine.map { $0 + 1 } ?? lines.lowerBound
        let last = min(first + Self.headLinesMax, bodyStart.map { $0 + 2 } ?? lines.upperBound)
        var proseSeen = 0
        var index = first
        while index < min(last, lines.upperBound), index != firstLabel, proseSeen < 2 {
            if roles[index] == nil, index + 1 < lines.upperBound, index + 1 != firstLabel,
                let reason = labelled(index)
            {
                roles[index] = reason
                roles[index + 1] = reason
                index += 1
            } else if roles[index] == nil, let reason = stated(index) {
                roles[index] = reason
                if reason == .dateline { readPlace(index + 1) }
                if reason == .photoCounter { readCaption(index + 1) }
            } else if roles[index] == nil, page[index].isProse {
                proseSeen += page[index].length > Self.leadBytesMax ? 2 : 1
            } else if roles[index] == nil, titleLine == nil {
                break
            }
            index += 1
        }
    }

    /// A label with its value on the next line: "Published", then a day.
    private mutating func labelled(_ index: Int) -> DocumentLayout.SkipReason? {
        guard let label = page.labelAlone(index), page.labelAlone(index + 1) == nil,
            !page[index + 1].isProse
        else { return nil }
        let value = page[index + 1].content
        switch label {
        case .publication, .update:
            guard let line = page.dateLine(index + 1), line.date != nil else { return nil }
            take(line, at: index + 1, isUpdate: label == .update)
            return .dateline
        case .place:
            guard page[index + 1].words <= Self.placeWordsMax else { return nil }
            place = place ?? value
            return .dateline
        case .byline:
            bylines.append(value)
            return .byline
        case .event:
            return page.dateLine(index + 1)?.date == nil ? nil : .dateline
        case .credit, .note, .topics, .persons, .geography, .link, .other: return nil
        }
    }

    private static let placeWordsMax = 16

    /// On a web page a sentence between the title and who wrote when is no part of the story.
    private mutating func subtitles() {
        guard let titleLine, let last = roles.keys.max(), last > titleLine + 1 else { return }
        for index in titleLine + 1..<last
        where roles[index] == nil && page[index].isProse && page[index].length <= 400 {
            roles[index] = .title
        }
    }

    /// What a line of the head states: a day, a time, a place, an author, a place in a slide show.
    private mutating func stated(_ index: Int) -> DocumentLayout.SkipReason? {
        if page.isPhotoCounter(index) { return .photoCounter }
        if page[index].furniture == .masthead { return .navigation }
        if titleLine.map({ page[$0].key == page[index].key }) == true { return .title }
        let label = page.label(index)
        if label == .place, let value = page.labelValue(index) {
            place = place ?? value
            return .dateline
        }
        if let date = page.dateLine(index), let reason = dated(index, date, label) { return reason }
        guard BylineShape.isByline(page, index) else { return nil }
        bylines.append(page[index].content)
        return .byline
    }

    private mutating func dated(
        _ index: Int, _ line: DateLine, _ label: LabelWords?
    ) -> DocumentLayout.SkipReason? {
        let isLabelled = label == .publication || label == .update
        guard line.isAlone || line.isKindAndDay || isLabelled && line.otherWords <= 12 else {
            guard line.date != nil, line.otherWords <= 8, !line.hasSmallWord,
                !page[index].isClosed || line.otherWords <= 4
            else { return nil }
            take(line, at: index, isUpdate: isUpdate(index))
            if bodyStart == nil, let beside = PlaceShape.beside(line, page, index) {
                place = place ?? beside
                return .dateline
            }
            bylines.append(page[index].content)
            return .byline
        }
        if label == .event { return .dateline }
        take(line, at: index, isUpdate: label == .update || isUpdate(index))
        return .dateline
    }

    private func isUpdate(_ index: Int) -> Bool {
        let atoms = LineAtoms(page.bytes, page[index].content)
        return atoms.isWord(0, in: Self.updateWords)
    }

    private static let updateWords = WordSet("updated update modified last")

    /// A time alone belongs to the day that stands right above it; further down it is an event's.
    private mutating func take(_ line: DateLine, at index: Int, isUpdate: Bool) {
        if let known = publication, known.minute == nil, line.date == nil, let minute = line.minute,
            let dayLine, index == dayLine + 1
        {
            publication = .init(
                date: known.date, minute: minute, range: known.range.union(line.range))
        }
        guard let date = line.date else { return }
        let stated = DocumentLayout.Publication(
            date: date, minute: line.minute, range: line.range)
        if isUpdate {
            update = update ?? stated
        } else if publication == nil {
            publication = stated
            dayLine = index
        }
    }

    /// One short line of names behind day and time, before the text.
    private mutating func readPlace(_ index: Int) {
        guard place == nil, lines.contains(index), index != firstLabel, stated(index) == nil,
            PlaceShape.isPlace(page, index, in: lines)
        else { return }
        place = page[index].content
        roles[index] = .dateline
    }

    /// In a transcript the place may stand above day and time.
    private mutating func placeAbove() {
        let first = titleLine.map { $0 + 1 } ?? lines.lowerBound
        guard let day = roles.filter({ $0.value == .dateline && $0.key > first }).keys.min(),
            roles[day - 1] == nil,
            PlaceShape.isPlace(page, day - 1, in: lines)
        else { return }
        place = page[day - 1].content
        roles[day - 1] = .dateline
    }

    private mutating func readCaption(_ index: Int) {
        guard lines.contains(index), index != firstLabel, page[index].length <= 400,
            !page[index].shape.contains(.ruler), !page.isPhotoCounter(index)
        else { return }
        roles[index] = .caption
    }

    /// "PLACE, January 3, 2020 (AGENCY) — " before the first words of the story.
    private mutating func readDateline() {
        let start = bodyStart ?? lines.lowerBound
        let end = min(start + Self.datelineReach, lines.upperBound, firstLabel ?? .max)
        guard start < end,
            let index = (start..<end).first(where: { roles[$0] == nil && page[$0].isProse }),
            let found = DatelineShape(page.bytes, page[index].content)
        else { return }
        dateline = (index, found)
        place = place ?? found.place
        guard publication == nil, let date = found.date else { return }
        publication = .init(date: date, minute: nil, range: found.range)
    }

    private static let datelineReach = 16
}
