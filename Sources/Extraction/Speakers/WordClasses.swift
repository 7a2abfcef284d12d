import TextAnalysis

/// The classes of all words that attribution knows, looked up by key.
enum WordClasses {
    static func of(_ key: WordKey) -> WordClass { table[key] ?? [] }

    private typealias Pairs = [(key: WordKey, value: WordClass)]

    private static let table: WordMap<WordClass> = {
        var pairs: Pairs = []
        pairs.reserveCapacity(4096)
        for (list, classes) in FunctionWordList.lists { add(list, classes, to: &pairs) }
        for (list, classes) in PersonNounList.lists { add(list, classes, to: &pairs) }
        for (list, frames) in ReportingVerbList.lists { addVerbs(list, frames, to: &pairs) }
        add(ReportingVerbList.nounsToo, .nounToo, to: &pairs)
        return WordMap(keys: pairs) { $0.formUnion($1) }
    }()

    private static func add(_ list: String, _ classes: WordClass, to pairs: inout Pairs) {
        for word in ListText.words(of: list) { pairs.append((WordKey(word), classes)) }
    }

    private static func addVerbs(_ list: String, _ frames: WordClass, to pairs: inout Pairs) {
        for entry in ListText.words(of: list) {
            for (form, word) in VerbForms(entry).all {
                pairs.append((WordKey(word), frames.union(form)))
            }
        }
    }
}
