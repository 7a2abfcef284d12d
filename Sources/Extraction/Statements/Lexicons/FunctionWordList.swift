/// English function words, by what they do.
enum FunctionWordList {
    static let lists: [(String, WordClass)] = [
        (
            """
            a all an another any both dozens each eight either every few five four hundreds many
            most much nine no one other seven several six some such ten that the these this those
            thousands three two
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
            below beneath beside besides between beyond by despite down during except following
            for from in including inside into like near of off on onto out outside over past per
            since through throughout to toward towards under unlike until up upon via with within
            without
            """, .preposition
        ),
        ("and but or nor yet", .conjunction),
        (
            """
            although because how if lest once so that though unless what when whenever where
            whereas wherever whether while why
            """, .subordinator
        ),
        (
            """
            're 's 've am are aren't be been being did didn't do does doesn't doing don't had
            hadn't has hasn't have haven't having he's i'm i've is isn't it's she's they're
            they've was wasn't we're we've were weren't
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
            again ago almost already also always earlier even ever explicitly famously far first
            further furthermore here however instead just later least likewise long longtime
            meanwhile more moreover nevertheless next nonetheless now often once only perhaps
            probably quite rather really recently seldom separately simply since sometimes soon
            still then therefore though thus too twice usually well yet
            """, .adverb
        ),
        (
            """
            afternoon april aug. august dec. december evening feb. february friday jan. january
            july june march may monday monday's mondays month morning night nov. november oct.
            october saturday sept. september sunday thursday today tomorrow tonight tuesday
            wednesday week year yesterday
            """, .time
        ),
        (
            """
            ate became began blew bought broke brought built came caught chose cut drank drew
            drove fell fled flew forgot fought gave got grew held hid hit kept knelt laid led left
            lent lost made met paid put quit ran rang rode rose sang sank sat sent shook shot shut
            slept sold spent split spoke stole stood struck stuck swam taught threw took tore went
            woke won wore
            """, .irregularPast
        ),
        ("how if what when where whether which who whom why", .question),
        (
            "abu al ap bin da de del della den der di dos du el ibn la le ten ter van von zu",
            .particle
        ),
    ]
}
