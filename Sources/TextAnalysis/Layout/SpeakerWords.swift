/// Words of general English that speakers' labels are told by.
enum SpeakerWords {
    /// Parts of a conversation: each alone names who speaks.
    static let parts = WordSet(
        """
        question questions answer answers reply q a moderator operator host cohost interviewer
        interviewee reporter journalist correspondent presenter announcer narrator participant
        participants audience response voice voices volunteer volunteers remark retort caller interpreter
        translator panelist panellist speaker unidentified female male the
        """)

    /// Offices and trades that stand before or behind a name.
    static let offices = WordSet(
        """
        academician accountant activist actor actress adjutant administrator admiral adviser advisor
        agent ambassador analyst anchor archbishop artist astronaut athlete attorney author
        baroness baron bishop brigadier businessman businesswoman cardinal captain ceo chair
        chairman chairperson chairwoman chancellor chief choreographer citizen coach colonel
        columnist commander commander-in-chief commissioner comrade congressman congresswoman
        conductor consul coordinator correspondent cosmonaut councillor counsel count countess
        coach dean delegate deputy designer diplomat director doctor dr editor editor-in-chief
        economist engineer envoy executive expert farmer federal fellow foreign founder general
        governor head her his historian host inspector interior journalist judge justice king lady
        lawyer leader lecturer lieutenant lord madam major manager marshal mayor member metropolitan
        minister miss moderator monsieur mr mrs ms mufti musician negotiator nurse officer
        ombudsman operator owner participant partner pastor patriarch physician pilot poet police
        pope premier presenter president press prime prince princess prof professor prosecutor
        publisher queen rabbi rapporteur rector reporter representative resident reverend
        scientist secretary senator sergeant sheikh sheriff singer sir speaker specialist
        spokesman spokesperson spokeswoman student sultan superintendent surgeon teacher treasurer
        trustee veteran vice vice-president volunteer winner worker writer
        """)

    /// Words of sentences that capitals make parts of names, such as "May" and "Will".
    static let neverSmall = WordSet("a an may will us it")

    /// Verbs that close a label above words that a dash opens.
    static let saying = WordSet("said says")

    /// Titles of courtesy, which headlines use too.
    static let courtesies = WordSet("dr mr mrs ms miss sir madam lord lady hon")

    /// Small words inside names and titles.
    static let insideNames = WordSet(
        """
        of the and for to in on at de da di du del der den des dos la le van von zu bin ibn al el
        ben y e
        """)

    /// Words that make a sentence of what stands before the colon, or a heading.
    static let never = WordSet(
        """
        said says say saying told tells asked asks added wrote writes stated is are was were be
        been has have had having would can could should must might do does did this that
        these those there here its i we you he she they them our your my me who whom whose
        which what when where how why if because but or so then than not no yes all any some each
        every following follows example conclusion point points thing things reason reasons problem
        problems issue issues fact facts word words news breaking updated published publication date
        topic topics tags photo photos image source sources video watch read listen subscribe
        """)
}
