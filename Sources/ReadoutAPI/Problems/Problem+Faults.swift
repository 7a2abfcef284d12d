/// The faults of query parameters, each with what would be right.
extension Problem.Fault {
    static func encoding(in place: String) -> Self {
        Self(
            parameter: place,
            detail: "The percent-encoding of \(place) is malformed or not UTF-8; escapes are "
                + "\"%\" and two hexadecimal digits, and a literal \"%\" is \"%25\".")
    }

    static func unknownParameter(_ name: String, _ allowed: ParameterSet) -> Self {
        let names = allowed.parameters.map(\.name)
        let suggestion = Suggestion.nearest(to: name, among: names)
        let hint = suggestion.map { " (did you mean \"\($0)\"?)" } ?? ""
        let remedy =
            names.isEmpty
            ? "this path takes none" : "allowed here: " + names.joined(separator: ", ")
        return Self(
            parameter: name, detail: "Unknown parameter \"\(name.shortened)\"\(hint); \(remedy).",
            allowed: names, suggestion: suggestion)
    }

    static func repeated(_ parameter: Parameter) -> Self {
        Self(
            parameter: parameter.name,
            detail: "\"\(parameter.name)\" stands more than once; give it once, several values "
                + "with commas between them where the parameter takes several.")
    }

    /// `count` is how many values are right where `allowed` holds only the first of them.
    static func unknownValue(
        _ parameter: Parameter, _ value: String, allowed: [String], of count: Int? = nil,
        noun: String? = nil
    ) -> Self {
        let suggestion = Suggestion.nearest(to: value, among: allowed)
        let hint = suggestion.map { " (did you mean \"\($0)\"?)" } ?? ""
        let listed = allowed.prefix(valuesListedMax)
        let total = count ?? allowed.count
        let remedy =
            listed.isEmpty
            ? "the index has none"
            : "\(noun == nil ? "allowed" : "there are"): \(listed.joined(separator: ", "))"
                + (total > listed.count ? ", … (\(total) in all)" : "")
        let fault =
            value.isEmpty
            ? "\"\(parameter.name)\" has an empty value"
            : "\"\(value.shortened)\" is no \(noun ?? "value of \"\(parameter.name)\"")\(hint)"
        return Self(
            parameter: parameter.name, detail: "\(fault); \(remedy).",
            allowed: Array(listed), suggestion: suggestion)
    }

    static func ambiguous(_ parameter: Parameter, _ value: String, _ candidates: [String]) -> Self {
        Self(
            parameter: parameter.name,
            detail: "\"\(value.shortened)\" names several; give the identifier of one: "
                + "\(candidates.joined(separator: ", ")).", allowed: candidates)
    }

    static func malformed(_ parameter: Parameter, _ value: String, wanted: String) -> Self {
        Self(
            parameter: parameter.name,
            detail: "\"\(value.shortened)\" is no value of \"\(parameter.name)\"; it takes "
                + "\(wanted).")
    }

    /// Values that one message lists at most.
    private static let valuesListedMax = 40
}
