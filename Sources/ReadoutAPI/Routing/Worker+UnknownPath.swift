import WireFormats

extension Worker {
    /// Says what is not there, and what the path may have meant.
    func unknownPath(_ request: borrowing HTTPRequest) -> Problem {
        let path = String(decoding: request.bytes[request.path], as: UTF8.self)
        return .pathUnknown(path: path, suggestion: Self.suggestion(for: path))
    }

    /// The nearest path, identifiers kept as they are.
    static func suggestion(for path: String) -> String? {
        var segments = path.split(separator: "/").map(String.init)
        guard segments.count <= 5 else { return nil }
        if segments.first != "v1", segments.count > 1 || Routes.isResource(segments.first) {
            if let first = segments.first,
                Suggestion.distance(Array(first.utf8), [0x76, 0x31]) <= 1
            {
                segments[0] = "v1"
            } else {
                segments.insert("v1", at: 0)
            }
        }
        if segments.count > 1, let name = Routes.otherNames[segments[1]] { segments[1] = name }
        let identifier = segments.count > 2 ? segments[2] : nil
        if identifier != nil { segments[2] = "{id}" }
        let wanted = "/" + segments.joined(separator: "/")
        guard let nearest = Suggestion.nearest(to: wanted, among: Routes.all.map(\.path)) else {
            return nil
        }
        guard nearest.contains("{id}") else { return nearest }
        guard let identifier else { return nil }
        let parts = nearest.split(separator: "/").map { $0 == "{id}" ? identifier : String($0) }
        return "/" + parts.joined(separator: "/")
    }
}

extension Routes {
    /// What others may call our resources.
    static let otherNames = [
        "quotes": "statements", "quotations": "statements", "speeches": "statements",
        "numbers": "figures", "facts": "claims", "propositions": "claims",
        "persons": "people", "person": "people", "speakers": "people", "participants": "people",
        "publishers": "sources", "outlets": "sources", "articles": "documents",
        "texts": "documents", "reports": "documents", "transcripts": "documents",
        "encounters": "meetings", "events": "meetings", "conflicts": "disagreements",
        "contradictions": "disagreements", "find": "search", "query": "search",
    ]

    /// Whether a word is the last segment of a list's path.
    static func isResource(_ word: String?) -> Bool {
        guard let word else { return false }
        return otherNames[word] != nil || all.contains { $0.path == "/v1/" + word }
    }
}
