import Synchronization

/// What one worker has done; written by its thread alone, read by any.
package final class WorkerCounters: Sendable {
    package let connections = Counter()
    package let connectionsClosed = Counter()
    package let connectionsRefused = Counter()
    /// Connections that a stop did not wait for.
    package let connectionsCut = Counter()
    package let acceptPauses = Counter()
    /// TLS handshakes that were completed, resumed ones among them.
    package let handshakes = Counter()
    /// Those by a ticket of an earlier connection.
    package let handshakesResumed = Counter()
    /// TLS connections that ended before their handshake did.
    package let handshakesFailed = Counter()
    package let bytesReceived = Counter()
    package let bytesSent = Counter()
    /// Requests answered by the handler.
    package let requests = Counter()
    /// Requests refused before the handler saw them.
    package let requestsRefused = Counter()
    /// Answers by the first digit of their status, from 1.
    package let answers = [Counter(), Counter(), Counter(), Counter(), Counter()]
    package let deadlinesPassed = Counter()

    func countAnswer(_ status: UInt16) { answers[Int(status) / 100 - 1].add(1) }
}

/// A number that one thread counts up and others read, without a locked instruction.
package final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    package var count: Int { value.load(ordering: .relaxed) }

    /// Only one thread may call it.
    func add(_ number: Int) {
        value.store(value.load(ordering: .relaxed) &+ number, ordering: .relaxed)
    }
}

/// Sums over the workers, in the text form that Prometheus reads.
package struct ServerCounters: Sendable {
    let workers: [WorkerCounters]

    package func sum(_ counter: (WorkerCounters) -> Counter) -> Int {
        workers.reduce(0) { $0 + counter($1).count }
    }

    /// Connections that are open now.
    package var connectionsOpen: Int { sum(\.connections) - sum(\.connectionsClosed) }

    /// Appends all counters, each with its help and type lines.
    package func writeMetrics(into output: inout [UInt8]) {
        gauge("connections_open", "Connections that are open.", connectionsOpen, &output)
        counter("connections_total", "Connections accepted.", \.connections, &output)
        counter(
            "connections_refused_total", "Connections over the limit, answered 503.",
            \.connectionsRefused, &output)
        counter(
            "connections_cut_total", "Connections that a stop did not wait for.", \.connectionsCut,
            &output)
        counter(
            "accept_pauses_total", "Times that accepting rested for want of descriptors.",
            \.acceptPauses, &output)
        counter("handshakes_total", "TLS handshakes completed.", \.handshakes, &output)
        counter(
            "handshakes_resumed_total", "TLS handshakes by a ticket of an earlier connection.",
            \.handshakesResumed, &output)
        counter(
            "handshakes_failed_total", "TLS connections that ended within their handshake.",
            \.handshakesFailed, &output)
        counter("requests_total", "Requests answered.", \.requests, &output)
        counter(
            "requests_refused_total", "Requests that broke the protocol or a limit.",
            \.requestsRefused, &output)
        counter(
            "deadlines_passed_total", "Connections that were too slow.", \.deadlinesPassed, &output)
        counter("received_bytes_total", "Bytes read from peers.", \.bytesReceived, &output)
        counter("sent_bytes_total", "Bytes written to peers.", \.bytesSent, &output)
        header("answers_total", "Answers by class of status.", "counter", &output)
        for digit in 1...5 {
            let label = "readout_http_answers_total{class=\"\(digit)xx\"} "
            line(label, sum { $0.answers[digit - 1] }, &output)
        }
    }

    private func counter(
        _ name: String, _ help: String, _ value: (WorkerCounters) -> Counter,
        _ output: inout [UInt8]
    ) {
        header(name, help, "counter", &output)
        line("readout_http_\(name) ", sum(value), &output)
    }

    private func gauge(_ name: String, _ help: String, _ value: Int, _ output: inout [UInt8]) {
        header(name, help, "gauge", &output)
        line("readout_http_\(name) ", value, &output)
    }

    private func header(
        _ name: String, _ help: String, _ type: String, _ output: inout [UInt8]
    ) {
        output += Array(
            "# HELP readout_http_\(name) \(help)\n# TYPE readout_http_\(name) \(type)\n".utf8)
    }

    private func line(_ start: String, _ value: Int, _ output: inout [UInt8]) {
        output += Array("\(start)\(value)\n".utf8)
    }
}
