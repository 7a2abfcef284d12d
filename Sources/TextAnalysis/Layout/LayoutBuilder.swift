/// Puts the roles of lines together: paragraphs, turns and what is passed over.
struct LayoutBuilder {
    private let page: PageLines
    private let roles: [LineRole]
    private let labels: [SpeakerLabel]
    private let areEmbedded: Bool
    private let dateline: (line: Int, shape: DatelineShape)?

    private var layout = DocumentLayout(kind: .report)
    /// The label of the turn that lines belong to now.
    private var label: SpeakerLabel?
    private var segments: [TextRange] = []
    /// Whether the last line read continues without a break between.
    private var isContinuing = false

    init(
        _ page: PageLines, roles: [LineRole], labels: [SpeakerLabel], areEmbedded: Bool,
        dateline: (line: Int, shape: DatelineShape)?
    ) {
        self.dateline = dateline
        self.areEmbedded = areEmbedded
        self.page = page
        self.roles = roles
        self.labels = labels
    }

    mutating func build(isTeaser: Bool) -> DocumentLayout {
        let isWrapped = WrappedText.isWrapped(page)
        var next = 0
        for index in 0..<page.count {
            if next < labels.count, labels[next].line == index, roles[index] == .read {
                openTurn(labels[next])
                next += 1
            } else {
                if next < labels.count, labels[next].line <= index { next += 1 }
                add(index, isWrapped)
            }
        }
        closeTurn()
        let isTranscript = !layout.turns.isEmpty && !areEmbedded
        layout.kind = isTeaser ? .teaser : isTranscript ? .transcript : .report
        return layout
    }

    private mutating func openTurn(_ opening: SpeakerLabel) {
        closeTurn()
        label = opening
        let end = page[opening.line].range.end
        if opening.colonLine == nil, opening.wordsStart < end {
            addWords(TextRange(opening.wordsStart, end))
        }
    }

    private mutating func closeTurn() {
        if let label, !segments.isEmpty {
            layout.turns.append(.init(label: label.range, segments: segments))
        }
        label = nil
        segments = []
        isContinuing = false
    }

    private mutating func add(_ index: Int, _ isWrapped: Bool) {
        let range = page[index].range
        switch roles[index] {
        case .read:
            if let label, label.colonLine == index {
                guard label.wordsStart < range.end else { return }
                addWords(TextRange(label.wordsStart, range.end))
            } else {
                read(index, isWrapped)
            }
        case .ruler:
            isContinuing = false
        case .cut:
            layout.cuts.append(range)
            isContinuing = false
        case .skipped(let reason):
            skip(range, reason)
        }
    }

    private mutating func read(_ index: Int, _ isWrapped: Bool) {
        let range = words(of: index)
        if isContinuing, let last = layout.paragraphs.last,
            WrappedText.continues(page, index, isWrapped: isWrapped)
        {
            join(last, range)
        } else if label != nil, !(areEmbedded && !segments.isEmpty) {
            addWords(range)
        } else {
            closeTurn()
            layout.paragraphs.append(.init(range: range, turn: nil))
            isContinuing = true
        }
    }

    /// The line, without the dateline that opens it.
    private mutating func words(of index: Int) -> TextRange {
        let range = page[index].range
        guard let dateline, dateline.line == index else { return range }
        skip(TextRange(range.start, dateline.shape.end), .dateline)
        return TextRange(dateline.shape.wordsStart, range.end)
    }

    /// Makes one paragraph of two lines.
    private mutating func join(_ last: DocumentLayout.Paragraph, _ range: TextRange) {
        layout.paragraphs[layout.paragraphs.count - 1] = .init(
            range: last.range.union(range), turn: last.turn)
        if last.turn != nil { extendSegment(range) }
    }

    private mutating func addWords(_ range: TextRange) {
        layout.paragraphs.append(.init(range: range, turn: layout.turns.count))
        extendSegment(range)
        isContinuing = true
    }

    private mutating func extendSegment(_ range: TextRange) {
        if isContinuing, let last = segments.last {
            segments[segments.count - 1] = last.union(range)
        } else {
            segments.append(range)
        }
    }

    private mutating func skip(_ range: TextRange, _ reason: DocumentLayout.SkipReason) {
        isContinuing = false
        layout.skipped.append(.init(range: range, reason: reason))
        if reason == .credit { layout.credits.append(range) }
        if reason == .note, label == nil { layout.notes.append(range) }
    }
}
