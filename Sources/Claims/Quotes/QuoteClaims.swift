import Extraction
import TextAnalysis

/// Claims made of words: a report's quotation or reported speech with the words it renders.
struct QuoteClaims {
    /// Share of their sentences that two renderings of the same words have in common.
    private static let likenessMin = 0.6

    private let corpus: ClaimCorpus
    private let search: WindowSearch

    /// One statement of a report and the words found for it.
    private struct Rendering {
        let place: RecordReference
        let window: WindowSearch.Window
        /// The sentences that stand for the claim: renderings of the same are one claim.
        let anchor: Range<Int>
    }

    init(_ corpus: ClaimCorpus) {
        self.corpus = corpus
        search = WindowSearch(corpus: corpus, spoken: SpokenSentences(corpus))
    }

    func claims() -> [Claim] {
        let renderings = renderings()
        var index = CandidateIndex(reach: 24)
        var links: [WholeClusters.Link] = []
        for (number, rendering) in renderings.enumerated() {
            let keys = rendering.anchor.map { UInt64($0) }
            for earlier in index.insert(number, keys: keys) {
                let likeness = likeness(renderings[earlier], rendering)
                if likeness > Self.likenessMin {
                    links.append(WholeClusters.Link(a: earlier, b: number, strength: likeness))
                }
            }
        }
        var clusters = WholeClusters(count: renderings.count)
        clusters.merge(links) { likeness(renderings[$0], renderings[$1]) > Self.likenessMin }
        return clusters.members.filter { !$0.isEmpty }.map { members in
            claim(of: members.map { renderings[$0] })
        }
    }

    private func renderings() -> [Rendering] {
        var renderings: [Rendering] = []
        for (index, document) in corpus.documents.enumerated() {
            guard let folded = corpus.folded[index], corpus.entities.storyOf[index] != nil else {
                continue
            }
            for (number, statement) in document.records.statements.enumerated()
            where statement.mode != .turn {
                guard let speaker = corpus.speaker(index, statement: number) else { continue }
                let asked = statement.content.flatMap { folded.terms[folded.tokens(of: $0)] }
                let key = SpokenSentences.key(corpus.event(index), speaker)
                guard let window = search.best(for: asked, under: key, outside: index),
                    window.match.isRendering
                else { continue }
                let place = RecordReference(document: index, index: number)
                renderings.append(
                    Rendering(place: place, window: window, anchor: anchor(window, place)))
            }
        }
        return renderings
    }

    /// The window in a transcript; between two reports the earlier one, so that each pair of
    /// reports meets at one place whichever was asked.
    private func anchor(_ window: WindowSearch.Window, _ place: RecordReference) -> Range<Int> {
        let sentence = search.spoken.sentences[window.sentences.lowerBound]
        let statements = corpus.documents[sentence.document].records.statements
        guard statements[sentence.statement].mode != .turn,
            place < RecordReference(document: sentence.document, index: sentence.statement),
            let own = search.spoken.first(of: place)
        else { return window.sentences }
        return own..<(own + 1)
    }

    /// Sentences in common over all sentences.
    private func likeness(_ a: Rendering, _ b: Rendering) -> Double {
        let common = a.anchor.clamped(to: b.anchor).count
        return Double(common) / Double(a.anchor.count + b.anchor.count - common)
    }

    private func claim(of renderings: [Rendering]) -> Claim {
        var places: [Place] = []
        let strongest = renderings.max { $0.window.match.cosine < $1.window.match.cosine }
        if let strongest {
            let sentence = search.spoken.sentences[strongest.window.sentences.lowerBound]
            places.append(
                Place(
                    document: sentence.document, statement: sentence.statement,
                    passage: strongest.window.range))
        }
        for rendering in renderings {
            let statement = corpus.documents[rendering.place.document]
                .records.statements[rendering.place.index]
            places.append(
                Place(
                    document: rendering.place.document, statement: rendering.place.index,
                    passage: statement.passage))
        }
        let ordered = Array(Set(places)).sorted()
        let assertions = ordered.map { assertion($0, against: ordered[0]) }
        return ClaimAssembly(corpus: corpus).claim(
            kind(of: ordered), assertions,
            isContested: assertions.contains { $0.relation == .conflicts })
    }

    /// Words between quotation marks make a quote; words reported, a proposition.
    private func kind(of places: [Place]) -> Claim.Kind {
        let quotes = places.contains { place in
            let mode = corpus.documents[place.document].records.statements[place.statement].mode
            return mode == .direct || mode == .mixed
        }
        return quotes ? .quote : .proposition
    }

    private func assertion(_ place: Place, against earliest: Place) -> Claim.Assertion {
        let comparison =
            place == earliest
            ? Comparison(relation: .same)
            : WordingComparison.compareRelated(
                passage(place), passage(earliest), weights: corpus.weights)
        return Claim.Assertion(
            document: place.document, passage: place.passage, figure: nil,
            statement: place.statement,
            speaker: corpus.speaker(place.document, statement: place.statement),
            relation: comparison.relation,
            differences: comparison.reasons.map {
                Claim.Difference(aspect: $0.aspect, here: $0.a, there: $0.b)
            })
    }

    private func passage(_ place: Place) -> ComparedPassage {
        let document = corpus.documents[place.document]
        return ComparedPassage(
            place.passage, in: document.analysis,
            folded: corpus.folded[place.document]
                ?? FoldedText(document.analysis, figures: document.records.figures),
            figures: document.records.figures, published: document.published)
    }
}

/// Where words of a claim stand.
private struct Place: Hashable, Comparable {
    let document: Int
    let statement: Int
    let passage: TextRange

    static func < (a: Place, b: Place) -> Bool {
        if a.document != b.document { return a.document < b.document }
        return a.passage != b.passage ? a.passage < b.passage : a.statement < b.statement
    }
}

extension RecordReference {
    fileprivate static func < (a: RecordReference, b: RecordReference) -> Bool {
        (a.document, a.index) < (b.document, b.index)
    }
}
