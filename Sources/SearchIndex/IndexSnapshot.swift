/// An index of entries in memory, complete and immutable; any number of threads search it at once.
///
/// Each search borrows a `SearchScratch` of its caller, so that it allocates nothing but its answer.
package final class IndexSnapshot: Sendable {
    let dictionary: TermDictionary
    let postings: PostingLists
    let norms: [Float]
    private let kindRanges: [UInt8: Range<Int>]

    init(
        dictionary: TermDictionary, postings: PostingLists, norms: [Float], kinds: [UInt8]
    ) {
        self.dictionary = dictionary
        self.norms = norms
        self.postings = postings
        var ranges: [UInt8: Range<Int>] = [:]
        for (entry, kind) in kinds.enumerated() {
            ranges[kind] = (ranges[kind]?.lowerBound ?? entry)..<entry + 1
        }
        kindRanges = ranges
    }

    /// The number of entries.
    package var count: Int { norms.count }

    /// Bytes of the arrays that grow with the texts.
    package var bytesHeld: Int {
        dictionary.bytesHeld + postings.bytesHeld + norms.count * 4
    }

    /// The entries of a kind; empty where there are none.
    package func entries(ofKind kind: UInt8) -> Range<Int> { kindRanges[kind] ?? 0..<0 }

    /// The best entries for a query, and how many there are.
    ///
    /// `range` and `allowed` (of this index's count) say which entries may be found; `after` goes on
    /// behind the last hit of an earlier page, at no more cost however deep.
    package func search(
        _ query: Query, in range: Range<Int>? = nil, allowed: EntrySet? = nil,
        after: Hit? = nil, offset: Int = 0, limit: Int, scratch: inout SearchScratch
    ) -> SearchPage {
        precondition(offset >= 0 && limit >= 0, "a page has a place and a size")
        scratch.top.begin(capacity: offset + limit, after: after)
        scratch.evaluator.begin(query, in: range ?? 0..<count, of: self)
        var total = 0
        if let word = scratch.evaluator.loneWord, allowed == nil {
            total = word.left.count
            postings.offerBest(of: word.left, weight: word.weight, to: &scratch.top)
        } else if scratch.evaluator.isLoneClause, allowed == nil {
            while let held = scratch.evaluator.offerNext(in: self, to: &scratch.top) {
                total += held
            }
        } else {
            while scratch.evaluator.next(in: self, allowed: allowed) {
                total += scratch.evaluator.found.count
                scratch.evaluator.found.offer(to: &scratch.top)
            }
        }
        return SearchPage(total: total, hits: scratch.top.sorted(from: offset))
    }

    /// The entries of `range` that a query finds, numbered from the start of the range: a filter for
    /// records of one kind.
    package func matches(
        _ query: Query, in range: Range<Int>? = nil, scratch: inout SearchScratch
    ) -> EntrySet {
        let range = range ?? 0..<count
        var found = EntrySet(bound: range.count)
        scratch.evaluator.begin(query, in: range, of: self)
        while scratch.evaluator.next(in: self, allowed: nil) {
            scratch.evaluator.found.insert(into: &found, from: range.lowerBound)
        }
        return found
    }
}

/// The buffers of searches, used again from one to the next; one for each thread.
package struct SearchScratch: Sendable {
    var evaluator = QueryEvaluator()
    var top = TopHits()

    package init() {}
}

/// One page of results.
package struct SearchPage: Sendable {
    /// Entries that match, on all pages.
    package let total: Int
    /// Best first; of equal scores the lower entry.
    package let hits: [Hit]
}
