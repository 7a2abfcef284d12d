import TestSupport
import Testing

@testable import WireFormats

/// The same rules once more, slow and by the grammar's words: strings, whole splits, sorted lists.
private enum Twin {
    /// `text` cut at `mark`, but not inside quotation marks; nil where one is left open.
    static func split(_ text: String, at mark: Character) -> [String]? {
        var parts = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isQuoted = false
                }
            } else if character == "\"" {
                isQuoted = true
            } else if character == mark {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
        }
        return isQuoted ? nil : parts.map(trimmed)
    }

    static func trimmed(_ text: String) -> String {
        let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        let rest = text.drop(while: blank)
        return String(rest.reversed().drop(while: blank).reversed())
    }

    static func weight(_ text: String) -> Int? {
        guard let match = text.wholeMatch(of: #/0(\.(?<part>[0-9]{0,3}))?|1(\.0{0,3})?/#) else {
            return nil
        }
        guard text.first == "0" else { return 1000 }
        let part = String(match.part ?? "")
        return Int((part + "000").prefix(3))
    }

    static func isToken(_ text: String) -> Bool {
        text.wholeMatch(of: #/[!#$%&'*+.^_`|~0-9A-Za-z-]+/#) != nil
    }

    static func unquoted(_ text: String) -> String? {
        guard text.first == "\"" else { return isToken(text) ? text : nil }
        guard text.wholeMatch(of: #/"([^"\\]|\\.)*"/#) != nil else { return nil }
        return String(text.dropFirst().dropLast()).replacing(#/\\(.)/#) { String($0.output.1) }
    }

    /// Ranges of `Accept` as names, parameters and weight; nil where the grammar is broken.
    static func ranges(_ value: String) -> [(String, [(String, String)], Int)]? {
        guard let elements = split(value, at: ",") else { return nil }
        var ranges: [(String, [(String, String)], Int)] = []
        for element in elements where !element.isEmpty {
            guard let parts = split(element, at: ";") else { return nil }
            let names = parts[0].split(separator: "/", omittingEmptySubsequences: false)
            guard names.count == 2, names.allSatisfy({ isToken(String($0)) }) else { return nil }
            var parameters: [(String, String)] = []
            var given: Int?
            for part in parts.dropFirst() where !part.isEmpty {
                guard let equals = part.firstIndex(of: "=") else { return nil }
                let name = String(part[..<equals])
                let raw = String(part[part.index(after: equals)...])
                guard isToken(name), let value = unquoted(raw) else { return nil }
                if name.lowercased() == "q" {
                    guard given == nil, let read = weight(raw) else { return nil }
                    given = read
                } else {
                    parameters.append((name.lowercased(), value.lowercased()))
                }
            }
            ranges.append((parts[0].lowercased(), parameters, given ?? 1000))
        }
        return ranges
    }

    /// The weight of "text/plain; version=1; charset=utf-8".
    static func accept(_ value: String) -> Int? {
        guard let ranges = ranges(value), !ranges.isEmpty else { return nil }
        let has = ["version": "1", "charset": "utf-8"]
        let fitting = ranges.compactMap { name, parameters, weight -> (Int, Int)? in
            guard let rank = ["*/*": 0, "text/*": 10, "text/plain": 20][name],
                parameters.allSatisfy({ has[$0.0] == $0.1 })
            else { return nil }
            return (rank + parameters.count, weight)
        }
        return fitting.max { $0 < $1 }?.1 ?? 0
    }

    static func encoding(_ value: String) -> (gzip: Int, identity: Int?)? {
        var weights: [String: Int] = [:]
        for element in value.split(separator: ",").map({ trimmed(String($0)) })
        where !element.isEmpty {
            let parts = element.split(separator: ";", omittingEmptySubsequences: false).map {
                trimmed(String($0))
            }
            guard parts.count <= 2, isToken(parts[0]) else { return nil }
            var given = 1000
            if parts.count == 2 {
                guard parts[1].lowercased().hasPrefix("q="),
                    let read = weight(String(parts[1].dropFirst(2)))
                else { return nil }
                given = read
            }
            let name = parts[0].lowercased() == "x-gzip" ? "gzip" : parts[0].lowercased()
            weights[name] = max(weights[name] ?? 0, given)
        }
        return (weights["gzip"] ?? weights["*"] ?? 0, weights["identity"] ?? weights["*"])
    }
}

@Suite("Negotiation and its slow twin")
struct NegotiationTwinTests {
    private static let seed: UInt64 = 20_261_125

    /// A list of names with what follows them, drawn at random, and now and then some dirt between.
    private static func value(
        _ names: [String], _ ends: [String], _ dirt: [String], _ random: inout SeededGenerator
    ) -> String {
        var parts: [String] = []
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            parts += [", ", ",", " ,\t"].randomElement(using: &random).map { [$0] } ?? []
            parts += names.randomElement(using: &random).map { [$0] } ?? []
            for _ in 0..<max(0, Int.random(in: -1...2, using: &random)) {
                parts += ends.randomElement(using: &random).map { [$0] } ?? []
            }
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            let place = Int.random(in: 0...parts.count, using: &random)
            parts.insert(dirt.randomElement(using: &random) ?? "", at: place)
        }
        return Twin.trimmed(parts.joined())
    }

    @Test("Accept is read alike", arguments: [seed, seed + 1, seed + 2])
    func accept(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let type = MediaType("text/plain; version=1")
        let names = ["text/plain", "text/*", "*/*", "text/html", "TEXT/Plain", "a/b"]
        let ends = [
            ";q=0.5", ";q=0", "; q=0.25", ";version=1", ";version=\"1\"", ";version=2",
            ";charset=UTF-8", ";a=\"b,c\"", ";version=\"\\1\"", ";",
        ]
        let dirt = [
            " ", "\t", "q=1", "\"", "\\", "=", "/", "*", ";q=1.001", ";;", ",,", "x", ";q=2",
        ]
        var counts = [0, 0, 0]
        for _ in 0..<20_000 {
            let value = Self.value(names, ends, dirt, &random)
            let weight = AcceptTests.weight(type, [value])
            #expect(weight == Twin.accept(value), "seed \(seed): \(value)")
            counts[weight.map { $0 > 0 ? 2 : 1 } ?? 0] += 1
        }
        #expect(counts.allSatisfy { $0 > 500 }, "\(counts)")
    }

    @Test("Accept-Encoding is read alike", arguments: [seed, seed + 1, seed + 2])
    func encoding(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let names = ["gzip", "x-gzip", "identity", "*", "br", "GZip"]
        let ends = [";q=0.5", ";q=0", ";q=1", " ; q=0.25", ";Q=0.75", ";q=0.000"]
        let dirt = [" ", "\t", ";", "q=", "\"", "x", ";q=1.5", "=", ",,", "*"]
        var sound = 0
        for _ in 0..<20_000 {
            let value = Self.value(names, ends, dirt, &random)
            let wanted = AcceptEncodingTests.read([value])
            let twin = Twin.encoding(value)
            sound += twin == nil ? 0 : 1
            #expect(wanted.gzip == twin?.gzip ?? 0, "seed \(seed): \(value)")
            #expect(wanted.identity == twin?.identity, "seed \(seed): \(value)")
        }
        #expect(sound > 2_000 && sound < 18_000, "\(sound)")
    }
}
