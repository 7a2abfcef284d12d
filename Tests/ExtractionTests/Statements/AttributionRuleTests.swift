import Extraction
import Testing

@Suite("AttributionRules")
struct AttributionRuleTests {
    @Test("a rule finds its example", arguments: AttributionRules.all.map(\.name))
    func example(_ name: String) throws {
        let rule = try #require(AttributionRules.all.first { $0.name == name })
        #expect(ReadText(rule.example).rules.contains(name), "\(rule.example)")
    }

    @Test("a rule leaves its counterexample alone", arguments: AttributionRules.all.map(\.name))
    func counterexample(_ name: String) throws {
        let rule = try #require(AttributionRules.all.first { $0.name == name })
        #expect(!ReadText(rule.counterexample).rules.contains(name), "\(rule.counterexample)")
    }

    @Test("no two rules share a name, and every field says something")
    func table() {
        let names = AttributionRules.all.map(\.name)
        #expect(Set(names).count == names.count)
        for rule in AttributionRules.all {
            #expect(!rule.pattern.isEmpty && !rule.production.isEmpty, "\(rule.name)")
        }
    }

    @Test("every rule that a fixture's statement names stands in the table")
    func evidence() {
        let names = Set(AttributionRules.all.map(\.name))
        for example in StatementCase.all {
            for statement in example.found { #expect(names.contains(statement.rule)) }
        }
    }
}
