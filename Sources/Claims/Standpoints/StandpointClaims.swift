import Extraction
import TextAnalysis

/// Claims that a matter is settled, where somebody says so and another denies it.
struct StandpointClaims {
    private let corpus: ClaimCorpus

    init(_ corpus: ClaimCorpus) { self.corpus = corpus }

    /// One standpoint of the corpus with who holds it.
    private struct Item {
        let document: Int
        let statement: Int?
        let speaker: Int?
        let standpoint: Standpoint
    }

    /// Matters told apart within one event.
    private static let mattersMax = 64

    /// Contested claims, by earliest assertion.
    ///
    /// Complexity: linear in the corpus, times the matters of an event, which have a bound.
    func claims() -> [Claim] {
        var matters: [UInt64: [[Item]]] = [:]
        var order: [UInt64] = []
        for item in items() {
            let event = corpus.event(item.document)
            if matters[event] == nil { order.append(event) }
            var groups = matters[event] ?? []
            let known = groups.firstIndex { group in
                group.contains { $0.standpoint.isSameMatter(item.standpoint) }
            }
            if let known {
                groups[known].append(item)
            } else if groups.count < Self.mattersMax {
                groups.append([item])
            }
            matters[event] = groups
        }
        return order.flatMap { matters[$0] ?? [] }.compactMap(claim)
    }

    private func items() -> [Item] {
        corpus.documents.indices.flatMap { index -> [Item] in
            guard let folded = corpus.folded[index] else { return [] }
            let document = corpus.documents[index]
            let standpoints = StandpointReader(document.analysis, folded).standpoints()
            let statements = InnermostStatements(
                around: standpoints.map(\.predicate), in: document.records
            ).indices
            return zip(standpoints, statements).map { standpoint, statement in
                Item(
                    document: index, statement: statement,
                    speaker: corpus.speaker(index, statement: statement), standpoint: standpoint)
            }
        }
    }

    /// Nil unless two voices contradict each other.
    private func claim(of items: [Item]) -> Claim? {
        guard let first = items.first else { return nil }
        let others = items.filter { $0.standpoint.isSettled != first.standpoint.isSettled }
        let isContested = others.contains { other in
            items.contains {
                $0.standpoint.isSettled != other.standpoint.isSettled && isAnotherVoice($0, other)
            }
        }
        guard isContested else { return nil }
        return ClaimAssembly(corpus: corpus).claim(
            .proposition, items.map { assertion($0, against: first) }, isContested: true)
    }

    /// One who changes his mind contradicts nobody.
    private func isAnotherVoice(_ a: Item, _ b: Item) -> Bool {
        if let speaker = a.speaker, let other = b.speaker { return speaker != other }
        return a.speaker != b.speaker || a.document != b.document
    }

    private func assertion(_ item: Item, against first: Item) -> Claim.Assertion {
        let agrees = item.standpoint.isSettled == first.standpoint.isSettled
        let isFirst =
            item.document == first.document
            && item.standpoint.passage == first.standpoint.passage
        let difference = Claim.Difference(
            aspect: agrees ? .wording : .negation, here: item.standpoint.predicate,
            there: first.standpoint.predicate)
        return Claim.Assertion(
            document: item.document, passage: item.standpoint.passage, figure: nil,
            statement: item.statement, speaker: item.speaker,
            relation: isFirst ? .same : agrees ? .reworded : .conflicts,
            differences: isFirst ? [] : [difference])
    }
}
