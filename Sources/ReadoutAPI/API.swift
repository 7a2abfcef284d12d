package import Corpus
package import WireFormats

/// The service: a corpus, and what answers requests about it.
///
/// Immutable; every worker thread makes a handler of its own.
package final class API: Sendable {
    private let service: Service

    /// Prepares filters, orders and texts; without `gzip`, everything is sent as it is.
    ///
    /// Complexity: linear in the records, and n log n for orders.
    package init(_ state: CorpusState, operations: Operations, gzip: GzipCoding? = nil) {
        service = Service(state, operations, gzip: gzip)
    }

    /// A handler with scratch memory of its own, to be called on one thread at a time.
    package func makeHandler() -> any HTTPHandler { Worker(service) }
}

/// What the service tells about the process that it runs in.
package struct Operations: Sendable {
    /// The program's version.
    package var program: String
    /// When the index was loaded, in seconds since 1970.
    package var loadedAt: Int64
    /// Whether the server is about to stop.
    package var isDraining: @Sendable () -> Bool
    /// Appends the server's own counters in the Prometheus text format.
    package var writeMetrics: @Sendable (inout [UInt8]) -> Void

    package init(
        program: String, loadedAt: Int64, isDraining: @escaping @Sendable () -> Bool = { false },
        writeMetrics: @escaping @Sendable (inout [UInt8]) -> Void = { _ in }
    ) {
        self.program = program
        self.loadedAt = loadedAt
        self.isDraining = isDraining
        self.writeMetrics = writeMetrics
    }
}
