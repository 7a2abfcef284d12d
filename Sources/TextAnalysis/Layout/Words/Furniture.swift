/// What a line is in the language of web pages and official sites, told by its words alone.
enum Furniture: UInt8, CaseIterable {
    /// A menu's word, a button, an invitation to follow or subscribe.
    case navigation
    /// Opens what readers wrote.
    case comments
    /// Opens a box of links: titles, perhaps with their dates.
    case linkBox
    /// Opens articles of their own, with headline and text.
    case teasers
    case advertisement
    /// The last line of an official page.
    case pageEnd
    case geography, topics, persons, status
    /// Copyright and the like.
    case legal
    /// A mark that says that a release ends.
    case endMark
    /// What a release is and whose, above its title: "For immediate release".
    case masthead

    /// Whether the line heads a list of tags at a page's tail.
    var isTailHeading: Bool {
        switch self {
        case .geography, .topics, .persons, .status: true
        case .navigation, .comments, .linkBox, .teasers, .advertisement, .pageEnd, .legal,
            .endMark, .masthead:
            false
        }
    }

    /// Whether it tells that a page of the web stands around the text.
    var isPageSign: Bool {
        switch self {
        case .navigation, .comments, .teasers, .advertisement, .legal: true
        case .linkBox, .pageEnd, .geography, .topics, .persons, .status, .endMark, .masthead:
            false
        }
    }

    /// What the scanned line is; nil where its words are none of the lists'.
    static func of(_ scan: LineScan) -> Furniture? {
        guard scan.words > 0, scan.words <= 60 else { return nil }
        if scan.isWhole, scan.words <= 3, scan.startsWithDigit,
            OfferWords.counted.contains(scan.lastWord)
        {
            return .comments
        }
        if scan.isWhole, scan.words <= 12, let found = whole.value(of: scan.key) {
            return Furniture(rawValue: UInt8(found))
        }
        for count in 0..<min(4, scan.words) {
            if let found = opening.value(of: scan.openings[count]) {
                return Furniture(rawValue: UInt8(found))
            }
        }
        return isOffice(scan) ? .masthead : nil
    }

    /// An office's name alone: "Office of the Governor".
    private static func isOffice(_ scan: LineScan) -> Bool {
        guard scan.isWhole, scan.colon == nil, scan.words <= 8, scan.capitals * 2 >= scan.words
        else { return false }
        return (1..<min(3, scan.words)).contains {
            offices.value(of: scan.openings[$0]) != nil
        }
    }

    private static let whole = table(FurnitureLists.whole)
    private static let opening = table(FurnitureLists.openings)
    private static let offices = table([(.masthead, FurnitureLists.officeOpenings)])

    private static func table(_ lists: [(Furniture, String)]) -> KeyTable {
        var pairs: [(key: UInt64, value: Int32)] = []
        for (furniture, list) in lists {
            for phrase in ListText.lines(of: list) {
                pairs.append((LineScan.key(of: phrase), Int32(furniture.rawValue)))
            }
        }
        return KeyTable(pairs)
    }
}
