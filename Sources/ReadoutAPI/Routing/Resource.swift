/// The kinds of records that lists hold.
enum Resource: UInt8, CaseIterable, Sendable {
    case sources, documents, people, meetings, stories, statements, figures, claims
    case dates, disagreements

    /// What one is called.
    var noun: String {
        switch self {
        case .sources: "source"
        case .documents: "document"
        case .people: "person"
        case .meetings: "meeting"
        case .stories: "story"
        case .statements: "statement"
        case .figures: "figure"
        case .claims: "claim"
        case .dates: "date"
        case .disagreements: "disagreement"
        }
    }

    /// The parameters that filter a list of this kind, nested or not.
    var filters: [Parameter] {
        switch self {
        case .sources: [.kind, .story]
        case .documents:
            [.query, .document, .documentKind, .source, .meeting, .story, .speaker, .from, .to]
        case .people: [.document, .source, .meeting, .kind]
        case .meetings: [.document, .source, .story, .participant, .partOf, .from, .to]
        case .stories: [.document, .source, .meeting, .from, .to]
        case .statements:
            [
                .query, .document, .documentKind, .source, .meeting, .story, .speaker, .from, .to,
                .mode, .hasFigure, .wordsMin,
            ]
        case .figures:
            [
                .query, .document, .documentKind, .source, .meeting, .story, .speaker, .from, .to,
                .unit, .dimension, .valueMin, .valueMax, .bound, .measures,
            ]
        case .claims:
            [
                .query, .document, .source, .meeting, .story, .speaker, .from, .to, .status,
                .kind, .relation, .sourcesMin, .speakersMin,
            ]
        case .dates: [.document, .kind]
        case .disagreements:
            [
                .document, .source, .meeting, .story, .speaker, .from, .to, .kind, .relation,
                .sourcesMin, .speakersMin,
            ]
        }
    }

    /// The filter by which a list nests below a record of this kind.
    var scope: Parameter? {
        switch self {
        case .documents: .document
        case .people: .speaker
        case .meetings: .meeting
        case .sources, .stories, .statements, .figures, .claims, .dates, .disagreements: nil
        }
    }
}
