import TestSupport
import Testing
import TextAnalysis

@testable import Extraction

@Suite("NumberReader")
struct NumberReaderTests {
    private func read(_ text: String) -> (value: Double, words: Int, all: Int)? {
        let sentence = ReadSentence(text)
        guard let number = NumberReader(run: sentence.run).number(at: 0) else { return nil }
        return (number.value, number.tokens.count, sentence.text.tokens.count)
    }

    @Test(
        "reads a numeral wholly",
        arguments: [
            ("7", 7), ("48,000", 48_000), ("3.9", 3.9), (".5", 0.5), ("1.234.567", 1_234_567),
            ("1 234 567", 1_234_567), ("1.5 million", 1_500_000), ("3.2bn", 3.2e9),
            ("25k", 25_000), ("48 thousand", 48_000), ("4 hundred million", 4e8),
            ("2 1/2", 2.5), ("2½", 2.5), ("½", 0.5), ("1/4", 0.25), ("4-and-a-half", 4.5),
            ("2.5×10^3", 2500), ("twenty-three", 23), ("twenty three", 23), ("ninety", 90),
            ("one hundred and five", 105), ("two thousand and six", 2006),
            ("three hundred thousand", 300_000), ("a hundred", 100), ("a dozen", 12),
            ("two dozen", 24), ("half a million", 500_000), ("half a dozen", 6),
            ("one and a half million", 1.5e6), ("three point two five", 3.25),
            ("two thirds", 2.0 / 3), ("three-quarters", 0.75), ("one fifth", 0.2),
            ("two and two thirds", 8.0 / 3), ("five million two hundred and one", 5_000_201),
        ] as [(String, Double)])
    func wholly(_ text: String, _ value: Double) throws {
        let number = try #require(read(text))
        #expect((number.value - value).magnitude < 1e-9 * max(1, value))
        #expect(number.words == number.all)
    }

    @Test(
        "stops where the numeral ends",
        arguments: [
            ("three four", 3, 1), ("twenty thirty", 20, 1), ("seven and eight", 7, 1),
            ("five hundred and the rest", 500, 2), ("nineteen eighty", 19, 1),
            ("two million million", 2e6, 2), ("40 b", 40, 1),
        ] as [(String, Double, Int)])
    func stops(_ text: String, _ value: Double, _ words: Int) throws {
        let number = try #require(read(text))
        #expect(number.value == value)
        #expect(number.words == words)
    }

    @Test("refuses what is no number", arguments: ["192.168.1.2", "1.22.3", "hundred", "thirds"])
    func refuses(_ text: String) { #expect(read(text) == nil) }

    @Test(
        "reads ordinals apart",
        arguments: [("first", 1), ("twenty-first", 21), ("thirtieth", 30)] as [(String, Double)])
    func ordinals(_ text: String, _ place: Double) throws {
        let sentence = ReadSentence(text)
        let number = try #require(NumberReader(run: sentence.run).number(at: 0))
        #expect(number.form == .ordinal)
        #expect(number.value == place)
    }

    @Test(
        "keeps open amounts open",
        arguments: [
            ("thousands", 1000, 10_000), ("tens of thousands", 10_000, 100_000),
            ("hundreds of millions", 1e8, 1e9), ("several hundred", 200, nil),
            ("a few thousand", 2000, nil),
        ] as [(String, Double, Double?)])
    func open(_ text: String, _ low: Double, _ high: Double?) throws {
        let sentence = ReadSentence(text)
        let number = try #require(NumberReader(run: sentence.run).number(at: 0))
        #expect(number.form == .open)
        #expect(number.value == low)
        #expect(number.high == high)
    }

    @Test("reads back what is spelled", arguments: [UInt64(7), 2021, 40_417])
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<400 {
            let digits = Int.random(in: 1...14, using: &random)
            let most = (0..<digits).reduce(1) { bound, _ in bound * 10 } - 1
            let value = Int.random(in: 0...most, using: &random)
            let words = NumberSpeller.words(
                value, hasAnd: Bool.random(using: &random), hasHyphen: Bool.random(using: &random))
            let number = try #require(read(words), "\(words), seed \(seed)")
            #expect(number.value == Double(value), "\(words), seed \(seed)")
            #expect(number.words == number.all, "\(words), seed \(seed)")
        }
    }
}
