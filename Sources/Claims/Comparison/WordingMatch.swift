/// How much two passages have in common.
struct WordingMatch: Sendable {
    /// Of the vectors of term weights, 0 to 1.
    let cosine: Double
    /// Share of the asked words' weight that the other passage holds.
    let covered: Double
    /// Share of the other passage's weight that the asked words hold.
    let covering: Double
    /// Terms in common.
    let shared: Int

    static let nothing = WordingMatch(cosine: 0, covered: 0, covering: 0, shared: 0)

    /// Whether the one renders the other, both being the same speaker's words at one occasion.
    ///
    /// The limits were read off true pairs of two translations and off false ones made by holding
    /// reports against transcripts of other meetings.
    var isRendering: Bool {
        if shared < 2 { return false }
        if shared == 2 { return cosine > 0.5 }
        return cosine > 0.3 || (covered > 0.5 && cosine > 0.22)
    }

    /// Whether the one says again what the other says, where nothing else ties the two together:
    /// another's words, or one's own on another occasion.
    var isRestatement: Bool {
        shared >= 4 && cosine > 0.5 && min(covered, covering) > 0.4
    }

    /// Whether words that a text quotes from nobody named are found in what somebody said there.
    var isQuoted: Bool {
        shared >= 5 && covered > 0.5 && cosine > 0.35
    }
}
