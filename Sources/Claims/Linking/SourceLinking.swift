import Extraction
import TextAnalysis

/// Finds the publishers of a corpus, and which of them and of their documents share an origin.
struct SourceLinking {
    private let documents: [ReadDocument]
    private let duplicateOf: [Int?]
    private let copyOf: [Int?]

    private(set) var sources: [Source] = []
    private(set) var sourceOf: [Int?]
    private(set) var originOf: [Int?]

    init(_ documents: [ReadDocument], duplicateOf: [Int?], copyOf: [Int?]) {
        self.documents = documents
        self.duplicateOf = duplicateOf
        self.copyOf = copyOf
        sourceOf = Array(repeating: nil, count: documents.count)
        originOf = Array(repeating: nil, count: documents.count)
        link()
    }

    /// What is gathered of one publisher.
    private struct Draft {
        let name: String
        var documents: [Int] = []
        var transcripts = 0
        var office: Office?
    }

    private mutating func link() {
        let publishing = PublishingOffices(documents)
        var drafts: [Draft] = []
        var numbers: [String: Int] = [:]
        for (index, document) in documents.enumerated() {
            let office = publishing.office(of: index)
            guard let name = document.source ?? office.map(PublishingOffices.name) else { continue }
            let number = numbers[name.lowercased()] ?? drafts.count
            if number == drafts.count {
                numbers[name.lowercased()] = number
                drafts.append(Draft(name: name))
            }
            drafts[number].documents.append(index)
            if document.analysis.layout.kind == .transcript { drafts[number].transcripts += 1 }
            drafts[number].office = drafts[number].office ?? office
            sourceOf[index] = number
        }
        let isOfficial = drafts.map { $0.office != nil && $0.transcripts * 2 >= $0.documents.count }
        findOrigins(drafts, isOfficial)
    }

    private mutating func findOrigins(_ drafts: [Draft], _ isOfficial: [Bool]) {
        var sets = DisjointSets(count: drafts.count)
        var byOffice: [Office: Int] = [:]
        for (number, draft) in drafts.enumerated() where isOfficial[number] {
            guard let office = draft.office else { continue }
            if let known = byOffice[office] { sets.join(known, number) }
            byOffice[office] = byOffice[office] ?? number
        }
        let credits = CreditedOffices(
            officials: byOffice,
            names: drafts.indices.filter { isOfficial[$0] }.map { ($0, drafts[$0].name) })
        let credited = documents.map { credits.source(creditedBy: $0) }
        for (number, draft) in drafts.enumerated() where !isOfficial[number] {
            if let official = mainCredit(draft, credited) { sets.join(number, official) }
        }
        let roots = drafts.indices.map { sets.root($0) }
        for index in documents.indices {
            originOf[index] = (credited[index] ?? sourceOf[index]).map { roots[$0] }
            if let copied = copyOf[index] ?? duplicateOf[index] {
                originOf[index] = originOf[copied] ?? originOf[index]
            }
        }
        sources = drafts.enumerated().map { number, draft in
            Source(
                name: draft.name, kind: isOfficial[number] ? .official : .press,
                documents: draft.documents, origin: roots[number])
        }
    }

    /// The official source that at least half of a publisher's own articles are credited to.
    private func mainCredit(_ draft: Draft, _ credited: [Int?]) -> Int? {
        let own = draft.documents.filter {
            duplicateOf[$0] == nil && documents[$0].analysis.layout.kind != .teaser
        }
        var counts: [Int: Int] = [:]
        for index in own {
            if let official = credited[index] { counts[official, default: 0] += 1 }
        }
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value * 2 >= own.count else { return nil }
        return best.key
    }
}
