import Foundation
import TestSupport
import Testing

@Suite("README")
struct ReadmeTests {
    /// A command of the tour and the answer that stands under it.
    struct Step: CustomTestStringConvertible {
        let path: String
        let answer: String
        var testDescription: String { path }
    }

    static let steps: [Step] = {
        let file = Shared.checkout.appendingPathComponent("README.md").path
        let text = (try? Scratch.text(file)) ?? ""
        let step =
            #/```sh\ncurl -s 'localhost:8080(?<path>[^']+)'\n```\n\n```(json|text)\n(?<answer>[^`]+)```/#
        return text.matches(of: step).map {
            Step(path: String($0.path), answer: String($0.answer))
        }
    }()

    @Test("each answer of the tour is what the server says, cut where an ellipsis stands")
    func tour() throws {
        #expect(Self.steps.count >= 8)
        let server = try RunningServer(["--port", "0"])
        for step in Self.steps {
            let body = packed(try server.curl(step.path).body)
            let pieces = step.answer.split(separator: "…").map { packed(String($0)) }
            for piece in pieces where !piece.isEmpty {
                #expect(body.contains(piece), "\(step.path): \(piece)")
            }
        }
    }

    /// Without white space, which the README has more of.
    private func packed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
