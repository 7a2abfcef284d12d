import Extraction
import TextAnalysis

/// Joins the persons of documents into the persons of the corpus.
///
/// Full names join everywhere. A surname alone never does: it needs an office or role that the one
/// person of the story who bears it has too ("President Quispe").
struct PersonJoining {
    private let documents: [ReadDocument]
    /// Number of the first person of each document among all persons of documents.
    private let offsets: [Int]
    private let names: [PersonName]
    private let references: [RecordReference]
    private var sets: DisjointSets

    init(_ documents: [ReadDocument]) {
        self.documents = documents
        var offsets: [Int] = []
        var names: [PersonName] = []
        var references: [RecordReference] = []
        for (number, document) in documents.enumerated() {
            offsets.append(names.count)
            for (index, person) in document.records.people.enumerated() {
                names.append(PersonName(person.name))
                references.append(RecordReference(document: number, index: index))
            }
        }
        self.offsets = offsets
        self.names = names
        self.references = references
        sets = DisjointSets(count: names.count)
        joinFullNames()
    }

    /// What persons of documents are joined by.
    private struct Key: Hashable {
        let kind: DocumentPerson.Kind
        let name: PersonName
    }

    private mutating func joinFullNames() {
        var first: [Key: Int] = [:]
        for index in names.indices {
            let kind = person(index).kind
            guard names[index].isFull || (kind == .organisation && !names[index].words.isEmpty)
            else { continue }
            let key = Key(kind: kind, name: names[index])
            if let known = first[key] { sets.join(known, index) } else { first[key] = index }
        }
    }

    private func person(_ index: Int) -> DocumentPerson {
        let reference = references[index]
        return documents[reference.document].records.people[reference.index]
    }

    /// The number of the group of a document's person; equal numbers, one person.
    mutating func group(_ document: Int, _ person: Int) -> Int {
        sets.root(offsets[document] + person)
    }

    /// Joins surnames with a role to the one full name that ends in them and has that role, within
    /// each group of documents.
    ///
    /// Complexity: linear in the persons of the documents.
    mutating func joinSurnames(within stories: [[Int]]) {
        for story in stories {
            var bearers: [String: Set<Int>] = [:]
            var alone: [Int] = []
            for document in story {
                for index in documents[document].records.people.indices {
                    let number = offsets[document] + index
                    guard person(number).kind == .person else { continue }
                    if names[number].isFull {
                        bearers[names[number].surname, default: []].insert(sets.root(number))
                    } else if !names[number].words.isEmpty {
                        alone.append(number)
                    }
                }
            }
            join(alone, to: bearers)
        }
    }

    private mutating func join(_ alone: [Int], to bearers: [String: Set<Int>]) {
        for number in alone {
            guard let known = bearers[names[number].surname], known.count == 1,
                let bearer = known.first, sharesRole(number, bearer)
            else { continue }
            sets.join(number, bearer)
        }
    }

    /// Whether an office of the one fits an office of the other, or a role's words are the same.
    private func sharesRole(_ a: Int, _ b: Int) -> Bool {
        let roles = person(a).roles.map(\.title)
        let others = person(b).roles.map(\.title)
        return roles.contains { role in
            let office = Office.read(role)
            return others.contains { other in
                if let office, let another = Office.read(other) { return office.fits(another) }
                return role.lowercased() == other.lowercased()
            }
        }
    }

    /// The persons, in order of their first appearance, and per document the index of each.
    mutating func people(dates: [String?]) -> (people: [Person], personOf: [[Int]]) {
        var numbers: [Int: Int] = [:]
        var members: [[RecordReference]] = []
        var personOf: [[Int]] = documents.map { _ in [] }
        for index in names.indices {
            let root = sets.root(index)
            let number = numbers[root] ?? members.count
            if number == members.count {
                numbers[root] = number
                members.append([])
            }
            members[number].append(references[index])
            personOf[references[index].document].append(number)
        }
        let people = members.map { PersonRecord(documents, $0, dates: dates).person }
        return (people, personOf)
    }
}
