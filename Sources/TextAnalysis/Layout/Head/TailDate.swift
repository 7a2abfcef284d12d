/// The day of publication that a tail states.
enum TailDate {
    /// Takes it where the head states none, and its time where the head has the same day alone.
    static func refine(_ layout: inout DocumentLayout, _ page: PageLines, from start: Int) {
        for index in start..<page.count {
            guard
                page.label(index) == .publication || TailReader.isPublishedLine(page, index)
            else { continue }
            guard let line = page.dateLine(index), let date = line.date else { continue }
            let stated = DocumentLayout.Publication(
                date: date, minute: line.minute, range: line.range)
            guard let known = layout.publication else {
                layout.publication = stated
                return
            }
            if known.date == date, known.minute == nil, line.minute != nil {
                layout.publication = .init(date: date, minute: line.minute, range: known.range)
            }
            return
        }
    }
}
