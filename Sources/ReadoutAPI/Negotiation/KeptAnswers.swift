import WireFormats

/// Compressed answers that one worker keeps: those asked for last, within limits.
///
/// In two halves: what is asked for goes to the younger; when that is full, the older is dropped and
/// the younger takes its place. No list of uses is kept, and nothing is ever searched.
struct KeptAnswers {
    private let limits: CompressionLimits
    private var younger: [UInt64: CompressedAnswer] = [:]
    private var older: [UInt64: CompressedAnswer] = [:]
    private var youngerBytes = 0
    private var olderBytes = 0
    /// Where hashes begin, drawn anew for each worker, so that nobody can choose targets that meet.
    private let seed = UInt64.random(in: 0 ... .max)

    init(_ limits: CompressionLimits) { self.limits = limits }

    var count: Int { younger.count + older.count }
    var byteCount: Int { youngerBytes + olderBytes }

    /// The answer to exactly the target of `request`.
    mutating func find(_ request: borrowing HTTPRequest) -> CompressedAnswer? {
        let hash = hash(request)
        if let answer = younger[hash] { return answer.isFor(request) ? answer : nil }
        guard let answer = older[hash], answer.isFor(request) else { return nil }
        older[hash] = nil
        olderBytes -= answer.byteCount
        add(answer, hash)
        return answer
    }

    /// Keeps `answer`, which is for the target of `request`, unless it is too large.
    mutating func keep(_ answer: CompressedAnswer, for request: borrowing HTTPRequest) {
        guard answer.target.count <= limits.targetBytesMax,
            answer.byteCount <= limits.keptBytesMax / 2
        else { return }
        let hash = hash(request)
        if let before = younger.removeValue(forKey: hash) { youngerBytes -= before.byteCount }
        if let before = older.removeValue(forKey: hash) { olderBytes -= before.byteCount }
        add(answer, hash)
    }

    private mutating func add(_ answer: CompressedAnswer, _ hash: UInt64) {
        if youngerBytes + answer.byteCount > limits.keptBytesMax / 2
            || younger.count >= limits.keptAnswersMax / 2
        {
            swap(&younger, &older)
            olderBytes = youngerBytes
            younger.removeAll(keepingCapacity: true)
            youngerBytes = 0
        }
        younger[hash] = answer
        youngerBytes += answer.byteCount
    }

    private func hash(_ request: borrowing HTTPRequest) -> UInt64 {
        var hash = FNV(seed)
        hash.add(request.bytes.span, request.path)
        if let query = request.query {
            hash.add(0x3F)
            hash.add(request.bytes.span, query)
        }
        return hash.value
    }
}

extension CompressedAnswer {
    /// The target of `request`, as it is kept.
    static func target(_ request: borrowing HTTPRequest) -> [UInt8] {
        var target = Array(request.bytes[request.path])
        if let query = request.query {
            target.append(0x3F)
            target += request.bytes[query]
        }
        return target
    }

    /// Whether the target is that of `request`, byte for byte.
    fileprivate func isFor(_ request: borrowing HTTPRequest) -> Bool {
        let path = request.path
        guard let query = request.query else {
            return target.count == path.count && target[...] == request.bytes[path]
        }
        return target.count == path.count + 1 + query.count
            && target[..<path.count] == request.bytes[path] && target[path.count] == 0x3F
            && target[(path.count + 1)...] == request.bytes[query]
    }
}
