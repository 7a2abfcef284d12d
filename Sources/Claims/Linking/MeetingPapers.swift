import Extraction

/// Joins what several documents say was signed at one meeting.
struct MeetingPapers {
    private let documents: [ReadDocument]

    init(_ documents: [ReadDocument]) { self.documents = documents }

    /// Words of a title that tell no paper from another.
    private static let plain: Set<String> = [
        "a", "an", "the", "joint", "trilateral", "tripartite", "bilateral", "final", "new", "of",
        "several",
    ]

    /// The papers, full titles first by document, and general ones where none is more exact.
    func signed(_ draft: MeetingMerging.Draft) -> [Meeting.Signing] {
        var all: [Meeting.Signing] = []
        for sighting in draft.sightings {
            all += sighting.report.signed.map {
                Meeting.Signing(
                    title: $0.title, date: draft.date, document: sighting.document,
                    passage: $0.passage)
            }
        }
        let exact = all.filter { Self.content($0.title).count > 1 }
        var kept: [Meeting.Signing] = []
        for signing in exact + all.filter({ Self.content($0.title).count <= 1 }) {
            let isKnown = kept.contains { Self.covers($0.title, signing.title) }
            if !isKnown { kept.append(signing) }
        }
        return kept
    }

    private static func content(_ title: String) -> [String] {
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { !plain.contains($0) }
    }

    /// Whether all words of the shorter title stand in the other ("joint statement" in
    /// "Statement by the leaders").
    private static func covers(_ title: String, _ shorter: String) -> Bool {
        let words = Set(content(title).map(singular))
        return content(shorter).map(singular).allSatisfy(words.contains)
    }

    private static func singular(_ word: String) -> String {
        word.count > 4 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }
}
