import TextAnalysis

/// Finds the publisher's name, by what is given and what the text's own credit lines say.
enum SourceNaming {
    /// First that applies: given name, host of the URL, credit line; nil where nothing says.
    static func name(given: InputText.Given, analysis: AnalyzedText) -> String? {
        given.source ?? given.url.flatMap(host) ?? credited(analysis)
    }

    /// The host of an absolute http or https URL, without "www."; nil for other texts.
    static func host(of url: String) -> String? {
        guard let scheme = url.firstRange(of: "://"),
            ["http", "https"].contains(url[..<scheme.lowerBound].lowercased())
        else { return nil }
        let rest = url[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let hostAndPort = authority.split(separator: "@").last ?? authority
        let host = hostAndPort.prefix { $0 != ":" }.lowercased()
        guard host.contains("."), !host.contains(where: \.isWhitespace) else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// The name in a line "Source: NAME with …" behind the text; inside it, a line names the source
    /// of a table or picture.
    private static func credited(_ analysis: AnalyzedText) -> String? {
        let textEnd = analysis.layout.paragraphs.last?.range.end ?? 0
        for credit in analysis.layout.credits where credit.start >= textEnd {
            guard let name = credited(analysis.text.string(credit)) else { continue }
            return name
        }
        return nil
    }

    /// Words that introduce a second party in a credit line.
    private static let joints = [
        " with the ", " with ", " and the ", ", ", "; ", " based on ", " via ", " through ",
        " citing ",
    ]

    static func credited(_ line: String) -> String? {
        let trimmed = Words.trimmed(line)
        guard let colon = trimmed.firstIndex(of: ":"),
            ["source", "sources"].contains(trimmed[..<colon].lowercased())
        else { return nil }
        var name = Words.trimmed(trimmed[trimmed.index(after: colon)...])
        for joint in joints {
            if let found = name.firstRange(of: joint) { name = String(name[..<found.lowerBound]) }
        }
        if name.hasSuffix(".") { name.removeLast() }
        if let host = host(of: name) { return host }
        return name.isEmpty || name.utf8.count > 120 ? nil : name
    }
}
