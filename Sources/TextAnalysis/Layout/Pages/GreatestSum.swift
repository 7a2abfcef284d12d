/// The stretch of lines with the greatest sum of weights, found in one walk.
struct GreatestSum {
    /// Of the best stretch so far.
    private(set) var best = 0
    private var bestLines = 0..<0
    private var sum = 0
    private var start = 0
    /// Whether the stretch begins behind the head of an article.
    private var hasHead = false

    /// What a title with its day or author weighs for the text below it.
    private static let headWeight = 300
    /// A text without a head counts a third.
    private static let headlessDivisor = 3

    /// The best stretch; nil where no line has weight.
    var lines: Range<Int>? { bestLines.isEmpty ? nil : bestLines }

    /// Begins a stretch behind a head, unless it is the head of something inside an article.
    mutating func beginArticle(behind line: Int) {
        guard !hasHead else { return add(-100, at: line) }
        start = line + 1
        sum = Self.headWeight
        hasHead = true
    }

    mutating func add(_ weight: Int, at line: Int) {
        if sum <= 0 {
            sum = 0
            start = line
            hasHead = false
        }
        sum += weight
        let counted = hasHead ? sum : sum / Self.headlessDivisor
        guard counted > best else { return }
        best = counted
        bestLines = start..<line + 1
    }
}
