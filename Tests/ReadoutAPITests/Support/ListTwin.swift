import Foundation

/// Lists the slow and obvious way: every record's JSON decoded, one test after the other.
struct ListTwin {
    let client: Client
    private let documents: [String: [String: Any]]
    private let meetings: [String: [String: Any]]
    private let statements: [String: [String: Any]]
    private var lists: [String: [[String: Any]]] = [:]

    init(_ client: Client) {
        self.client = client
        func byID(_ target: String) -> [String: [String: Any]] {
            Dictionary(
                client.get(target).items.map { ($0["id"] as? String ?? "", $0) },
                uniquingKeysWith: { first, _ in first })
        }
        documents = byID("/v1/documents?limit=1000")
        statements = byID("/v1/statements?limit=1000")
        var meetings = byID("/v1/meetings?limit=1000")
        for whole in meetings.keys {
            meetings.merge(byID("/v1/meetings?limit=1000&part_of=\(whole)")) { first, _ in first }
        }
        self.meetings = meetings
        for resource in ["statements", "figures", "claims"] {
            lists[resource] = client.get("/v1/\(resource)?limit=1000").items
        }
    }

    /// The identifiers that a list should hold, in order.
    func ids(_ resource: String, _ filters: [(String, String)], sort: String?) -> [String] {
        let kept = lists[resource, default: []].filter { item in
            filters.allSatisfy { holds(item, resource, $0.0, $0.1) }
        }
        return sorted(kept, sort).compactMap { $0["id"] as? String }
    }

    private func sorted(_ items: [[String: Any]], _ sort: String?) -> [[String: Any]] {
        guard let sort, sort != "published" else { return items }
        let isDescending = sort.hasPrefix("-")
        let key = isDescending ? String(sort.dropFirst()) : sort
        let keyed = items.enumerated().filter { value($0.element, key) != nil }
        let others = items.filter { value($0, key) == nil }
        return keyed.sorted { a, b in
            let order = compare(value(a.element, key), value(b.element, key))
            if order == 0 {
                // The order of numbers turned round turns equals round as well.
                return isDescending && key == "published"
                    ? a.offset > b.offset : a.offset < b.offset
            }
            return isDescending ? order > 0 : order < 0
        }.map(\.element) + others
    }

    private func compare(_ a: Any?, _ b: Any?) -> Int {
        switch (a, b) {
        case (let a as Double, let b as Double): a < b ? -1 : a > b ? 1 : 0
        case (let a as String, let b as String): a < b ? -1 : a > b ? 1 : 0
        default: 0
        }
    }

    /// The sort key of an item.
    private func value(_ item: [String: Any], _ key: String) -> Any? {
        switch key {
        case "published": return published(item) == nil ? nil : 0.0
        case "words": return Double(words(item).count)
        case "speaker":
            return ((item["speaker"] as? [String: Any])?["name"] as? String)?.lowercased()
        case "value": return item["value"] as? Double ?? item["low"] as? Double
        case "assertions": return Double((item["assertions"] as? [Any])?.count ?? 0)
        case "sources": return Double((item["sources"] as? [Any])?.count ?? 0)
        default: return item[key] as? String
        }
    }

