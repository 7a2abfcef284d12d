import Dispatch
import Synchronization

/// Loops whose turns run on all cores.
package enum ParallelWork {
    /// `transform` of each index below `count`, in order of index; turns run at the same time.
    ///
    /// Waits until all are done.
    package static func parallelMap<Result: Sendable>(
        _ count: Int, _ transform: @Sendable (Int) -> Result
    ) -> [Result] {
        guard count > 1 else { return count == 1 ? [transform(0)] : [] }
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = transform(index)
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
