import Corpus
import SystemIO

/// What a person who has started the server reads first.
enum StartLines {
    /// Says what is served, how long reading took, and the URL to try.
    static func log(
        _ state: CorpusState, at address: SocketAddress, loadedIn milliseconds: Int64,
        to log: EventLog
    ) {
        log.info(
            "serving \(Inventory(state).text), read in \(milliseconds) ms: try \(url(address))/v1")
        if state.isSample {
            log.info(
                "this is the sample corpus, paraphrases written for this project; "
                    + "serve your own texts with --corpus PATH")
        }
    }

    /// An address that a browser on this machine can use, also where all addresses are served.
    private static func url(_ address: SocketAddress) -> String {
        switch address.host {
        case "0.0.0.0": "http://127.0.0.1:\(address.port)"
        case "[::]": "http://[::1]:\(address.port)"
        case let host: "http://\(host):\(address.port)"
        }
    }
}
