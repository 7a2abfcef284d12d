import Claims
import Corpus
import Extraction

/// Figures: filters and orders.
enum FigureCollection {
    static func make(_ facts: CorpusFacts) -> RecordCollection {
        let figures = facts.corpus.documents.flatMap(\.records.figures)
        var builder = CollectionBuilder(.figures, facts.rendered.figures)
        builder.addDocumentFilters(facts, facts.documentOfFigure)
        builder.facet(.meeting, facts.meetings) { figure, add in
            for meeting in facts.meetings(ofFigure: figure) { add(meeting) }
        }
        builder.facet(.speaker, facts.people) { figure, add in
            if let speaker = facts.speaker(ofFigure: figure) { add(speaker) }
        }
        builder.facet(.bound, words: Figure.Bound.allCases.map(\.rawValue)) {
            figures[$0].bound.rawValue
        }
        builder.facet(
            .unit, words: Set(figures.compactMap(\.unit)).sorted(),
            isRight: { UnitVocabulary.hasUnit($0) }
        ) { figures[$0].unit }
        builder.facet(
            .dimension, words: Set(figures.compactMap(\.dimension)).sorted(),
            isRight: { UnitVocabulary.hasDimension($0) }
        ) { figures[$0].dimension }
        let values = Column(figures.map(span))
        builder.column(.valueMin, values)
        builder.column(.valueMax, values)
        builder.orders = [
            .published(facts, facts.documentOfFigure),
            SortOrder("value", count: figures.count) { figures[$0].value ?? figures[$0].low },
            SortOrder("unit", count: figures.count) { figures[$0].unit },
        ]
        return RecordCollection(builder)
    }

    /// From the least to the greatest value that the words name; nil for a vague amount.
    private static func span(_ figure: Figure) -> (low: Double, high: Double)? {
        if let value = figure.value { return (value, value) }
        switch (figure.low, figure.high) {
        case (let low?, let high?): return (low, high)
        case (let low?, nil): return (low, low)
        case (nil, let high?): return (high, high)
        case (nil, nil): return nil
        }
    }
}
