import SystemIO
import WireFormats

/// Hot path: one copy per small answer, none of a large one; bench: server.
///
/// Answers that wait to be written, in order: bytes of its own, with slices of others' memory
/// between them. A slice keeps its owner alive until it is sent.
struct OutputQueue {
    /// A slice that goes out before `own[at]`.
    private struct Insert {
        let at: Int
        var slice: ArraySlice<UInt8>
    }

    /// Heads and small content; only appended to.
    var own = ByteBuffer()
    private var sent = 0
    private var inserts: [Insert] = []
    private var nextInsert = 0
    /// Bytes of slices that are not sent yet.
    private var insertBytes = 0

    var isEmpty: Bool { sent == own.count && insertBytes == 0 }
    /// Bytes that are not sent yet.
    var byteCount: Int { own.count - sent + insertBytes }

    /// Adds the content of an answer: small pieces as a copy, large ones as they lie.
    mutating func append(_ response: borrowing HTTPResponse, copyingUpTo limit: Int) {
        for number in response.pieces.indices {
            switch response.pieces[number] {
            case .own(let range): own.append(response.own.bytes.span.extracting(range))
            case .shared(let range) where range.count <= limit:
                own.append(response.shared.span.extracting(range))
            case .shared(let range):
                let slice = response.shared.dropFirst(range.lowerBound).prefix(range.count)
                inserts.append(Insert(at: own.count, slice: slice))
                insertBytes += slice.count
            case .byte(let byte): own.append(byte)
            }
        }
    }

    /// Writes until all is sent or the peer takes no more; true when all is sent.
    mutating func write(to stream: borrowing ByteStream, _ counters: WorkerCounters) -> Transfer {
        var total = 0
        while !isEmpty {
            let outcome =
                insertBytes == 0 && nextInsert == inserts.count
                ? stream.write(own.bytes, sent..<own.count) : stream.write(gathering: slices()[...])
            guard case .bytes(let count) = outcome else {
                counters.bytesSent.add(total)
                return outcome
            }
            total += count
            advance(count)
        }
        counters.bytesSent.add(total)
        removeAll()
        return .bytes(total)
    }

    /// Empties it; its memory stays for the next answers.
    mutating func removeAll() {
        own.removeAll()
        if !inserts.isEmpty { inserts.removeAll(keepingCapacity: true) }
        (sent, nextInsert, insertBytes) = (0, 0, 0)
    }

    /// What is not sent yet, in a queue of its own; this one is empty after.
    mutating func takeRest() -> OutputQueue {
        var rest = OutputQueue()
        rest.own = ByteBuffer(own.content[sent...])
        rest.inserts = inserts[nextInsert...].map { Insert(at: $0.at - sent, slice: $0.slice) }
        rest.insertBytes = insertBytes
        removeAll()
        return rest
    }

    /// The next stretches in the order of sending, as many as one write takes.
    private func slices() -> [ArraySlice<UInt8>] {
        var slices: [ArraySlice<UInt8>] = []
        var at = sent
        for insert in inserts[nextInsert...].prefix(ByteStream.sliceCountMax / 2) {
            if at < insert.at { slices.append(own.bytes[at..<insert.at]) }
            slices.append(insert.slice)
            at = insert.at
        }
        if at < own.count, slices.count < ByteStream.sliceCountMax {
            let end =
                nextInsert + ByteStream.sliceCountMax / 2 < inserts.count
                ? inserts[nextInsert + ByteStream.sliceCountMax / 2].at : own.count
            if at < end { slices.append(own.bytes[at..<end]) }
        }
        return slices
    }

    private mutating func advance(_ count: Int) {
        var left = count
        while left > 0 {
            let boundary = nextInsert < inserts.count ? inserts[nextInsert].at : own.count
            let step = min(left, boundary - sent)
            sent += step
            left -= step
            guard left > 0, nextInsert < inserts.count else { return }
            let taken = min(left, inserts[nextInsert].slice.count)
            inserts[nextInsert].slice.removeFirst(taken)
            insertBytes -= taken
            left -= taken
            if inserts[nextInsert].slice.isEmpty { nextInsert += 1 }
        }
    }
}
