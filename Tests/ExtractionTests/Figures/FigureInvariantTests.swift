import TestSupport
import Testing
import TextAnalysis

@testable import Extraction

/// Text that no one would write: every rule meets every other at its edges.
@Suite("Figures and dates of random text")
struct FigureInvariantTests {
    private static let pieces = [
        "3", "48,000", "3.9", "1/2", "½", "2021", "2021-01-11", "11.01.2021", "18:20", "0100",
        "twenty", "-", "–", " - ", "one", "hundred", "million", "a", "the", "several", "tens",
        "of", "thousands", "half", "third", "quarter", "dozen", "and", "or", "to", "from",
        "between", "over", "at least", "%", "percent", "$", "US", "USD10m", "€", "£", "km", "m",
        "kg", "°", "C", "hours", "year-old", "years", "ago", "per", "/", "each", "Monday",
        "(", ")", "[", "]", ",", ".", ":", ";", "'", "\"", "“", "”", "January", "May", "last",
        "next", "this", "week", "of the", "people", "posts", "additional", "item", "No.", "Street",
        "×", "10", "^", "+", "~", "minus", "UTC", "GMT", "time", "noon", "every", "same day", "s",
        "th", "bn", "k", "é", "٣", "中", "\u{00A0}", "\n", "early", "end", "since", "in", "out",
        "was", "he", "999999999999999999999999", "00000", "9999", "31", "February",
    ]

    private func text(_ random: inout SeededGenerator) -> String {
        let count = Int.random(in: 1...14, using: &random)
        return (0..<count).reduce(into: "") { text, _ in
            let place = Int.random(in: 0..<Self.pieces.count, using: &random)
            text += Self.pieces[place]
            if Int.random(in: 0..<3, using: &random) > 0 { text += " " }
        }
    }

    @Test("keep to the text and to their order", arguments: [UInt64(1), 90_210, 20_210_111])
    func invariants(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let anchor = CivilDate(year: 2021, month: 1, day: 11)
        for _ in 0..<6000 {
            let text = text(&random)
            let read = ReadSentence(text, anchor: Bool.random(using: &random) ? anchor : nil)
            let whole = read.text.text.range
            #expect(read.dates.allSatisfy { whole.contains($0.passage) && !$0.value.isEmpty })
            #expect(
                zip(read.dates, read.dates.dropFirst()).allSatisfy {
                    $0.passage.end <= $1.passage.start
                }, "\(text), seed \(seed)")
            #expect(
                read.figures.allSatisfy {
                    whole.contains($0.passage) && $0.passage.contains($0.surface)
                }, "\(text), seed \(seed)")
            #expect(
                zip(read.figures, read.figures.dropFirst()).allSatisfy {
                    $0.surface.end <= $1.surface.start
                }, "\(text), seed \(seed)")
            #expect(
                read.figures.allSatisfy { figure in
                    guard let low = figure.low, let high = figure.high else { return true }
                    return low <= high && figure.value == nil
                }, "\(text), seed \(seed)")
        }
    }
}
