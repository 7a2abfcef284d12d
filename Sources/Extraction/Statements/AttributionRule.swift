/// One way in which texts say who said what.
///
/// The pattern is written for readers; the readers of this folder carry it out over token classes.
/// `production` says what the statement's content is.
package struct AttributionRule: Sendable {
    package let name: String
    package let pattern: String
    package let production: String
    /// A text in which the rule makes a statement.
    package let example: String
    /// A text that looks alike and in which it makes none.
    package let counterexample: String

    init(
        _ name: String, _ pattern: String, _ production: String, example: String,
        counterexample: String
    ) {
        self.name = name
        self.pattern = pattern
        self.production = production
        self.example = example
        self.counterexample = counterexample
    }
}
