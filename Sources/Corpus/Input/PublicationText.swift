import TextAnalysis

/// A publication date as callers write it: ISO 8601, as precise as they know it.
enum PublicationText {
    /// The text itself where it is `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or that with a time behind "T"
    /// or a space; nil for anything else.
    static func checked(_ text: String) -> String? {
        guard day(text) != nil else { return nil }
        let bytes = Array(text.utf8)
        guard bytes.count > 10 else { return text }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ") else { return nil }
        // "10:30 +02:00", as blogs write it, is ISO 8601 but for the space.
        let time = text.dropFirst(11).filter { $0 != " " }
        return isTime(time.utf8) ? text.prefix(10) + "T" + time : nil
    }

    /// What is said of a date that is not understood.
    static func notice(_ text: String) -> String {
        "the publication date \"\(text.prefix(40))\" is not ISO 8601, as in 2021-01-11: read without it"
    }

    /// The day, month or year that the text opens with.
    static func day(_ text: String) -> CivilDate? {
        let fields = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(fields.count),
            zip(fields, widths).allSatisfy({ field, width in
                field.utf8.count == width && field.utf8.allSatisfy { $0 &- 0x30 < 10 }
            })
        else { return nil }
        let numbers = fields.compactMap { Int($0) }
        return CivilDate(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// `hh:mm`, with seconds, fraction and zone where present.
    private static func isTime(_ bytes: String.UTF8View) -> Bool {
        let text = Array(bytes)
        guard text.count >= 5, text[2] == UInt8(ascii: ":"),
            [0, 1, 3, 4].allSatisfy({ text[$0] &- 0x30 < 10 })
        else { return false }
        let hour = Int(text[0] - 0x30) * 10 + Int(text[1] - 0x30)
        let minute = Int(text[3] - 0x30) * 10 + Int(text[4] - 0x30)
        let tail = Set("0123456789:.+-Z".utf8)
        return hour < 24 && minute < 60 && text[5...].allSatisfy(tail.contains)
    }

    /// ISO 8601 of what a document's own lines state.
    static func iso(_ publication: DocumentLayout.Publication) -> String {
        guard let minute = publication.minute else { return publication.date.iso }
        return "\(publication.date.iso)T\(two(minute / 60)):\(two(minute % 60))"
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
