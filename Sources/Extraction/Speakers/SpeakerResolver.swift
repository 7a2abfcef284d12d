import TextAnalysis

/// Finds who an attribution's words mean.
///
/// Names and offices are looked up in the cast; a pronoun means the last speaker or the person whom
/// the text named last, if the gender fits; what fits several means nobody.
struct SpeakerResolver {
    let view: SpeechText
    let runs: [NameRun]
    var cast: Cast
    /// Namings of persons in text order, to find antecedents.
    var namings: [(range: TextRange, member: Int)] = []
    var lastSpeaker: Last?
    var lastBody: Speaker?
    var lastCrowd: Speaker?
    var unnamed: [Unnamed] = []

    struct Last {
        let member: Int
        let sentence: Int
    }

    enum Result {
        case speaker(Speaker)
        case unknown(Statement.UnknownSpeaker)
    }

    init(_ view: SpeechText, runs: [NameRun], cast: Cast) {
        self.view = view
        self.runs = runs
        self.cast = cast
        for (index, member) in cast.members.enumerated() where member.kind == .person {
            namings += member.mentions.map { ($0, index) }
        }
        namings.sort { $0.range < $1.range }
    }

    mutating func resolve(_ subject: Subject) -> Result {
        let mention = subject.mention
        if let end = subject.antecedentEnd { return relative(mention, end) }
        if mention.count == 1 {
            if let pronoun = pronoun(mention) { return pronoun }
        }
        return phrase(mention, printed: mention)
    }
}
