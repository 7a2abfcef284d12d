/// An entry that was found, with how well it answers.
package struct Hit: Sendable, Equatable {
    package let entry: Int
    /// Above zero; higher is better.
    package let score: Float

    package init(entry: Int, score: Float) {
        self.entry = entry
        self.score = score
    }

    /// The order of results: better first, of equals the lower number.
    package static func precedes(_ a: Hit, _ b: Hit) -> Bool {
        a.score != b.score ? a.score > b.score : a.entry < b.entry
    }
}

/// The best hits of many, in a heap whose root is the worst of them.
struct TopHits {
    private var heap: [Hit] = []
    private var capacity = 0
    /// Hits up to and including this one are of an earlier page.
    private var after: Hit?
    /// The score that a further hit must beat.
    private(set) var floor: Float = 0

    /// Empties the heap for a search for the best `capacity` hits that come after `after`.
    mutating func begin(capacity: Int, after: Hit?) {
        heap.removeAll(keepingCapacity: true)
        self.capacity = capacity
        self.after = after
        floor = capacity > 0 ? 0 : .infinity
    }

    /// Takes the hit if it is among the best so far; entries are offered in ascending order.
    ///
    /// What scores no higher than `floor` need not be offered. Complexity: logarithmic.
    mutating func take(_ hit: Hit) {
        guard hit.score > floor else { return }
        if let after, !Hit.precedes(after, hit) { return }
        if heap.count < capacity {
            heap.append(hit)
            rise(heap.count - 1)
        } else {
            heap[0] = hit
            sink(0, before: heap.count)
        }
        if heap.count == capacity { floor = heap[0].score }
    }

    /// The hits from number `offset` on, best first; the heap is used up.
    mutating func sorted(from offset: Int) -> [Hit] {
        for end in stride(from: heap.count - 1, to: 0, by: -1) {
            heap.swapAt(0, end)
            sink(0, before: end)
        }
        return offset < heap.count ? Array(heap[offset...]) : []
    }

    private mutating func rise(_ start: Int) {
        var index = start
        while index > 0 {
            let parent = (index - 1) / 2
            guard Hit.precedes(heap[parent], heap[index]) else { return }
            heap.swapAt(parent, index)
            index = parent
        }
    }

    private mutating func sink(_ start: Int, before end: Int) {
        var index = start
        while true {
            var child = 2 * index + 1
            guard child < end else { return }
            if child + 1 < end, Hit.precedes(heap[child], heap[child + 1]) { child += 1 }
            guard Hit.precedes(heap[index], heap[child]) else { return }
            heap.swapAt(index, child)
            index = child
        }
    }
}
