/// British and American spellings of one stem; at most one applies.
///
/// Stems are compared, never shown: what the rules do to other words does no harm as long as they do
/// it to all forms of a word.
enum SpellingRules {
    static let all = [
        SuffixRule(
            "isation", "ization", stem: 3, example: "organisation", counterexample: "sensation"),
        SuffixRule("is", "iz", stem: 4, example: "recognis", counterexample: "basis"),
        SuffixRule("alys", "alyz", stem: 2, example: "analys", counterexample: "allys"),
        SuffixRule("our", "or", stem: 3, example: "neighbour", counterexample: "hour"),
        SuffixRule("tr", "ter", stem: 2, example: "centr", counterexample: "center"),
        SuffixRule("enc", "ens", stem: 2, example: "defenc", counterexample: "fenc"),
        SuffixRule("ogu", "og", stem: 4, example: "dialogu", counterexample: "vogu"),
        SuffixRule("mm", "m", stem: 4, example: "programm", counterexample: "summ"),
    ]
}
