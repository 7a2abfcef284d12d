/// English verbs of communication and attitude, by what may follow them.
enum ReportingVerbList {
    /// Verbs in base form (see `VerbForms`) and their frames.
    static let lists: [(String, WordClass)] = [
        (
            """
            # A quotation or a clause, with or without "that".
            -/states/stated/stating acknowledge add admit+ allege argue assert boast claim clarify
            complain concede conclude confirm contend declare emphasise emphasize estimate explain
            indicate insist joke note observe predict quip+ reiterate remark repeat reply reveal
            say/says/said/saying stress suggest testify tweet underline underscore warn
            write/writes/wrote/writing/written
            """, [.quotes, .bare, .that]
        ),
        (
            """
            # A quotation or a clause with "that".
            affirm allow announce answer assume attest bemoan brag+ caution comment counsel
            counter cry declaim decree disclose enthuse exclaim gripe grumble guarantee hint imply
            interject intimate lament let+ maintain mention muse opine proclaim profess pronounce
            protest quote rail reaffirm reason reassert recollect recount rejoin relate report
            respond retort rule shout signal specify speculate stipulate
            swear/swears/swore/swearing/sworn text threaten whisper wonder yell
            """, [.quotes, .that]
        ),
        (
            """
            # A quotation alone.
            advise apologise apologize ask bark beam begin/begins/began/beginning/begun bellow
            blurt boom bristle chant chide chime chuckle conclude continue croon crow deadpan
            demand demur+ drawl echo elaborate enquire exhort finish fume groan growl grunt gush
            hiss holler huff inquire intone laugh lecture marvel moan mutter offer opine parry
            plead post pray preach press prod+ quaver react read/reads/read/reading recall recite
            roar scoff scold scream screech shriek shrug+ sigh sing/sings/sang/singing/sung
            snap+ snarl sneer sniff snort sob+
            stammer summarise summarize tease thunder urge vent venture volunteer wail whine
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
            ask claim demand pledge promise propose swear/swears/swore/swearing/sworn threaten vow
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
            brand call characterise characterize denounce describe dismiss dub+ hail label+
            portray
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
        (
            """
            assert blame cite claim declare defend disclose dispute estimate outline promise
            propose reveal tout
            """, .object
        ),
        (
            """
            # A preposition and what is spoken of.
            admit+ apologise apologize ask boast brag+ caution comment complain confess elaborate
            grumble hint joke rail refer+ warn wonder
            """, .topic
        ),
        ("deny recall recommend", .that),
        ("ask wonder inquire enquire question explain reveal tell/tells/told/telling", .asks),
        (
            """
            # Thinking and wishing: a clause without or with "that".
            believe fear feel/feels/felt/feeling hope suspect
            think/thinks/thought/thinking wish
            """, [.bare, .that, .attitude]
        ),
        (
            """
            # Thinking and wishing: a clause with "that".
            accept agree anticipate appreciate believe conclude consider decide determine disagree
            doubt dream envision expect figure find/finds/found/finding
            foresee/foresees/foresaw/foreseeing/foreseen forget gather guess imagine infer+
            judge know/knows/knew/knowing/known learn notice presume realise realize reckon recognise recognize regret+
            see/sees/saw/seeing/seen sense suppose trust
            understand/understands/understood/understanding worry
            """, [.that, .attitude]
        ),
        (
            """
            # Wishing: "to" and a verb.
            expect hope intend plan+ want wish
            """, [.infinitive, .attitude]
        ),
        ("want expect", [.objectInfinitive, .attitude]),
        (
            """
            believe feel/feels/felt/feeling hope know/knows/knew/knowing/known
            say/says/said/saying tell/tells/told/telling think/thinks/thought/thinking
            """, .mostlyClause
        ),
        ("go/goes/went/going/gone", .goes),
    ]

    /// Forms that are nouns as often as verbs.
    static let nounsToo = """
        account answer answers ask asks beginning boast boasts brief call calls challenge
        challenges claim claims comment comments complaint counter counters cries criticism cry
        dare demand demands dismissals doubt doubts dream dreams estimate estimates fear fears
        feeling feelings figure figures find finding findings finds finish guarantee guarantees
        guess guesses hint hints hope hopes joke jokes judge judges label laugh meaning mention
        mentions need needs note notes notice offer offers order orders plan plans pledge pledges
        post posts press promise promises protest protests question questions quip quips quote
        quotes reason reasons regret regrets relate remark remarks repeat replies reply report
        reports request requests rule rules ruling sense show shows sigh sighs signal signals
        state states stress surprise suspect suspects text texts think thinking thought thoughts
        trust tweet tweets understanding update voice vow vows warning warnings welcome wish
        wishes wonder worries worry writing writings
        """
}
