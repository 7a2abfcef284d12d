package import TextAnalysis

/// Finds who is said to have said what.
package enum StatementExtraction {
    /// Fills `people` and `statements`; statements in text order of their passages.
    ///
    /// Complexity: linear in the length of the text.
    package static func addPeopleAndStatements(
        in text: AnalyzedText, to records: inout DocumentExtraction
    ) {
        let view = SpeechText(text)
        let found = NameFinder(view).runs()
        var cast = Cast(view)
        let turns = TurnReader(view)
        let speakers = turns.speakers(&cast)
        let titles = RunningTitles(view, found, labels: cast.fullNames)
        let runs = found.map { titles.parted($0) }
        CastReader(view, runs: runs, titles: titles).read(into: &cast)
        cast.settleNames()
        let prose = Prose(view)
        var reader = StatementReader(prose)
        let drafts = reader.read()
        var maker = StatementMaker(prose, SpeakerResolver(view, runs: runs, cast: cast))
        var statements: [Statement]
        (statements, cast) = maker.statements(drafts)
        statements += turns.statements(speakers, cast)
        let (people, numbers) = cast.people()
        for index in statements.indices {
            if let person = statements[index].speaker?.person {
                statements[index].speaker?.person = numbers[person]
                statements[index].speaker?.name = people[numbers[person]].name
            }
        }
        records.people = people
        records.statements = statements.sorted { $0.passage < $1.passage }
    }
}
