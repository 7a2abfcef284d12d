/// How far an incomplete head has been looked at, so that one that arrives byte by byte is not
/// parsed anew for each.
package struct HeadProgress: Sendable {
    /// The length at which it was parsed last.
    private var parsed = 0
    /// The length up to which no line end has come since.
    private var scanned = 0

    package init() {}

    /// Notes that the first `count` bytes are no whole head.
    package mutating func parsed(_ count: Int) { (parsed, scanned) = (count, count) }

    /// Whether parsing `bytes[range]` may tell more than the last time: a line has ended, a limit
    /// is crossed, or twice as much is there.
    ///
    /// Complexity: linear in what is new.
    package mutating func isWorthParsing(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ limits: HTTPLimits
    ) -> Bool {
        let count = range.count
        guard parsed > 0, count < parsed * 2 else { return true }
        // Before the target stand a method, a space and perhaps an empty line.
        let lineMax = limits.targetBytesMax + limits.methodBytesMax + 3
        if parsed <= lineMax, count > lineMax { return true }
        if parsed <= limits.headBytesMax, count > limits.headBytesMax { return true }
        let fresh = range.lowerBound + scanned..<range.upperBound
        scanned = count
        // What comes behind a carriage return tells whether a line ends there.
        if !fresh.isEmpty, bytes[fresh.lowerBound - 1] == .carriageReturn { return true }
        for at in fresh where bytes[at] < .space { return true }
        return false
    }
}
