import Corpus

/// What a person who has started the server reads first.
enum StartLines {
    /// Says what is served, how long reading took, and the URL to try.
    static func log(
        _ state: CorpusState, url: String, loadedIn milliseconds: Int64, to log: EventLog
    ) {
        log.info("serving \(Inventory(state).text), read in \(milliseconds) ms: try \(url)/v1")
        if state.isSample {
            log.info(
                "this is the sample corpus, paraphrases written for this project; "
                    + "serve your own texts with --corpus PATH")
        }
    }
}
