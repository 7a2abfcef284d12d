/// What a word may be in a sentence, as far as attribution needs to know it.
///
/// A word may be several things ("claims"); the readers decide by what stands around it.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    // Function words.
    static let determiner = WordClass(bit: 0)
    /// "his", "their": stands before a noun.
    static let possessivePronoun = WordClass(bit: 1)
    /// "he", "they": the subject of a verb.
    static let subjectPronoun = WordClass(bit: 2)
    static let objectPronoun = WordClass(bit: 3)
    static let relative = WordClass(bit: 4)
    static let preposition = WordClass(bit: 5)
    static let conjunction = WordClass(bit: 6)
    /// "because", "while": opens a clause.
    static let subordinator = WordClass(bit: 7)
    static let auxiliary = WordClass(bit: 8)
    static let modal = WordClass(bit: 9)
    static let negation = WordClass(bit: 10)
    static let adverb = WordClass(bit: 11)
    /// "Monday", "today".
    static let time = WordClass(bit: 12)
    /// "whether", "how": opens a question that is reported.
    static let question = WordClass(bit: 13)

    // Nouns.
    /// "president", "spokesman".
    static let office = WordClass(bit: 16)
    /// "Mr", "Dr".
    static let honorific = WordClass(bit: 17)
    /// "officials", "analysts": nobody in particular.
    static let crowd = WordClass(bit: 18)
    /// "ministry", "committee".
    static let body = WordClass(bit: 19)
    /// "claim", "statement": a noun that reports.
    static let cueNoun = WordClass(bit: 20)
    static let woman = WordClass(bit: 21)
    static let man = WordClass(bit: 22)
    /// "former", "acting": stands before an office.
    static let officeModifier = WordClass(bit: 23)
    /// "interview", "speech": where words are spoken.
    static let occasion = WordClass(bit: 24)
    /// "van", "al": a small word inside a name.
    static let particle = WordClass(bit: 25)
    /// Part of a place's or thing's name: "street", "river".
    static let placeNoun = WordClass(bit: 26)
    /// A verb's form that is a noun as well: "claims", "reports".
    static let nounToo = WordClass(bit: 27)

    // Forms of verbs of communication and attitude.
    static let base = WordClass(bit: 32)
    static let third = WordClass(bit: 33)
    static let past = WordClass(bit: 34)
    static let gerund = WordClass(bit: 35)
    static let participle = WordClass(bit: 36)

    // What may follow such a verb.
    /// A quotation.
    static let quotes = WordClass(bit: 40)
    /// A clause without "that".
    static let bare = WordClass(bit: 41)
    static let that = WordClass(bit: 42)
    /// The person told, then the clause: "told her that".
    static let addressee = WordClass(bit: 43)
    /// "to" and a verb: "vowed to".
    static let infinitive = WordClass(bit: 44)
    /// A person, "to" and a verb: "urged them to".
    static let objectInfinitive = WordClass(bit: 45)
    /// A person, "of" and what is said of them.
    static let of = WordClass(bit: 46)
    /// A person, "for" and why.
    static let `for` = WordClass(bit: 47)
    /// A thing and what it is called.
    static let name = WordClass(bit: 48)
    /// A noun phrase: "announced a plan".
    static let object = WordClass(bit: 49)
    /// A question: "asked whether".
    static let asks = WordClass(bit: 50)
    /// Thinking or wishing instead of speaking.
    static let attitude = WordClass(bit: 51)
    /// "went" of "went on to say".
    static let goes = WordClass(bit: 52)
    /// The past of an irregular verb of any kind: "left", "met".
    static let irregularPast = WordClass(bit: 54)
    /// A clause without "that" follows far more often than a noun phrase: "said", "think".
    static let mostlyClause = WordClass(bit: 53)

    /// A preposition and a phrase: "warned of".
    static let topic = WordClass(bit: 55)

    static let forms: WordClass = [.base, .third, .past, .gerund, .participle]
    static let frames: WordClass = [
        .quotes, .bare, .that, .addressee, .infinitive, .objectInfinitive, .of, .for, .name,
        .object, .asks, .topic,
    ]

    /// Whether any of `some` holds.
    func has(_ some: WordClass) -> Bool { !isDisjoint(with: some) }
    var isVerb: Bool { has(Self.forms) }
}
