import Extraction
import TextAnalysis

/// Finds what renders what: reports their transcripts, turns earlier turns, narration narration.
struct Renderings {
    private let corpus: ClaimCorpus
    private var search: WindowSearch

    /// In the order of the corpus.
    private(set) var all: [Rendering] = []

    /// Complexity: linear in the corpus.
    init(_ corpus: ClaimCorpus, _ spoken: SpokenSentences) {
        self.corpus = corpus
        search = WindowSearch(corpus: corpus, spoken: spoken)
        for number in spoken.sentences.indices {
            if let rendering = rendering(of: number) { all.append(rendering) }
        }
    }

    private mutating func rendering(of number: Int) -> Rendering? {
        let sentence = search.spoken.sentences[number]
        guard let folded = corpus.folded[sentence.document] else { return nil }
        let asked = content(of: sentence).flatMap { folded.terms[folded.tokens(of: $0)] }
        guard let window = window(for: asked, sentence) else { return nil }
        let place = Rendering.Place(
            document: sentence.document, statement: sentence.statement, passage: sentence.range)
        return Rendering(place: place, window: window, anchor: anchor(window, number))
    }

    private mutating func window(
        for asked: [WordKey], _ sentence: SpokenSentence
    ) -> WindowSearch.Window? {
        guard let (voice, accepts) = question(sentence) else { return nil }
        func best(_ voice: SpokenSentences.Voice) -> WindowSearch.Window? {
            let key = SpokenSentences.key(corpus.event(sentence.document), voice)
            return search.best(for: asked, under: key, outside: sentence.document)
        }
        let found = best(voice)
        if case .speaker(let person) = voice, let spoken = best(.turns(person)),
            accepts(spoken.match),
            spoken.match.cosine > Self.spokenShareMin * (found?.match.cosine ?? 0)
        {
            return spoken
        }
        guard let found, accepts(found.match), isEnough(found, for: sentence),
            sharesMatter(sentence, found)
        else { return nil }
        return found
    }

    /// A transcript is what reports render: another report may be this much nearer in its words.
    private static let spokenShareMin = 0.6

    /// Among whose words a sentence is looked for, and what is enough to have found it.
    private func question(
        _ sentence: SpokenSentence
    ) -> (SpokenSentences.Voice, (WordingMatch) -> Bool)? {
        guard let statement = sentence.statement else {
            return (.narration, { $0.isRestatement })
        }
        guard let speaker = sentence.speaker else {
            let mode = corpus.documents[sentence.document].records.statements[statement].mode
            return mode == .direct || mode == .mixed ? (.anybody, { $0.isQuoted }) : nil
        }
        return sentence.isTurn
            ? (.turns(speaker), { $0.isRestatement }) : (.speaker(speaker), { $0.isRendering })
    }

    /// Two reports that quote one speaker say the same only where much of their words agrees; a
    /// transcript is rendered where little does, for it holds all that was said.
    private func isEnough(_ window: WindowSearch.Window, for sentence: SpokenSentence) -> Bool {
        let found = search.spoken.sentences[window.sentences.lowerBound]
        return found.isTurn || sentence.isTurn || sentence.statement == nil
            || window.match.cosine > 0.45
    }

    /// Narration that shares names and titles alone tells of the same people, not of the same deed.
    private func sharesMatter(_ sentence: SpokenSentence, _ window: WindowSearch.Window) -> Bool {
        guard sentence.statement == nil else { return true }
        var found: Set<WordKey> = []
        for number in window.sentences { found.formUnion(plain(search.spoken.sentences[number])) }
        return plain(sentence).intersection(found).count >= 3
    }

    /// The terms of a sentence that stand without a capital somewhere: no names.
    private func plain(_ sentence: SpokenSentence) -> Set<WordKey> {
        guard let folded = corpus.folded[sentence.document] else { return [] }
        let tokens = corpus.documents[sentence.document].analysis.tokens
        let plain = folded.tokens(of: sentence.range).filter {
            folded.terms[$0] != .none && !tokens[$0].flags.contains(.capitalized)
        }
        return Set(plain.map { folded.terms[$0] })
    }

    private func content(of sentence: SpokenSentence) -> [TextRange] {
        guard let statement = sentence.statement, !sentence.isTurn else { return [sentence.range] }
        return corpus.documents[sentence.document].records.statements[statement].content
    }

    /// The window in a transcript; between two of a kind the earlier one, so that each pair meets
    /// at one place whichever was asked.
    private func anchor(_ window: WindowSearch.Window, _ number: Int) -> Range<Int> {
        let found = search.spoken.sentences[window.sentences.lowerBound]
        let isOfAKind = found.isTurn == search.spoken.sentences[number].isTurn
        return isOfAKind && number < window.sentences.lowerBound
            ? number..<(number + 1) : window.sentences
    }
}
