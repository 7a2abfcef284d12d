/// The last line of an article's head on a web page: who wrote it, or when, below its title.
enum ArticleHead {
    private static let titleReach = 4
    private static let bodyReach = 12

    static func ends(at index: Int, _ page: PageLines) -> Bool {
        isStated(page, index) && !isStated(page, index + 1) && hasTitle(page, above: index)
            && hasBody(page, below: index)
    }

    private static func isStated(_ page: PageLines, _ index: Int) -> Bool {
        guard index < page.count, page[index].length <= 160 else { return false }
        if BylineShape.isByline(page, index) { return true }
        guard let line = page.dateLine(index), line.date != nil else { return false }
        return line.isAlone || line.otherWords <= 8 && !line.hasSmallWord && !page[index].isClosed
    }

    private static func hasTitle(_ page: PageLines, above index: Int) -> Bool {
        let above = max(0, index - titleReach)..<index
        return above.contains { page[$0].isTitleLike && page[$0].words >= 4 }
            && !above.contains { page[$0].furniture == .linkBox || page[$0].furniture == .teasers }
    }

    /// Two paragraphs in a row, or one long one.
    private static func hasBody(_ page: PageLines, below index: Int) -> Bool {
        (index + 1..<min(index + bodyReach, page.count)).contains {
            page[$0].isProse
                && (page[$0].length > 300
                    || page[$0].length > 80
                        && $0 + 1 < page.count && page[$0 + 1].isProse)
        }
    }
}
