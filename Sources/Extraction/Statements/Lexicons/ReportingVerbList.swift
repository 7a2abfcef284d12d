/// English verbs of communication and attitude, by what may follow them.
enum ReportingVerbList {
    /// Verbs in base form (see `VerbForms`) and their frames.
    static let lists: [(String, WordClass)] = [
        (
            """
            # A quotation or a clause, with or without "that".
            acknowledge add admit+ allege argue assert boast claim clarify complain concede
            conclude confirm contend declare emphasise emphasize estimate explain indicate insist
            joke note observe predict quip+ reiterate remark repeat reply reveal
            say/says/said/saying -/states/stated/stating stress suggest
            testify tweet underline underscore warn write/writes/wrote/writing/written
            """, [.quotes, .bare, .that]
        ),
        (
            """
            # A quotation or a clause with "that".
            affirm allow announce answer assume attest bemoan brag+ caution comment
            counter counsel cry declaim decree disclose enthuse exclaim
            gripe grumble guarantee hint imply interject intimate lament
            let+ maintain mention muse opine profess proclaim pronounce protest quote rail
            reaffirm reason rejoin relate reassert recollect recount report respond
            retort rule shout signal specify speculate stipulate
            swear/swears/swore/swearing/sworn text threaten whisper wonder yell
            """, [.quotes, .that]
        ),
        (
            """
            # A quotation alone.
            ask begin/begins/began/beginning/begun chant chide chime chuckle conclude continue croon
            deadpan demand finish fume gush inquire enquire intone laugh mutter offer opine post
            prod+ read/reads/read/reading recall shrug+ sigh snap+ sneer thunder urge vent wail advise pray plead react
            scoff summarise summarize elaborate
            """, [.quotes]
        ),
        (
            """
            # The person told, then the clause.
            tell/tells/told/telling
            """, [.quotes, .bare, .that, .addressee, .objectInfinitive]
        ),
        (
            """
            # The person told, then a clause with "that".
            advise assure brief caution convince inform notify persuade promise reassure remind
            show warn
            """, [.that, .addressee]
        ),
        ("remind inform assure", [.quotes]),
        (
            """
            # "to" and a verb.
            promise threaten vow pledge propose demand ask swear/swears/swore/swearing/sworn
            """, [.infinitive]
        ),
        ("promise vow pledge propose demand ask urge recommend request suggest", [.that]),
        ("promise vow pledge", [.quotes, .bare]),
        ("announce disclose guarantee hint imply report signal", .bare),
        ("swear/swears/swore/swearing/sworn", .bare),
        (
            """
            # A person, "to" and a verb.
            ask beg+ beseech challenge dare encourage exhort implore instruct order press
            request urge warn
            """, [.objectInfinitive]
        ),
        ("accuse", .of),
        ("thank", .for),
        (
            """
            # A thing and what it is called.
            brand call characterise characterize describe dismiss dub+ label+ portray
            denounce hail
            """, .name
        ),
        (
            """
            # What is said stands in a noun phrase.
            acknowledge admit+ announce condemn confirm criticise criticize demand deny deplore
            express praise predict propose recall recommend reiterate reject stress suggest
            welcome
            """, .object
        ),
        ("deny recall recommend", .that),
        ("ask wonder inquire enquire question explain reveal tell/tells/told/telling", .asks),
        (
            """
            # Thinking and wishing: a clause without or with "that".
            believe feel/feels/felt/feeling hope think/thinks/thought/thinking know/knows/knew/knowing/known
            fear suspect wish
            """, [.bare, .that, .attitude]
        ),
        (
            """
            # Thinking and wishing: a clause with "that".
            accept agree anticipate appreciate believe conclude consider decide determine disagree
            doubt dream envision expect figure find/finds/found/finding
            foresee/foresees/foresaw/foreseeing/foreseen forget gather guess imagine infer+
            judge learn notice presume realise realize reckon recognise recognize regret+
            see/sees/saw/seeing/seen sense suppose trust
            understand/understands/understood/understanding worry
            """, [.that, .attitude]
        ),
        (
            """
            # Wishing: "to" and a verb.
            expect hope intend want wish
            """, [.infinitive, .attitude]
        ),
        ("want expect", [.objectInfinitive, .attitude]),
        (
            """
            say/says/said/saying tell/tells/told/telling believe hope
            think/thinks/thought/thinking feel/feels/felt/feeling know/knows/knew/knowing/known
            """, .mostlyClause
        ),
        ("go/goes/went/going/gone", .goes),
    ]

    /// Forms that are nouns as often as verbs.
    static let nounsToo = """
        account answer answers ask asks brief boast boasts call calls challenge challenges claim
        claims comment comments complaint counter counters cry cries dare demand demands
        dismissals doubt doubts dream dreams estimate estimates fear fears figure figures finding
        findings finish feeling feelings guess guesses guarantee guarantees hint hints hope hopes
        joke jokes judge judges label laugh meaning mention mentions need needs note notes notice
        offer offers order orders pledge pledges plan plans post posts press promise promises
        protest protests question questions quip quips quote quotes reason reasons regret regrets
        remark remarks repeat reply replies report reports request requests rule rules ruling
        sense show shows sigh sighs signal signals state states stress surprise suspect
        suspects text texts thought thoughts think tweet tweets thinking trust understanding
        update voice vow vows warning warnings welcome wish wishes wonder worry worries writing
        writings beginning criticism find finds relate
        """
}
