import Claims
import Extraction
import Synchronization
import SystemIO
import TextAnalysis

/// Inputs in, the built state out.
package enum CorpusBuilder {
    /// Reads, links and renders, documents side by side.
    ///
    /// The result does not depend on the order or grouping of inputs, except that of equal texts
    /// the later is the duplicate.
    ///
    /// Complexity: linear in the corpus, and n log n in the number of documents.
    package static func build(
        _ inputs: CorpusInputs, program: String, isSample: Bool = false,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) -> CorpusState {
        let texts = inputs.texts
        let pieces = ParallelWork.parallelMap(texts.count) { number in
            DocumentReader.pieces(of: texts[number], number: number)
        }.flatMap { $0 }
        let done = Atomic(0)
        let drafts = ParallelWork.parallelMap(pieces.count) { number in
            let draft = DocumentReader.read(pieces[number], of: texts[pieces[number].input])
            progress(done.add(1, ordering: .relaxed).newValue, pieces.count)
            return draft
        }
        let named = naming(inheritingSources(drafts, pieces))
        let order = order(of: named)
        let linked = CorpusLinker.link(order.map { named[$0] })
        var places = Array(repeating: 0, count: order.count)
        for (place, input) in order.enumerated() { places[input] = place }
        return CorpusState(
            version: version(of: linked.documents, program: program), corpus: linked,
            rendered: CorpusRenderer.render(linked), inputOrder: places,
            skippedInputs: inputs.skipped, isSample: isSample)
    }

    /// An article that stands in another's page has that page's publisher.
    private static func inheritingSources(
        _ drafts: [DocumentDraft], _ pieces: [DocumentPiece]
    ) -> [(draft: DocumentDraft, source: String?)] {
        var pageSource: String?
        var input = -1
        return zip(drafts, pieces).map { draft, piece in
            if piece.input != input {
                input = piece.input
                pageSource = nil
            }
            if !draft.isTeaser { pageSource = draft.source }
            return (draft, draft.source ?? (draft.isTeaser ? pageSource : nil))
        }
    }

    /// The documents in the order of the drafts.
    ///
    /// They are named in the order of their contents, for the later of two that would be called
    /// alike must not depend on which was loaded first.
    private static func naming(
        _ drafts: [(draft: DocumentDraft, source: String?)]
    ) -> [ReadDocument] {
        let keys = drafts.map { draft, source in
            "\(draft.sha256) \(source ?? "") \(draft.published ?? "")"
        }
        var occurrences: [String: Int] = [:]
        var names = UniqueNames()
        var ids = keys
        for index in drafts.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) }) {
            let (draft, source) = drafts[index]
            occurrences[keys[index], default: 0] += 1
            let id =
                draft.given.id
                ?? Identifiers.document(
                    sha256: draft.sha256, source: source, published: draft.published,
                    occurrence: occurrences[keys[index], default: 1])
            ids[index] = names.unique(id)
        }
        return zip(drafts, ids).map { document($0.draft, source: $0.source, id: $1) }
    }

    private static func document(
        _ draft: DocumentDraft, source: String?, id: String
    ) -> ReadDocument {
        ReadDocument(
            id: id, sha256: draft.sha256, title: draft.title, source: source,
            published: draft.published, url: draft.given.url, language: draft.language,
            file: draft.file, inputRange: draft.inputRange,
            inputCodePoints: draft.inputCodePoints, analysis: draft.analysis,
            records: draft.records)
    }

    /// The total order of the API: publication, undated last; then identifier, where equal texts of
    /// one time stand together as they arrived.
    private static func order(of documents: [ReadDocument]) -> [Int] {
        var leaders: [String: String] = [:]
        for document in documents {
            let key = document.sha256 + (document.published ?? "")
            leaders[key] = min(leaders[key] ?? document.id, document.id)
        }
        let places = documents.map { document in
            leaders[document.sha256 + (document.published ?? "")] ?? document.id
        }
        return documents.indices.sorted { a, b in
            switch (documents[a].published, documents[b].published) {
            case (let first?, let second?) where first != second: first < second
            case (.some, nil): true
            case (nil, .some): false
            case _: places[a] == places[b] ? a < b : places[a] < places[b]
            }
        }
    }

    private static func version(of documents: [ReadDocument], program: String) -> String {
        Identifiers.hash(
            [program] + documents.flatMap { [$0.id, $0.sha256, $0.title, $0.source, $0.url] })
    }
}
