import Testing
import TextAnalysis

@testable import Extraction

@Suite("Rules for meetings")
struct MeetingRuleTests {
    static let people = [
        InventedPage.Known(name: "Ana Quispe", roles: ["President of Peru"]),
        InventedPage.Known(name: "Jorge Molina", roles: ["President of Chile"]),
    ]

    /// What a rule finds in a sentence that stands where the rule looks.
    private func finding(_ rule: MeetingRule, _ sentence: String) -> MeetingFinding? {
        var page = InventedPage(people: Self.people)
        switch rule.zone {
        case .title: page.title = sentence
        case .prose: page.prose = [sentence]
        }
        let (text, records) = page.read()
        let view = MeetingText(text, records)
        // A title that names nobody is of those who speak.
        let speakers = records.people.indices.map { index in
            MeetingReport.Participant(
                person: index, name: records.people[index].name,
                role: records.people[index].roles.first?.title, passage: text.text.range)
        }
        return MeetingFinder(view, speakers: speakers).finding(
            in: text.sentences[0], by: [rule])
    }

    @Test(
        "a rule finds a meeting in its example, none in its counterexample",
        arguments: MeetingRules.all.map(\.name))
    func examples(_ name: String) throws {
        let rule = try #require(MeetingRules.all.first { $0.name == name })
        #expect(finding(rule, rule.example) != nil, "\(rule.example)")
        #expect(finding(rule, rule.counterexample) == nil, "\(rule.counterexample)")
    }

    @Test("every rule has a name of its own")
    func names() {
        #expect(Set(MeetingRules.all.map(\.name)).count == MeetingRules.all.count)
    }

    @Test(
        "a part's rule matches its example, and not its counterexample",
        arguments: MeetingParts.rules.map(\.name))
    func parts(_ name: String) throws {
        let rule = try #require(MeetingParts.rules.first { $0.name == name })
        #expect(matches(rule.pattern, rule.example))
        #expect(!matches(rule.pattern, rule.counterexample))
    }

    private func matches(_ pattern: CuePattern, _ sentence: String) -> Bool {
        let tokens = TextAnalyzer.tokens(of: sentence)
        return tokens.indices.contains {
            pattern.match(tokens, at: $0, in: $0..<tokens.count) != nil
        }
    }
}
