import Extraction
import TextAnalysis

/// Makes one person of the corpus of the persons of documents that were joined.
struct PersonRecord {
    private let documents: [ReadDocument]
    private let members: [RecordReference]
    private let dates: [String?]

    /// Takes in `dates`, per document, the day that its roles are attested on.
    init(_ documents: [ReadDocument], _ members: [RecordReference], dates: [String?]) {
        self.documents = documents
        self.members = members
        self.dates = dates
    }

    var person: Person {
        let persons = members.map { documents[$0.document].records.people[$0.index] }
        var names: [String] = []
        var seen: Set<String> = []
        for name in persons.flatMap({ $0.names + [$0.name] }) where seen.insert(name).inserted {
            names.append(name)
        }
        return Person(
            kind: persons.first?.kind ?? .person, name: canonical(persons.map(\.name)),
            names: names, roles: roles, members: members)
    }

    /// The name with the most words, then the most frequent, then the earliest.
    private func canonical(_ names: [String]) -> String {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        var best = names.first ?? ""
        var bestRank = (0, 0)
        for name in names {
            let rank = (min(2, PersonName(name).words.count), counts[name] ?? 0)
            if rank > bestRank {
                best = name
                bestRank = rank
            }
        }
        return best
    }

    /// Wordings of one role and where they stand.
    private struct Wording {
        var counts: [String: Int] = [:]
        var order: [String] = []
        /// Where each wording stands first.
        var places: [String: (document: Int, passage: TextRange)] = [:]
        var from: String?
        var to: String?
    }

    /// What tells two roles apart: the office, or the words where they name none.
    private enum RoleKey: Hashable {
        case office(Office)
        case words(String)
    }

    private var roles: [Person.Role] {
        var wordings: [RoleKey: Wording] = [:]
        var order: [RoleKey] = []
        for member in members {
            let person = documents[member.document].records.people[member.index]
            for role in person.roles {
                let key = Self.key(role.title)
                if wordings[key] == nil { order.append(key) }
                var wording = wordings[key] ?? Wording()
                if wording.places[role.title] == nil {
                    wording.places[role.title] = (member.document, role.passage)
                }
                wording.counts[role.title, default: 0] += 1
                wording.order.append(role.title)
                if let date = dates[member.document] {
                    wording.from = min(wording.from ?? date, date)
                    wording.to = max(wording.to ?? date, date)
                }
                wordings[key] = wording
            }
        }
        return withoutVague(order).compactMap { key in
            guard let wording = wordings[key] else { return nil }
            let title = Self.title(wording.order, wording.counts)
            return wording.places[title].map { place in
                Person.Role(
                    title: title, from: wording.from, to: wording.to, document: place.document,
                    passage: place.passage)
            }
        }
    }

    /// The keys without "leader of X" or a bare "president" where an office says more.
    private func withoutVague(_ keys: [RoleKey]) -> [RoleKey] {
        var precise: Set<Int> = []
        for case .office(let office) in keys where office.rank != .leader {
            precise.insert(office.country)
        }
        return keys.filter { key in
            switch key {
            case .office(let office):
                office.rank != .leader || !precise.contains(office.country)
            case .words(let words): precise.isEmpty || Office.rank(of: WordKey(words)) == nil
            }
        }
    }

    private static func key(_ title: String) -> RoleKey {
        if let office = Office.read(title) { return .office(office) }
        return .words(title.lowercased())
    }

    /// The wording that starts with a capital, the most frequent of them, the shortest among equals.
    private static func title(_ order: [String], _ counts: [String: Int]) -> String {
        var best = order.first ?? ""
        for title in order where rank(title, counts) > rank(best, counts) { best = title }
        return best
    }

    private static func rank(_ title: String, _ counts: [String: Int]) -> (Int, Int, Int) {
        let isCapital = title.first?.isUppercase ?? false
        return (isCapital ? 1 : 0, counts[title] ?? 0, -title.utf8.count)
    }
}
