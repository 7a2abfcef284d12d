import Synchronization

/// The context that new connections get; it can be exchanged while they come.
package final class CurrentTLSContext: Sendable {
    private let context: Mutex<TLSContext>

    package init(_ context: TLSContext) { self.context = Mutex(context) }

    package var value: TLSContext { context.withLock { $0 } }

    /// From now on new connections get `context`; those that are open keep theirs.
    package func replace(with context: TLSContext) { self.context.withLock { $0 = context } }
}
