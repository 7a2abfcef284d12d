import Corpus
import SystemIO

/// What a person who has started the server reads first.
enum StartLines {
    /// Says what is served, how long reading took, and the URL to try.
    static func log(
        _ state: CorpusState, at address: SocketAddress?, by tlsAddress: SocketAddress?,
        loadedIn milliseconds: Int64,
        to log: EventLog
    ) {
        let urls =
            [address.map { "http://\(host($0))/v1" }, tlsAddress.map { "https://\(host($0))/v1" }]
            .compactMap(\.self)
        log.info(
            "serving \(Inventory(state).text), read in \(milliseconds) ms: "
                + "try \(urls.joined(separator: " or "))")
        if state.isSample {
            log.info(
                "this is the sample corpus, paraphrases written for this project; "
                    + "serve your own texts with --corpus PATH")
        }
    }

    /// A host with a port that a browser on this machine can use, also where all addresses are served.
    private static func host(_ address: SocketAddress) -> String {
        switch address.host {
        case "0.0.0.0": "127.0.0.1:\(address.port)"
        case "[::]": "[::1]:\(address.port)"
        case let host: "\(host):\(address.port)"
        }
    }
}
