/// The tail of an official page: headed lists of tags, the day of publication, the last line.
struct TailReader {
    /// The line that the tail starts at; the number of lines where there is none.
    private(set) var start: Int

    /// Longer lines are prose.
    private static let wordsMax = 14

    /// Walks up from the last line as long as lines are short and open.
    init(_ page: PageLines) {
        start = page.count
        var index = page.count - 1
        while index >= 0, Self.canStand(page, index) {
            if Self.opens(page, index) { start = index }
            index -= 1
        }
    }

    /// Whether a tail may hold the line.
    private static func canStand(_ page: PageLines, _ index: Int) -> Bool {
        let line = page[index]
        if line.furniture?.isTailHeading == true || line.furniture == .pageEnd { return true }
        if line.shape.contains(.ruler) { return false }
        return line.words <= wordsMax && !line.isProse
    }

    /// Whether the line says that a tail begins here or above.
    private static func opens(_ page: PageLines, _ index: Int) -> Bool {
        if let furniture = page[index].furniture {
            return furniture.isTailHeading || furniture == .pageEnd
        }
        switch page.label(index) {
        case .publication?, .update?: return page.dateLine(index)?.date != nil
        case .topics?, .persons?, .geography?: return true
        case .credit?, .note?, .place?, .byline?, .event?, .link?, .other?, nil:
            return Self.isPublishedLine(page, index)
        }
    }
}

extension TailReader {
    /// Whether the line states the day of publication without a colon: "Published 3 May 2021".
    static func isPublishedLine(_ page: PageLines, _ index: Int) -> Bool {
        page.isDateAlone(index)
            && LineAtoms(page.bytes, page[index].content).isWord(0, in: publishedWords)
    }

    private static let publishedWords = WordSet("published posted issued released")

    /// Writes the lists of the tail into the layout.
    func fill(_ layout: inout DocumentLayout, from page: PageLines) {
        var heading: Furniture?
        for index in start..<page.count {
            if let furniture = page[index].furniture {
                heading = furniture
            } else if let label = page.label(index), let value = page.labelValue(index) {
                heading = nil
                Self.fill(&layout, label, Self.parts(of: value, page.bytes))
            } else if let heading, !page.isDateAlone(index) {
                Self.fill(&layout, heading, page[index].content)
            }
        }
    }

    private static func fill(
        _ layout: inout DocumentLayout, _ heading: Furniture, _ value: TextRange
    ) {
        switch heading {
        case .geography: layout.geography.append(value)
        case .topics: layout.topics.append(value)
        case .persons: layout.persons.append(value)
        case .status, .navigation, .comments, .linkBox, .teasers, .advertisement, .pageEnd,
            .legal, .endMark, .masthead:
            break
        }
    }

    private static func fill(
        _ layout: inout DocumentLayout, _ label: LabelWords, _ values: [TextRange]
    ) {
        switch label {
        case .geography: layout.geography += values
        case .topics: layout.topics += values
        case .persons: layout.persons += values
        case .credit, .note, .publication, .update, .place, .byline, .event, .link, .other: break
        }
    }

    /// "Energy, Trade" as two.
    private static func parts(of value: TextRange, _ bytes: [UInt8]) -> [TextRange] {
        var parts: [TextRange] = []
        var start = value.start
        for index in value.start...value.end
        where index == value.end || bytes[index] == UInt8(ascii: ",") {
            let part = LineTable.trimmed(bytes, start, index)
            if !part.isEmpty { parts.append(part) }
            start = index + 1
        }
        return parts
    }
}
