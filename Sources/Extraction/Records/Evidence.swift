/// Which rule made a record, so that every answer can say why it is there.
package struct Evidence: Sendable, Hashable {
    /// The name of the rule in its table.
    package let rule: String
    package init(rule: String) { self.rule = rule }
}
