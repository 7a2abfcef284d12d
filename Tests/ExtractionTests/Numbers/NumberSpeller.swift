/// Numbers as English words: the way back from `NumberReader`, written the slow and obvious way.
enum NumberSpeller {
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
    ]
    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let scales = ["", " thousand", " million", " billion", " trillion"]

    /// `hasAnd` puts "and" behind the hundreds, `hasHyphen` a hyphen behind the tens.
    static func words(_ number: Int, hasAnd: Bool, hasHyphen: Bool) -> String {
        if number == 0 { return small[0] }
        var parts: [String] = []
        var rest = number
        var scale = 0
        while rest > 0 {
            if rest % 1000 > 0 {
                parts.insert(group(rest % 1000, hasAnd, hasHyphen) + scales[scale], at: 0)
            }
            rest /= 1000
            scale += 1
        }
        return parts.joined(separator: " ")
    }

    private static func group(_ number: Int, _ hasAnd: Bool, _ hasHyphen: Bool) -> String {
        let below = number % 100
        var words: [String] = []
        if number >= 100 { words.append(small[number / 100] + " hundred") }
        if number >= 100, below > 0, hasAnd { words.append("and") }
        if below >= 20 {
            let unit = below % 10 > 0 ? (hasHyphen ? "-" : " ") + small[below % 10] : ""
            words.append(tens[below / 10] + unit)
        } else if below > 0 {
            words.append(small[below])
        }
        return words.joined(separator: " ")
    }
}
