import TextAnalysis

/// Nouns whose number behind them is a label: "item 8".
enum LabelNouns {
    /// Always a label.
    static let strong = WordSet(
        """
        # Divisions of documents and signs of numbering.
        annex annexes appendix article articles category chapter chapters clause clauses episode
        fig fig. figs footnote item items no. nos nos. num number numbers page pages para para.
        paragraph paragraphs pp pp. protocol resolution season section sections subparagraph
        subparagraphs subsection type verse verses version vol vol. volume № #
        """)

    /// A label unless a noun is counted behind it, or where it has a capital: they are verbs too.
    static let weak = WordSet(
        """
        # Nouns of numbered things.
        act age apartment area arm battalion bill bloc block book box brigade building bus camp
        case channel class code company convoy course day decree district division dock exercise
        exit figure flat flight floor form game gate grade group hangar highway house interstate
        issue lane law lesson level line locomotive lot match mission model module month option
        order part pavilion phase pier pillar plan platform plot pod point points post precinct
        psalm question room round route row rule seat sector series shaft size slide square stage
        station step sura table tape terminal territory track train tram trial unit ward wave week
        year zone
        """)

    /// Words and marks between the numbers of a list of labels.
    static func joins(_ key: WordKey) -> Bool { joints.contains(key) }

    private static let joints = WordSet("and or to , - – — & through")
}
