import Testing
import TextAnalysis

@testable import Extraction

@Suite("Rules and traps of figures")
struct FigureRuleTests {
    @Test("a rule finds its example", arguments: FigureRule.all.map(\.name))
    func example(_ name: String) throws {
        let rule = try #require(FigureRule.all.first { $0.name == name })
        let rules = ReadSentence(rule.example).figures.map(\.evidence.rule)
        #expect(rules.contains(name), "\(rules)")
    }

    @Test("a rule leaves its counterexample", arguments: FigureRule.all.map(\.name))
    func counterexample(_ name: String) throws {
        let rule = try #require(FigureRule.all.first { $0.name == name })
        let rules = ReadSentence(rule.counterexample).figures.map(\.evidence.rule)
        #expect(!rules.contains(name), "\(rules)")
    }

    @Test("a trap holds a number of its example back", arguments: FigureTraps.all.map(\.name))
    func trapped(_ name: String) throws {
        let trap = try #require(FigureTraps.all.first { $0.name == name })
        let sentence = ReadSentence(trap.example)
        #expect(sentence.figures.isEmpty)
        #expect(isHeld(sentence, by: trap))
    }

    @Test("a trap lets its counterexample pass", arguments: FigureTraps.all.map(\.name))
    func free(_ name: String) throws {
        let trap = try #require(FigureTraps.all.first { $0.name == name })
        let sentence = ReadSentence(trap.counterexample)
        #expect(!sentence.figures.isEmpty)
        #expect(!isHeld(sentence, by: trap))
    }

    @Test("names are told apart")
    func names() {
        let names = FigureRule.all.map(\.name) + FigureTraps.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    private func isHeld(_ sentence: ReadSentence, by trap: FigureTrap) -> Bool {
        let reader = FigureReader(sentence.run)
        return sentence.text.tokens.indices.contains { index in
            guard reader.mayStart(at: index),
                case .figure(let draft) = reader.candidate(at: index, isInDate: false)
            else { return false }
            return trap.holds(draft, reader)
        }
    }
}
