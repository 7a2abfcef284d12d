package import Foundation

/// The labels of the two seed files, as far as tests ask for them; positions are code points (or
/// bytes, where the name says so) of the file.
package struct SeedGold: Decodable, Sendable {
    package struct Person: Decodable, Sendable {
        package let name: String
        package let role: String
    }

    package struct Document: Decodable, Sendable {
        package let id: String
        package let file: String
        package let title: String
        package let start: Int
        package let end: Int
        package let duplicate_of: String?
    }

    package struct Meeting: Decodable, Sendable {
        package struct Signed: Decodable, Sendable {
            package let what: String

            package init(from decoder: any Decoder) throws {
                if let text = try? decoder.singleValueContainer().decode(String.self) {
                    what = text
                } else {
                    what = try decoder.container(keyedBy: Key.self)
                        .decode(String.self, forKey: .what)
                }
            }

            private enum Key: CodingKey { case what }
        }

        package let id: String
        package let date: String
        package let place: String
        package let format: String
        package let participants: [[String]]
        package let part_of: String?
        package let signed: [Signed]
        package let evidence: [String]
        package let published_times: [String]?
        package let published_time: String?
    }

    package struct Statement: Decodable, Sendable {
        package struct Segment: Decodable, Sendable {
            package let file: String
            package let start: Int
            package let end: Int
        }

        package let id: String
        package let speaker: String?
        package let mode: String
        package let segments: [Segment]
    }

    package struct Figure: Decodable, Sendable {
        package let core: Bool?
        package let value: Double?
        package let modifier: String?
        package let in_scope: Bool
        package let file: String
        package let byte_start: Int
        package let byte_end: Int
        package let surface: String
    }

    package struct Date: Decodable, Sendable {
        package let normalized: String
        package let file: String
        package let byte_start: Int
        package let byte_end: Int
        package let surface: String
    }

    package struct Trap: Decodable, Sendable {
        package let file: String
        package let byte_start: Int
        package let byte_end: Int
        package let text: String
    }

    package struct Claim: Decodable, Sendable {
        package struct Assertion: Decodable, Sendable {
            package let doc: String
            package let start: Int
            package let end: Int
        }

        package let id: String
        package let type: String
        package let relation: String
        package let assertions: [Assertion]
    }

    package struct Alignment: Decodable, Sendable {
        package struct Span: Decodable, Sendable {
            package let start: Int
            package let end: Int
        }

        package let press: String
        package let press_span: [Int]
        package let transcript_doc: String
        package let transcript_span: Span
    }

    package let people: [String: Person]
    package let documents: [Document]
    package let meetings: [Meeting]
    package let statements: [Statement]
    package let figures: [Figure]
    package let dates: [Date]
    package let traps: [Trap]
    package let claims: [Claim]
    package let quote_alignments: [Alignment]

    /// Reads them from the folder of labelled data.
    package static func load(from shared: URL) throws -> SeedGold {
        let file = shared.appendingPathComponent("gold/seeds/seed_gold.json")
        return try JSONDecoder().decode(SeedGold.self, from: Data(contentsOf: file))
    }
}
