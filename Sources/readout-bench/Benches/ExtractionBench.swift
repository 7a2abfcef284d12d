import Extraction
import TextAnalysis

/// The stages from analysed text to records, each alone.
enum ExtractionBench {
    static func measure(_ size: BenchSize) -> [Measurement] {
        let source = SourceText(GeneratedText.prose(bytes: size.textBytes, seed: 3))
        let text = TextAnalyzer.analyze(source)
        let bytes = source.bytes.count
        let anchor = CivilDate(year: 2019, month: 3, day: 30)
        let dates = DateExtraction.dates(in: text, anchor: anchor)
        let whole = Extractor.extract(text, context: Extractor.Context(anchor: anchor))
        return [
            Stopwatch.rate("dates", bytes: bytes, rounds: 3) {
                Sink.take(DateExtraction.dates(in: text, anchor: anchor).count)
            },
            Stopwatch.rate("figures", bytes: bytes, rounds: 3) {
                Sink.take(FigureExtraction.figures(in: text, dates: dates).count)
            },
            Stopwatch.rate("speakers and statements", bytes: bytes, rounds: 3) {
                var records = DocumentExtraction()
                StatementExtraction.addPeopleAndStatements(in: text, to: &records)
                Sink.take(records.statements.count)
            },
            Stopwatch.rate("meetings", bytes: bytes, rounds: 3) {
                Sink.take(
                    MeetingExtraction.meetings(in: text, records: whole, anchor: anchor).count)
            },
            Stopwatch.rate("all stages", bytes: bytes, rounds: 3) {
                Sink.take(Extractor.extract(text).figures.count)
            },
        ]
    }
}
