import Extraction
import TextAnalysis

/// One sentence of a transcript's turn, or the whole content of a quotation in a report.
struct SpokenSentence {
    let document: Int
    let statement: Int
    let range: TextRange
    /// Distinct folded terms, by hash.
    let terms: [WordKey]
    /// Square of the length of the vector of term weights.
    let norm: Double
}

/// What was said, sentence by sentence, with the way from a term to the sentences that hold it.
///
/// A term is looked up together with the event and the speaker: a quotation is ranked among the
/// words of the same person at the same occasion first, for true pairs share as little as a quarter
/// of their words.
struct SpokenSentences {
    private(set) var sentences: [SpokenSentence] = []
    private var postings: [UInt64: [Int32]] = [:]
    private var firstOf: [RecordReference: Int] = [:]

    /// Sentences that a term may point to; a term of more is too common to find anything by.
    static let postingMax = 256

    /// Complexity: linear in the corpus.
    init(_ corpus: ClaimCorpus) {
        for (index, document) in corpus.documents.enumerated() {
            guard let folded = corpus.folded[index] else { continue }
            for (number, statement) in document.records.statements.enumerated() {
                guard let speaker = corpus.speaker(index, statement: number) else { continue }
                let key = Self.key(corpus.event(index), speaker)
                for range in Self.ranges(of: statement, in: document.analysis) {
                    add(index, number, range, folded, corpus.weights, key)
                }
            }
        }
    }

    /// The key under which the words of one person at one occasion stand.
    static func key(_ event: UInt64, _ speaker: Int) -> KeyMixer {
        KeyMixer(event).adding(UInt64(speaker))
    }

    /// Sentences under `key` that hold `term`; none where there are too many to tell.
    func sentences(holding term: WordKey, under key: KeyMixer) -> [Int32] {
        let found = postings[key.adding(term.hash).value] ?? []
        return found.count > Self.postingMax ? [] : found
    }

    /// The number of a statement's first sentence.
    func first(of statement: RecordReference) -> Int? { firstOf[statement] }

    private mutating func add(
        _ document: Int, _ statement: Int, _ range: TextRange, _ folded: FoldedText,
        _ weights: TermWeights, _ key: KeyMixer
    ) {
        // By hash: sums of weights have one order, whatever the hashing of sets.
        let terms = Set(folded.terms[folded.tokens(of: range)]).filter { $0 != .none }
            .sorted { $0.hash < $1.hash }
        if terms.isEmpty { return }
        let number = Int32(sentences.count)
        for term in terms {
            let posting = key.adding(term.hash).value
            if postings[posting, default: []].count <= Self.postingMax {
                postings[posting, default: []].append(number)
            }
        }
        let place = RecordReference(document: document, index: statement)
        if firstOf[place] == nil { firstOf[place] = sentences.count }
        sentences.append(
            SpokenSentence(
                document: document, statement: statement, range: range, terms: terms,
                norm: terms.reduce(0) { $0 + weights.weight($1) * weights.weight($1) }))
    }

    /// The sentences of a turn, cut at semicolons; the content of any other statement as one.
    private static func ranges(of statement: Statement, in text: AnalyzedText) -> [TextRange] {
        guard statement.mode == .turn else { return [statement.passage] }
        var ranges: [TextRange] = []
        for segment in statement.content {
            var index = text.sentenceIndex(atByte: segment.start) ?? 0
            while index < text.sentences.count, text.sentences[index].range.start < segment.end {
                append(clausesOf: text.sentences[index], in: text, within: segment, to: &ranges)
                index += 1
            }
        }
        return ranges
    }

    private static func append(
        clausesOf sentence: AnalyzedText.Sentence, in text: AnalyzedText,
        within segment: TextRange, to ranges: inout [TextRange]
    ) {
        let end = min(sentence.range.end, segment.end)
        var start = max(sentence.range.start, segment.start)
        for index in sentence.tokens where text.tokens[index].key == ";" {
            let mark = text.tokens[index].range.end
            if mark <= start || mark >= end { continue }
            ranges.append(TextRange(start, mark))
            start = index + 1 < text.tokens.count ? text.tokens[index + 1].range.start : mark
        }
        if start < end { ranges.append(TextRange(start, end)) }
    }
}
