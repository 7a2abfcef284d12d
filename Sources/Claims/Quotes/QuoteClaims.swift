import Extraction
import TextAnalysis

/// Claims made of words: a quotation or report with the words it renders, words said or told again.
struct QuoteClaims {
    /// Share of their sentences that two renderings of the same words have in common.
    private static let likenessMin = 0.6

    private let corpus: ClaimCorpus
    private let spoken: SpokenSentences
    private let renderings: [Rendering]

    init(_ corpus: ClaimCorpus) {
        self.corpus = corpus
        spoken = SpokenSentences(corpus)
        renderings = Renderings(corpus, spoken).all
    }

    func claims() -> [Claim] {
        var index = CandidateIndex(reach: 24)
        var links: [WholeClusters.Link] = []
        for (number, rendering) in renderings.enumerated() {
            let keys = rendering.anchor.map { UInt64($0) }
            for earlier in index.insert(number, keys: keys) {
                let likeness = rendering.likeness(renderings[earlier])
                if likeness > Self.likenessMin {
                    links.append(WholeClusters.Link(a: earlier, b: number, strength: likeness))
                }
            }
        }
        var clusters = WholeClusters(count: renderings.count)
        clusters.merge(links) { renderings[$0].likeness(renderings[$1]) > Self.likenessMin }
        return clusters.members.filter { !$0.isEmpty }.map { members in
            claim(of: members.map { renderings[$0] })
        }
    }

    private func claim(of renderings: [Rendering]) -> Claim {
        let places = places(of: renderings)
        let assertions = places.map { assertion($0, against: places[0]) }
        return ClaimAssembly(corpus: corpus).claim(
            kind(of: places), assertions,
            isContested: assertions.contains { $0.relation == .conflicts })
    }

    /// Where the words stand, each stretch once: what was rendered, and what renders it.
    private func places(of renderings: [Rendering]) -> [Rendering.Place] {
        var places: [Rendering.Place] = []
        let strongest = renderings.max { $0.window.match.cosine < $1.window.match.cosine }
        if let window = strongest?.window {
            let sentence = spoken.sentences[window.sentences.lowerBound]
            places.append(
                Rendering.Place(
                    document: sentence.document, statement: sentence.statement,
                    passage: window.range))
        }
        for place in renderings.map(\.place) where !places.contains(where: place.overlaps) {
            places.append(place)
        }
        return places.sorted()
    }

    /// Words between quotation marks make a quote; words reported or told, a proposition.
    private func kind(of places: [Rendering.Place]) -> Claim.Kind {
        let quotes = places.contains { place in
            guard let statement = place.statement else { return false }
            let mode = corpus.documents[place.document].records.statements[statement].mode
            return mode == .direct || mode == .mixed
        }
        return quotes ? .quote : .proposition
    }

    private func assertion(
        _ place: Rendering.Place, against earliest: Rendering.Place
    ) -> Claim.Assertion {
        var setting = FigureComparison.Setting()
        setting.needsDates = true
        let comparison =
            place == earliest
            ? Comparison(relation: .same)
            : WordingComparison.compareRelated(
                passage(place), passage(earliest), weights: corpus.weights, setting: setting)
        return Claim.Assertion(
            document: place.document, passage: place.passage, figure: nil,
            statement: place.statement,
            speaker: corpus.speaker(place.document, statement: place.statement),
            relation: comparison.relation,
            differences: comparison.reasons.map {
                Claim.Difference(aspect: $0.aspect, here: $0.a, there: $0.b)
            })
    }

    private func passage(_ place: Rendering.Place) -> ComparedPassage {
        let document = corpus.documents[place.document]
        return ComparedPassage(
            place.passage, in: document.analysis,
            folded: corpus.folded[place.document]
                ?? FoldedText(document.analysis, figures: document.records.figures),
            figures: document.records.figures, published: document.published)
    }
}
