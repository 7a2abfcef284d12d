/// Reads what the lines of a document are.
///
/// In order: the tail is cut off, labels of speakers are found, on a web page the article is found
/// among the furniture, then the head, then boxes, notes and credits; what is left is read.
enum LayoutReader {
    /// Complexity: linear in the length of the text.
    static func read(_ text: SourceText, hints: TextAnalyzer.Hints) -> DocumentLayout {
        let page = PageLines(text)
        let tail = TailReader(page)
        let turns = TurnLabels(page, before: tail.start)
        let labels = turns.labels
        let body = BodyFinder.body(page, before: tail.start, labels: labels)
        var head = HeadReader(
            page, lines: 0..<(body?.upperBound ?? tail.start), bodyStart: body?.lowerBound,
            firstLabel: labels.first?.line, title: hints.title)
        head.run()
        let titleKey = head.titleLine.map { page[$0].key }
        var boxes = BoxReader(
            page, lines: body ?? 0..<tail.start, labels: labels, isWebPage: body != nil,
            titleKey: titleKey)
        boxes.run()
        var roles = roles(page, head: head, boxes: boxes, body: body, tail: tail.start)
        if let body {
            for index in AuthorNotes.lines(page, body: body, bylines: head.bylines)
            where roles[index] == .read {
                roles[index] = .skipped(.byline)
            }
            PageRest.mark(&roles, page, body: body, tail: tail.start)
        }
        var builder = LayoutBuilder(
            page, roles: roles, labels: labels, areEmbedded: turns.areEmbedded,
            dateline: head.dateline)
        var layout = builder.build(isTeaser: hints.isTeaser)
        layout.title = head.titleLine.map { page[$0].content }
        layout.place = head.place
        layout.bylines = head.bylines
        layout.publication = head.publication
        tail.fill(&layout, from: page)
        TailDate.refine(&layout, page, from: tail.start)
        return layout
    }

    /// The head's word counts before that of the boxes, the marks' before both.
    private static func roles(
        _ page: PageLines, head: HeadReader, boxes: BoxReader, body: Range<Int>?, tail: Int
    ) -> [LineRole] {
        (0..<page.count).map { index in
            if index >= tail { return .skipped(.pageTail) }
            if let mark = LineRole.ofMarks(page, index) { return mark }
            if let reason = head.roles[index] ?? boxes.roles[index] { return .skipped(reason) }
            return .read
        }
    }
}
