import SystemIO
import WireFormats

/// The counts that measurements come to, by bench and name: bytes, matches, never times.
///
/// A count that has changed, up or down, is told: better ones are written down as the new measure.
struct Thresholds {
    private let known: JSONValue

    /// Bytes of the largest file that is read.
    private static let fileBytesMax = 1_000_000

    /// Throws `SystemError` or `JSONError` where the file is not there or no JSON.
    init(path: String) throws {
        known = try JSONReader.read(
            FileContents.read(path, limit: Self.fileBytesMax))
    }

    /// One line for each count that is not as it was.
    func changes(of measurements: [Measurement]) -> [String] {
        measurements.flatMap { measurement in
            measurement.counts.compactMap { count -> String? in
                guard case .number(let known)? = known[measurement.name]?[count.name] else {
                    return "\(measurement.name): \(count.value) \(count.name), none known"
                }
                if Double(count.value) == known { return nil }
                return "\(measurement.name): \(count.value) \(count.name), known \(Int(known))"
            }
        }
    }
}
