/// What is compressed, and how much of it a worker keeps.
struct CompressionLimits: Sendable {
    /// Shorter contents are sent as they are: with their head they fit one packet of 1,460 bytes.
    var contentBytesMin = 1_024
    /// Longer contents are sent as they are: to compress so much holds a worker for 1 to 2 ms, in which
    /// its other connections wait.
    var contentBytesMax = 262_144
    /// Kept by one worker, with targets and fields; some thousand records or a hundred lists.
    var keptBytesMax = 4_194_304
    /// Kept by one worker, so that its table stays small.
    var keptAnswersMax = 4_096
    /// Longer targets are not kept: nobody asks for them twice.
    var targetBytesMax = 512
}
