import SystemIO

/// Identifiers made from content, so that the order of loading never changes them.
enum Identifiers {
    /// Hexadecimal digits of a content identifier: 64 bits, so that a million documents share one
    /// by chance with odds of about one in 10^7.
    private static let digits = 16

    /// Hashes fields, each closed by a byte that UTF-8 never holds.
    static func hash(_ fields: [String?]) -> String {
        var bytes: [UInt8] = []
        for field in fields {
            bytes.append(contentsOf: (field ?? "").utf8)
            bytes.append(field == nil ? 0xFE : 0xFF)
        }
        return String(Digest(of: bytes).hexadecimal.prefix(digits))
    }

    /// `occurrence` counts equals from 1.
    static func document(
        sha256: String, source: String?, published: String?, occurrence: Int
    ) -> String {
        hash([sha256, source, published, String(occurrence)])
    }

    /// A name for a URL: lower-case letters and digits, other runs as one hyphen.
    static func slug(_ name: String) -> String {
        var slug = ""
        for scalar in name.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || (scalar == "." && !slug.isEmpty && !slug.hasSuffix("-"))
            {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        while let last = slug.last, last == "-" || last == "." { slug.removeLast() }
        return slug.isEmpty ? hash([name]) : slug
    }
}

/// Hands out each identifier once: a second one like it gets "-2", in the corpus's total order.
struct UniqueNames {
    private var counts: [String: Int] = [:]

    mutating func unique(_ name: String) -> String {
        let count = counts[name, default: 0] + 1
        counts[name] = count
        guard count > 1 else { return name }
        return unique("\(name)-\(count)")
    }
}
