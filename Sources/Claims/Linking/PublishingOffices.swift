import Extraction
import TextAnalysis

/// Finds whose transcripts a file holds: the office whose holder speaks in all of them while the
/// titles name the others.
struct PublishingOffices {
    private let documents: [ReadDocument]
    private var officeOfGroup: [String: Office] = [:]

    /// Complexity: linear in the turns of the transcripts.
    init(_ documents: [ReadDocument]) {
        self.documents = documents
        var scores: [String: [Office: Int]] = [:]
        var order: [String: [Office]] = [:]
        for index in documents.indices {
            guard let group = group(of: index) else { continue }
            for (office, score) in speakingOffices(documents[index]) {
                if scores[group]?[office] == nil { order[group, default: []].append(office) }
                scores[group, default: [:]][office, default: 0] += score
            }
        }
        for (group, offices) in order {
            var best: (office: Office, score: Int)?
            for office in offices {
                let score = scores[group]?[office] ?? 0
                if score > best?.score ?? 0 { best = (office, score) }
            }
            officeOfGroup[group] = best?.office
        }
    }

    /// The office that publishes a transcript; nil for other documents.
    func office(of index: Int) -> Office? {
        group(of: index).flatMap { officeOfGroup[$0] }
    }

    /// The office in words, as the name of a source that the text does not name otherwise.
    static func name(_ office: Office) -> String {
        let rank = office.rank.word
        return rank.prefix(1).uppercased() + rank.dropFirst() + " of "
            + CountryNames.name(office.country)
    }

    /// Transcripts of one source or one file are published together.
    private func group(of index: Int) -> String? {
        let document = documents[index]
        guard document.analysis.layout.kind == .transcript else { return nil }
        return document.source ?? document.file ?? document.id
    }

    /// Each office whose holder speaks in a turn: two for a speaker, less one if the title names it.
    private func speakingOffices(_ document: ReadDocument) -> [(Office, Int)] {
        var found: [(Office, Int)] = []
        var seen: Set<Int> = []
        for statement in document.records.statements where statement.mode == .turn {
            guard let index = statement.speaker?.person,
                document.records.people.indices.contains(index), seen.insert(index).inserted
            else { continue }
            let person = document.records.people[index]
            let offices = person.roles.compactMap { Office.read($0.title) }
            guard let office = offices.first(where: { $0.rank != .leader }) ?? offices.first else {
                continue
            }
            let surname = person.name.split(separator: " ").last.map(String.init) ?? person.name
            let isTitled = document.title.map { Self.contains($0, surname) } ?? false
            found.append((office, isTitled ? 1 : 3))
        }
        return found
    }

    private static func contains(_ text: String, _ word: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        return words.contains { $0 == word.lowercased() }
    }
}
