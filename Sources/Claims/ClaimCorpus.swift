import Extraction
import TextAnalysis

/// The documents of a corpus made ready for comparing: folded words, speakers and events.
struct ClaimCorpus {
    let documents: [ReadDocument]
    let entities: LinkedEntities
    /// Per document: its folded words; empty for duplicates, which assert nothing further.
    let folded: [FoldedText?]
    let weights: TermWeights

    /// Complexity: linear in the corpus.
    init(_ documents: [ReadDocument], entities: LinkedEntities) {
        self.documents = documents
        self.entities = entities
        var folder = WordFolder()
        var weights = TermWeights()
        folded = documents.indices.map { index in
            guard entities.duplicateOf[index] == nil else { return nil }
            let analysis = documents[index].analysis
            let folded = FoldedText(
                analysis, figures: documents[index].records.figures, folder: &folder)
            for sentence in analysis.sentences { weights.count(folded.terms[sentence.tokens]) }
            return folded
        }
        self.weights = weights
    }

    /// What documents must share for their records to be compared: the story, or the document
    /// itself where it is alone.
    func event(_ document: Int) -> UInt64 {
        if let story = entities.storyOf[document] { return UInt64(story) << 1 }
        return UInt64(document) << 1 | 1
    }

    /// The person of the corpus who speaks in a statement.
    func speaker(_ document: Int, statement: Int?) -> Int? {
        guard let statement,
            let person = documents[document].records.statements[statement].speaker?.person,
            person < entities.personOf[document].count
        else { return nil }
        return entities.personOf[document][person]
    }
}
