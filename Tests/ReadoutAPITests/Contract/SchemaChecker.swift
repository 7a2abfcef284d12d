import Foundation

/// Checks JSON against the part of JSON Schema 2020-12 that the contract uses.
///
/// A keyword that it does not know is a fault, so that no constraint goes unchecked.
struct SchemaChecker {
    let contract: [String: Any]

    /// Keywords that describe and constrain nothing.
    private static let annotations: Set<String> = [
        "description", "default", "example", "examples", "format", "x-values",
    ]

    /// What is wrong with `value`, each with its place; empty where it fits.
    func faults(_ value: Any, _ schema: [String: Any], at place: String = "$") -> [String] {
        var faults: [String] = []
        for (keyword, constraint) in schema where !Self.annotations.contains(keyword) {
            faults += check(value, keyword, constraint, schema, place)
        }
        return faults
    }

    func schema(_ name: String) -> [String: Any] { ["$ref": "#/components/schemas/\(name)"] }

    /// The object that a reference names.
    func resolved(_ object: [String: Any]) -> [String: Any] {
        guard let reference = object["$ref"] as? String else { return object }
        var at: Any = contract
        for key in reference.dropFirst(2).split(separator: "/") {
            at = (at as? [String: Any])?[String(key)] ?? [:]
        }
        return at as? [String: Any] ?? [:]
    }

    private func check(
        _ value: Any, _ keyword: String, _ constraint: Any, _ schema: [String: Any],
        _ place: String
    ) -> [String] {
        let object = value as? [String: Any]
        let array = value as? [Any]
        func fault(_ holds: Bool, _ why: String) -> [String] { holds ? [] : ["\(place): \(why)"] }
        switch (keyword, constraint) {
        case ("$ref", _):
            let target = resolved(["$ref": constraint])
            return target.isEmpty
                ? ["\(place): no \(constraint)"] : faults(value, target, at: place)
        case ("type", let name as String):
            return fault(Self.type(value, name), "is no \(name): \(value)")
        case ("type", let names as [String]):
            return fault(names.contains { Self.type(value, $0) }, "is none of \(names): \(value)")
        case ("const", _): return fault(Self.same(value, constraint), "is not \(constraint)")
        case ("enum", let values as [Any]):
            return fault(values.contains { Self.same(value, $0) }, "\(value) is not in \(values)")
        case ("required", let names as [String]):
            guard let object else { return [] }
            return names.filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
        case ("properties", let properties as [String: [String: Any]]):
            return properties.flatMap { name, schema in
                object?[name].map { faults($0, schema, at: "\(place).\(name)") } ?? []
            }
        case ("additionalProperties", let allowed as Bool):
            let known = schema["properties"] as? [String: Any] ?? [:]
            let extra = (object ?? [:]).keys.filter { known[$0] == nil }
            return allowed ? [] : extra.map { "\(place): has \($0) besides the contract" }
        case ("additionalProperties", let schema as [String: Any]):
            return (object ?? [:]).flatMap { faults($1, schema, at: "\(place).\($0)") }
        case ("items", let schema as [String: Any]):
            return (array ?? []).enumerated().flatMap {
                faults($1, schema, at: "\(place)[\($0)]")
            }
        case ("prefixItems", let schemas as [[String: Any]]):
            return zip(array ?? [], schemas).enumerated().flatMap {
                faults($1.0, $1.1, at: "\(place)[\($0)]")
            }
        case ("minItems", let number as Double):
            return fault(array.map { Double($0.count) >= number } ?? true, "has too few items")
        case ("maxItems", let number as Double):
            return fault(array.map { Double($0.count) <= number } ?? true, "has too many items")
        case ("minimum", let number as Double):
            return fault((value as? Double).map { $0 >= number } ?? true, "\(value) is too small")
        case ("maximum", let number as Double):
            return fault((value as? Double).map { $0 <= number } ?? true, "\(value) is too large")
        case ("pattern", let pattern as String):
            guard let text = value as? String else { return [] }
            return fault(
                text.range(of: pattern, options: .regularExpression) != nil,
                "\(text) does not match \(pattern)")
        case ("anyOf", let schemas as [[String: Any]]):
            let all = schemas.map { faults(value, $0, at: place) }
            return all.contains { $0.isEmpty } ? [] : all.joined().map { "\($0) (any of)" }
        case ("oneOf", let schemas as [[String: Any]]):
            let fitting = schemas.filter { faults(value, $0, at: place).isEmpty }
            return fault(fitting.count == 1, "fits \(fitting.count) schemas of one")
        case ("allOf", let schemas as [[String: Any]]):
            return schemas.flatMap { faults(value, $0, at: place) }
        case (let keyword, _): return ["\(place): keyword \(keyword) is not checked"]
        }
    }

    private static func type(_ value: Any, _ name: String) -> Bool {
        switch name {
        case "null": value is NSNull
        case "string": value is String
        case "boolean": value is Bool
        case "number": value is Double
        case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
        case "array": value is [Any]
        case "object": value is [String: Any]
        default: false
        }
    }

    private static func same(_ a: Any, _ b: Any) -> Bool {
        switch (a, b) {
        case (let a as String, let b as String): a == b
        case (let a as Double, let b as Double): a == b
        case (let a as Bool, let b as Bool): a == b
        case (is NSNull, is NSNull): true
        default: false
        }
    }
}
