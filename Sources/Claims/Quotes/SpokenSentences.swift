import Extraction
import TextAnalysis

/// A sentence of a transcript's turn or of a publisher's narration, or the whole content of what a
/// report says that somebody said.
struct SpokenSentence {
    let document: Int
    /// Nil for narration.
    let statement: Int?
    let isTurn: Bool
    /// The person of the corpus; nil for narration and where nobody is known.
    let speaker: Int?
    let range: TextRange
    /// Distinct folded terms.
    let terms: WeighedTerms
}

/// What was said and told, sentence by sentence, with the way from a term to the sentences that hold
/// it.
///
/// A term is looked up together with the event and the voice: a quotation is ranked among the words
/// of the same person at the same occasion first, for true pairs share as little as a quarter of
/// their words.
struct SpokenSentences {
    private(set) var sentences: [SpokenSentence] = []
    private var postings: [UInt64: [Int32]] = [:]

    /// Sentences that a term may point to; a term of more is too common to find anything by.
    static let postingMax = 256

    /// Whose words are looked among.
    enum Voice {
        case speaker(Int)
        /// The speaker in transcripts alone.
        case turns(Int)
        case anybody
        case narration

        fileprivate var key: UInt64 {
            switch self {
            case .speaker(let person): UInt64(person) << 2
            case .turns(let person): UInt64(person) << 2 | 1
            case .anybody: 2
            case .narration: 3
            }
        }
    }

    /// Complexity: linear in the corpus.
    init(_ corpus: ClaimCorpus) {
        for (index, document) in corpus.documents.enumerated() {
            guard let folded = corpus.folded[index] else { continue }
            for (number, statement) in document.records.statements.enumerated() {
                let speaker = corpus.speaker(index, statement: number)
                for range in Self.ranges(of: statement, in: document.analysis) {
                    add(index, number, speaker, statement.mode == .turn, range, folded, corpus)
                }
            }
            for range in Self.narration(document) {
                add(index, nil, nil, false, range, folded, corpus)
            }
        }
    }

    /// The key under which the words of one voice at one occasion stand.
    static func key(_ event: UInt64, _ voice: Voice) -> KeyMixer {
        KeyMixer(event).adding(voice.key)
    }

    /// Sentences under `key` that hold `term`; none where there are too many to tell.
    func sentences(holding term: WordKey, under key: KeyMixer) -> [Int32] {
        let found = postings[key.adding(term.hash).value] ?? []
        return found.count > Self.postingMax ? [] : found
    }

    private mutating func add(
        _ document: Int, _ statement: Int?, _ speaker: Int?, _ isTurn: Bool, _ range: TextRange,
        _ folded: FoldedText, _ corpus: ClaimCorpus
    ) {
        let terms = WeighedTerms(
            folded.terms[folded.tokens(of: range)], weights: corpus.weights)
        if terms.terms.isEmpty { return }
        let event = corpus.event(document)
        var voices: [Voice] = statement == nil ? [.narration] : [.anybody]
        if let speaker {
            voices += isTurn ? [.speaker(speaker), .turns(speaker)] : [.speaker(speaker)]
        }
        for voice in voices {
            let key = Self.key(event, voice)
            for term in terms.terms {
                let posting = key.adding(term.key.hash).value
                Self.append(Int32(sentences.count), to: &postings[posting, default: []])
            }
        }
        sentences.append(
            SpokenSentence(
                document: document, statement: statement, isTurn: isTurn, speaker: speaker,
                range: range, terms: terms))
    }

    /// One more than may be asked for tells that there are too many.
    private static func append(_ sentence: Int32, to posting: inout [Int32]) {
        if posting.count <= postingMax { posting.append(sentence) }
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

    /// Sentences of prose that hold nothing said by anybody.
    private static func narration(_ document: ReadDocument) -> [TextRange] {
        let paragraphs = document.analysis.layout.paragraphs
        let statements = document.records.statements
        var ranges: [TextRange] = []
        var next = 0
        var end = 0
        for sentence in document.analysis.sentences {
            guard let paragraph = sentence.paragraph, paragraphs[paragraph].turn == nil else {
                continue
            }
            while next < statements.count,
                statements[next].passage.start < sentence.range.end
            {
                end = max(end, statements[next].passage.end)
                next += 1
            }
            if end <= sentence.range.start { ranges.append(sentence.range) }
        }
        return ranges
    }
}
