import TextAnalysis

/// The forms of an English verb: "claim" gives claims, claimed and claiming.
///
/// A plus sign doubles the last letter ("admit+"); irregular verbs give their forms between
/// slashes: base, third person, past, gerund and, where it differs, participle.
struct VerbForms {
    let all: [(WordClass, String)]

    init(_ entry: Substring) {
        let given = ListText.parts(of: entry, at: "/").map(String.init)
        if given.count >= 4 {
            let forms: [WordClass] = [.base, .third, .past, .gerund, .participle]
            var all = Array(zip(forms, given).map { ($0, $1) })
            if given.count == 4 { all[2].0 = WordClass.past.union(.participle) }
            self.all = all
            return
        }
        let doubles = entry.hasSuffix("+")
        let base = String(doubles ? entry.dropLast() : entry)
        let stem = doubles ? base + String(base.suffix(1)) : base
        all = [
            (WordClass.base, base), (WordClass.third, Self.third(base)),
            (WordClass.past.union(.participle), Self.past(base, stem)),
            (WordClass.gerund, Self.gerund(base, stem)),
        ]
    }

    private static func endsInConsonantY(_ word: String) -> Bool {
        guard word.hasSuffix("y"), let before = word.utf8.dropLast().last else { return false }
        return !"aeiou".utf8.contains(before)
    }

    private static func third(_ base: String) -> String {
        if endsInConsonantY(base) { return base.dropLast() + "ies" }
        let hisses = ["s", "sh", "ch", "x", "z"].contains { base.hasSuffix($0) }
        return base + (hisses ? "es" : "s")
    }

    private static func past(_ base: String, _ stem: String) -> String {
        if endsInConsonantY(base) { return base.dropLast() + "ied" }
        return base.hasSuffix("e") ? base + "d" : stem + "ed"
    }

    private static func gerund(_ base: String, _ stem: String) -> String {
        base.hasSuffix("e") && !base.hasSuffix("ee") ? base.dropLast() + "ing" : stem + "ing"
    }
}
