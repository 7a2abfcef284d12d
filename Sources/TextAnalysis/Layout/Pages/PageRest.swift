/// Names what stands around the article of a web page.
enum PageRest {
    static func mark(
        _ roles: inout [LineRole], _ page: PageLines, body: Range<Int>, tail: Int
    ) {
        for index in 0..<body.lowerBound where roles[index] == .read {
            roles[index] = .skipped(.navigation)
        }
        var reason = DocumentLayout.SkipReason.navigation
        for index in body.upperBound..<max(tail, body.upperBound) {
            switch page[index].furniture {
            case .comments?: reason = .comment
            case .teasers?, .linkBox?: reason = .teaserLink
            case .legal?: reason = .pageTail
            case .navigation?, .advertisement?, .pageEnd?, .geography?, .topics?, .persons?,
                .status?, .endMark?, .masthead?, nil:
                break
            }
            if roles[index] == .read || roles[index] == .skipped(.linkBox) {
                let isMenu = page[index].furniture == .navigation && reason != .comment
                roles[index] = .skipped(isMenu ? .navigation : reason)
            }
        }
    }
}