    private func words(_ item: [String: Any]) -> [String] {
        exact(item).lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private func exact(_ item: [String: Any]) -> String {
        (item["passage"] as? [String: Any])?["exact"] as? String ?? ""
    }

    private func published(_ item: [String: Any]) -> String? {
        let document = (item["document"] as? String).flatMap { documents[$0] } ?? item
        return document["published"] as? String ?? item["first_published"] as? String
    }

    private func holds(
        _ item: [String: Any], _ resource: String, _ name: String, _ value: String
    ) -> Bool {
        switch name {
        case "q":
            let speaker = (item["speaker"] as? [String: Any])?["name"] as? String ?? ""
            return (words(item) + [speaker.lowercased()]).joined(separator: " ").contains(value)
        case "measures": return (item["measures"] as? String ?? "").contains(value)
        case "from":
            let last = item["last_published"] as? String ?? published(item)
            return last.map { Self.prefixes($0, value) { $0 >= $1 } } ?? false
        case "to": return published(item).map { Self.prefixes($0, value) { $0 <= $1 } } ?? false
        case "min_words": return Double(words(item).count) >= Double(value) ?? 0
        case "value_min":
            let top = item["value"] as? Double ?? item["high"] as? Double
            return top.map { $0 >= Double(value) ?? 0 } ?? false
        case "value_max":
            let bottom = item["value"] as? Double ?? item["low"] as? Double
            return bottom.map { $0 <= Double(value) ?? 0 } ?? false
        case "sources_min":
            return Double((item["sources"] as? [Any])?.count ?? 0) >= Double(value) ?? 0
        case "speakers_min":
            return Double((item["speakers"] as? [Any])?.count ?? 0) >= Double(value) ?? 0
        default:
            let has = Set(values(item, resource, name).map { $0.lowercased() })
            let asked = value.lowercased().split(separator: ",").map(String.init)
            let wanted = asked.filter { !$0.hasPrefix("-") }
            let unwanted = asked.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }
            return (wanted.isEmpty || wanted.contains { has.contains($0) })
                && !unwanted.contains { has.contains($0) }
        }
    }

    /// Dates of different precision compare as far as both go.
    private static func prefixes(_ a: String, _ b: String, _ holds: (String, String) -> Bool)
        -> Bool
    {
        let length = min(a.count, b.count)
        return holds(String(a.prefix(length)), String(b.prefix(length)))
    }

    /// Every text by which a value of a filter may be called.
    private func values(_ item: [String: Any], _ resource: String, _ name: String) -> [String] {
        let assertions = item["assertions"] as? [[String: Any]] ?? []
        let document = (item["document"] as? String).flatMap { documents[$0] } ?? item
        switch name {
        case "document":
            return assertions.compactMap {
                ($0["passage"] as? [String: Any])?["document"] as? String
            }
                + [item["document"] as? String].compactMap { $0 }
        case "document_kind": return [document["kind"] as? String].compactMap { $0 }
        case "source":
            let names =
                item["sources"] as? [String] ?? [document["source"] as? String].compactMap { $0 }
            return names + names.map { $0.lowercased().replacingOccurrences(of: " ", with: "-") }
        case "story":
            return [(resource == "claims" ? item : document)["story"] as? String].compactMap { $0 }
        case "speaker":
            let people =
                item["speakers"] as? [[String: Any]]
                ?? [item["speaker"] as? [String: Any]].compactMap { $0 }
            return people.flatMap { person -> [String] in
                let name = person["name"] as? String ?? ""
                let surname = name.split(separator: " ").last.map(String.init) ?? ""
                return [person["person"] as? String ?? "", name, surname]
            }
        case "has_figure": return [(item["figures"] as? [Any])?.isEmpty == false ? "true" : "false"]
        case "relation": return assertions.dropFirst().compactMap { $0["relation"] as? String }
        case "meeting": return meetings(of: item, resource)
        default: return [item[name] as? String].compactMap { $0 }
        }
    }

    /// The meetings of a record, wholes of parts included.
    private func meetings(of item: [String: Any], _ resource: String) -> [String] {
        if resource == "claims" {
            let assertions = item["assertions"] as? [[String: Any]] ?? []
            return assertions.flatMap { assertion -> [String] in
                let place = assertion["passage"] as? [String: Any] ?? [:]
                return meetings(
                    statement: assertion["statement"] as? String,
                    document: place["document"] as? String)
            }
        }
        let statement = resource == "figures" ? item["statement"] : item["id"]
        let document = resource == "figures" ? item["document"] as? String : nil
        return meetings(statement: statement as? String, document: document)
    }

    private func meetings(statement: String?, document: String?) -> [String] {
        var own: [String] = []
        if let statement, let meeting = statements[statement]?["meeting"] as? String {
            own = [meeting]
        } else if let document {
            own = documents[document]?["meetings"] as? [String] ?? []
        }
        return own + own.compactMap { meetings[$0]?["part_of"] as? String }
    }
}
