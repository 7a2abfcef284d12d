import SystemIO
import WireFormats

/// The counts that measurements may reach, by bench and name: bytes, postings, never times.
struct Thresholds {
    private let limits: JSONValue

    /// Bytes of the largest file that is read.
    private static let fileBytesMax = 1_000_000

    /// Throws `SystemError` or `JSONError` where the file is not there or no JSON.
    init(path: String) throws {
        limits = try JSONReader.read(
            FileContents.read(path, limit: Self.fileBytesMax))
    }

    /// One line for each count that has grown or has no limit.
    func failures(of measurements: [Measurement]) -> [String] {
        measurements.flatMap { measurement in
            measurement.counts.compactMap { count -> String? in
                let limit = limits[measurement.name]?[count.name]
                guard case .number(let most)? = limit else {
                    return "\(measurement.name): no threshold for \(count.name) (\(count.value))"
                }
                if Double(count.value) <= most { return nil }
                return "\(measurement.name): \(count.value) \(count.name), at most \(Int(most))"
            }
        }
    }
}
