/// The table of rules that make statements of prose; a statement's evidence names its rule.
package enum AttributionRules {
    package static let all: [AttributionRule] = turns + quotations + reports + phrases

    /// Labelled turns of a transcript.
    static let turns: [AttributionRule] = [
        AttributionRule(
            "transcript_turn", "LABEL : …", "the words up to the next label",
            example: """
                President of Peru Ana Quispe: Good morning, colleagues.
                Let us begin with the harvest.
                President of Chile Jorge Molina: Thank you, Ms President.
                Ana Quispe: We will go on with the harbour.
                """,
            counterexample: "The council met on Monday.\nThere was one question: who would pay?")
    ]

    /// Words between marks that stand for themselves.
    static let quotations: [AttributionRule] = [
        AttributionRule(
            "quotation_cue_after", "“…,” SUBJECT VERB", "the words between the marks",
            example: "“The bridge will open in May,” Ms Oru said.",
            counterexample: "The ferry “Northern Star” sailed on Monday."),
        AttributionRule(
            "quotation_inverted", "“…,” VERB SUBJECT", "the words between the marks",
            example: "“The bridge will open in May,” said mayor Lena Oru.",
            counterexample: "The mayor opened the “Long Bridge” in May."),
        AttributionRule(
            "quotation_cue_before", "SUBJECT VERB [object] [, :] “…”",
            "the words between the marks",
            example: "Ms Oru told the council: “We have no money left.”",
            counterexample: "Ms Oru named the ferry “Northern Star”."),
        AttributionRule(
            "quotation_after_colon", "SUBJECT VERB : paragraph break “…”",
            "the words between the marks",
            example: "The vote was lost.\nMs Oru wrote to the council:\n“We have no money left.”",
            counterexample: "The council met on Monday.\nThe “Northern Star” sailed."),
        AttributionRule(
            "quotation_continued", "a quotation behind one that is attributed",
            "the words between the marks, said by the same speaker",
            example: "“We are late,” Ms Oru said. “The bridge will open in June.”",
            counterexample: "“We are late,” Ms Oru said. The “Long Bridge” opens in June."),
        AttributionRule(
            "quoted_words", "… “words” … in a sentence without an attribution",
            "the words between the marks",
            example: "The bridge stood there like “a gift of the good old days” for years.",
            counterexample: "The bridge was named “Long Bridge” for years."),
        AttributionRule(
            "quoted_words_continued", "a sentence with quoted words behind a statement",
            "the sentence, said by the same speaker",
            example: "Ms Oru said the bridge was late. It was “a matter of weeks” now.",
            counterexample: "The bridge was late. It was named “Northern Star” in May."),
    ]

    /// Clauses that are reported.
    static let reports: [AttributionRule] = [
        AttributionRule(
            "reported_that", "SUBJECT VERB [person] [place] that CLAUSE", "the clause",
            example: "Ms Oru said in a speech that the bridge was late.",
            counterexample: "Ms Oru crossed the bridge that was late."),
        AttributionRule(
            "reported_bare", "SUBJECT VERB CLAUSE", "the clause",
            example: "Ms Oru said the bridge was late.",
            counterexample: "Ms Oru did not say the bridge was late."),
        AttributionRule(
            "reported_gap", "… which|that SUBJECT VERB VERB …", "the clause's verb and the rest",
            example: "The city sold the ferry, which Ms Oru said was unsafe.",
            counterexample: "The city sold the ferry, which Ms Oru had praised."),
        AttributionRule(
            "reported_cue_after", "CLAUSE , SUBJECT VERB", "the clause before the comma",
            example: "The bridge would be late, officials said on Monday.",
            counterexample: "On Monday, officials left the city."),
        AttributionRule(
            "reported_cue_inside", "CLAUSE , SUBJECT VERB , CLAUSE",
            "both parts, as two segments",
            example: "The bridge, she said, would be late.",
            counterexample: "The bridge, she hoped to see, was late."),
        AttributionRule(
            "as_said", "As SUBJECT VERB , CLAUSE", "the clause behind the comma",
            example: "As Ms Oru noted, the bridge was late.",
            counterexample: "As Ms Oru left, the bridge was late."),
        AttributionRule(
            "reported_question", "SUBJECT ask|wonder|explain whether|how|why CLAUSE",
            "the question",
            example: "Ms Oru asked whether the bridge was safe.",
            counterexample: "Ms Oru asked about the bridge."),
        AttributionRule(
            "according_to", "according to SUBJECT , CLAUSE | CLAUSE , according to SUBJECT",
            "the clause",
            example: "According to Ms Oru, the bridge was late.",
            counterexample: "The bridge was built according to plan."),
        AttributionRule(
            "hearsay", "… be said|reported|alleged to …", "the sentence, said by nobody named",
            example: "The bridge is said to be unsafe.",
            counterexample: "The bridge is unsafe."),
    ]

    /// What is said stands in less than a clause.
    static let phrases: [AttributionRule] = [
        AttributionRule(
            "reported_infinitive", "SUBJECT vow|promise|want|hope to …", "“to” and the rest",
            example: "Ms Oru vowed to open the bridge in May.",
            counterexample: "Ms Oru went to open the bridge in May."),
        AttributionRule(
            "reported_gerund", "SUBJECT admit|deny|suggest …ing …", "the words from the gerund on",
            example: "Ms Oru denied taking money for the bridge.",
            counterexample: "Ms Oru kept taking money for the bridge."),
        AttributionRule(
            "reported_object_infinitive", "SUBJECT urge|ask PERSON to …",
            "the person, “to” and the rest",
            example: "Ms Oru urged the council to open the bridge.",
            counterexample: "Ms Oru drove the council to the bridge."),
        AttributionRule(
            "reported_object", "SUBJECT propose|deny|announce NOUN PHRASE", "the phrase",
            example: "Ms Oru proposed a new bridge.",
            counterexample: "Ms Oru built a new bridge."),
        AttributionRule(
            "reported_topic", "SUBJECT warn|complain of|about|against NOUN PHRASE", "the phrase",
            example: "Ms Oru warned of higher costs.",
            counterexample: "Ms Oru thought of higher costs."),
        AttributionRule(
            "reported_noun_clause", "SUBJECT express|voice|reiterate hope|regret|fear that …",
            "the clause behind “that”",
            example: "Ms Oru expressed her hope that the bridge would open in May.",
            counterexample: "Ms Oru left with the hope of a bridge."),
        AttributionRule(
            "accused_of", "SUBJECT accuse PERSON of …", "the person and the charge",
            example: "Ms Oru accused the builders of wasting money.",
            counterexample: "Ms Oru was proud of the builders."),
        AttributionRule(
            "thanked_for", "SUBJECT thank PERSON for …", "the person and the reason",
            example: "Ms Oru thanked the builders for their patience.",
            counterexample: "Ms Oru waited for the builders."),
        AttributionRule(
            "described_as", "SUBJECT call|describe THING [as] NAME", "the thing and its name",
            example: "Ms Oru described the bridge as a gift.",
            counterexample: "Ms Oru opened a bridge called Long Bridge."),
    ]
}
