import TextAnalysis

/// The classes of all words that attribution knows, looked up by key.
enum WordClasses {
    static func of(_ key: WordKey) -> WordClass { table[key] ?? [] }

    private static let table: [WordKey: WordClass] = {
        var table: [WordKey: WordClass] = [:]
        table.reserveCapacity(4096)
        for (list, classes) in FunctionWordList.lists { add(list, classes, to: &table) }
        for (list, classes) in PersonNounList.lists { add(list, classes, to: &table) }
        for (list, frames) in ReportingVerbList.lists { addVerbs(list, frames, to: &table) }
        add(ReportingVerbList.nounsToo, .nounToo, to: &table)
        return table
    }()

    private static func add(
        _ list: String, _ classes: WordClass, to table: inout [WordKey: WordClass]
    ) {
        for word in words(of: list) { table[WordKey(String(word)), default: []].insert(classes) }
    }

    private static func addVerbs(
        _ list: String, _ frames: WordClass, to table: inout [WordKey: WordClass]
    ) {
        for entry in words(of: list) {
            for (form, word) in VerbForms(entry).all {
                table[WordKey(word), default: []].formUnion(frames.union(form))
            }
        }
    }

    private static func words(of list: String) -> [Substring] {
        list.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .flatMap { $0.split(separator: " ") }
    }
}
