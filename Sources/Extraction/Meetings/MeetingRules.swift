/// The table of rules for meetings; the first that matches names the evidence.
enum MeetingRules {
    static let all: [MeetingRule] = titles + prose

    static let titles: [MeetingRule] = [
        MeetingRule(
            "press_statements_title", .title,
            "statements|conference|conferences|remarks "
                + "following|after|on ..6 talks|meeting|negotiations|consultations|summit "
                + "?with|between",
            .after, part: .pressStatements,
            example: "Press statements following talks with President of Peru Ana Quispe",
            counterexample: "Press statement by President of Peru Ana Quispe"),
        MeetingRule(
            "talks_between_title", .title,
            "talks|meeting|summit|negotiations|consultations between|of", .after,
            example: "Meeting of the leaders of Peru and Chile",
            counterexample: "Trade between Peru and Chile"),
        MeetingRule(
            "meeting_with_title", .title,
            "meeting|talks|conversation|consultations|negotiations|summit|audience with", .after,
            example: "Working meeting with Governor Ana Quispe",
            counterexample: "Telephone conversation with Ana Quispe"),
        MeetingRule(
            "met_with_title", .title, "met|meets ..3 with", .beforeAndAfter,
            example: "Jorge Molina met with Ana Quispe",
            counterexample: "Jorge Molina to meet with Ana Quispe"),
        MeetingRule(
            "met_title", .title, "met|meets", .beforeAndAfter,
            example: "Jorge Molina meets Ana Quispe in Lima",
            counterexample: "Demands met, Jorge Molina tells Ana Quispe"),
        MeetingRule(
            "held_talks_title", .title,
            "held|holds|hold|had|has ..3 talks|meeting|negotiations|consultations ?with",
            .beforeAndAfter,
            example: "Molina holds talks with Quispe",
            counterexample: "Molina will hold talks with Quispe"),
        MeetingRule(
            "hosts_title", .title, "hosts|hosted|receives|received|welcomes|welcomed",
            .hostBefore,
            example: "Molina hosts Bolivian and Peruvian leaders for talks",
            counterexample: "Lima hosts a trade fair"),
        MeetingRule(
            "states_talks_title", .title, "talks|summit", .speakers,
            example: "Peru-Chile talks", counterexample: "Peru talks up its harvest"),
        MeetingRule(
            "meeting_on_title", .title, "meeting on|of", .speakers, namesAll: false,
            example: "Meeting on the grain harvest",
            counterexample: "Agenda of the meeting"),
    ]

    static let prose: [MeetingRule] = [
        MeetingRule(
            "talks_between", .prose,
            "talks|meeting|summit|negotiations|consultations between", .after,
            example: "The palace hosted talks between Ana Quispe and Jorge Molina.",
            counterexample: "Ana Quispe called for talks between the two sides."),
        MeetingRule(
            "met_with", .prose, "met|meets ..6 with", .beforeAndAfter,
            example: "Jorge Molina met in Lima with Ana Quispe.",
            counterexample: "The plan was met with anger, Jorge Molina said."),
        MeetingRule(
            "held_talks", .prose,
            "held|holds|hold|had|has|began|conducted ..4 "
                + "talks|meeting|conversation|consultations|negotiations ..3 with",
            .beforeAndAfter,
            example: "Jorge Molina had a working meeting with Ana Quispe.",
            counterexample: "Jorge Molina will hold talks with Ana Quispe."),
        MeetingRule(
            "hosted", .prose, "hosted|hosts|received|receives|welcomed|welcomes", .hostBefore,
            example: "Jorge Molina hosted the leaders of Peru and Bolivia for talks.",
            counterexample: "Jorge Molina received a letter from Ana Quispe."),
        MeetingRule(
            "met_somebody", .prose, "met|meets", .beforeAndAfter,
            example: "Jorge Molina met Ana Quispe in Lima on Monday.",
            counterexample: "Jorge Molina met the deadline."),
        MeetingRule(
            "met_together", .prose, "met|meet in|at|on|for|to", .before,
            example: "Jorge Molina and Ana Quispe met in Lima.",
            counterexample: "Jorge Molina met in private."),
        MeetingRule(
            "held_talks_together", .prose,
            "held|hold|began|opened ..4 talks|meeting|negotiations|consultations|summit", .before,
            example: "Jorge Molina and Ana Quispe held talks in Lima.",
            counterexample: "Jorge Molina held a meeting of the cabinet."),
    ]
}
