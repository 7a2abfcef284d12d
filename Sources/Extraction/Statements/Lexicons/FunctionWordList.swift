/// English function words, by what they do.
enum FunctionWordList {
    static let lists: [(String, WordClass)] = [
        (
            """
            a all an another any both each either every few many most much no one several some such
            that the these this those two three four five six seven eight nine ten dozens hundreds
            thousands other
            """, .determiner
        ),
        ("her his its my our their your whose", .possessivePronoun),
        ("he i it she they we you everyone nobody somebody someone others", .subjectPronoun),
        (
            "he'd she'd they'd we'd i'd you'd he'll she'll they'll it'll we'll i'll you'll they've "
                + "we've i've you've they're we're you're i'm there", .subjectPronoun
        ),
        ("her him it me them us you himself herself itself themselves", .objectPronoun),
        ("who which", .relative),
        (
            """
            about above across after against along alongside amid among around as at before behind
            below beneath beside besides between beyond by despite down during except following for
            from in including inside into like near of off on onto out outside over past per since
            through throughout to toward towards under until unlike up upon via with within without
            """, .preposition
        ),
        ("and but or nor yet", .conjunction),
        (
            """
            although because if lest once so that though unless whereas whether while when where
            whenever wherever why how what
            """, .subordinator
        ),
        (
            """
            am are be been being did do does doing had has have having is was were 're 've 's
            he's she's it's they're they've we're we've i'm i've isn't aren't wasn't weren't
            hasn't haven't hadn't doesn't don't didn't
            """, .auxiliary
        ),
        (
            "can cannot could may might must shall should will would can't couldn't won't wouldn't "
                + "shouldn't mustn't 'd 'll he'd she'd they'd he'll she'll they'll it'll we'll i'll",
            [.auxiliary, .modal]
        ),
        ("not never n't neither", .negation),
        (
            """
            again ago almost already also always even ever explicitly famously far first further
            furthermore here however instead just later least long longtime meanwhile moreover
            nevertheless next nonetheless now often once only perhaps probably quite rather really
            recently separately seldom since sometimes soon still then therefore though thus
            too twice usually well yet earlier once more simply likewise
            """, .adverb
        ),
        (
            """
            monday tuesday wednesday thursday friday saturday sunday mondays today yesterday tonight
            tomorrow monday's january february march april may june july august september october
            november december jan. feb. aug. sept. oct. nov. dec. night morning afternoon evening
            week month year
            """, .time
        ),
        (
            """
            ate became began blew bought broke brought built came caught chose cut drank drew drove
            fell fled flew forgot fought gave got grew held hid hit kept knelt laid led left lent
            lost made met paid put quit ran rang rode rose sang sank sat sent shook shot shut slept
            sold spent split spoke stood stole struck stuck swam taught threw took tore went woke
            won wore
            """, .irregularPast
        ),
        ("how if what when where whether which who whom why", .question),
        (
            "abu al ap bin da de del della den der di dos du el ibn la le ten ter van von zu",
            .particle
        ),
    ]
}
