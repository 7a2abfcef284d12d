/// Words of general English that speakers' labels are told by.
enum SpeakerWords {
    /// Parts of a conversation: each alone names who speaks.
    static let parts = WordSet(
        """
        a announcer answer answers audience caller cohost correspondent female host interpreter
        interviewee interviewer journalist male moderator narrator operator panelist panellist
        participant participants presenter q question questions remark reply reporter response
        retort speaker the translator unidentified voice voices volunteer volunteers
        """)

    /// Offices and trades that stand before or behind a name.
    static let offices = WordSet(
        """
        academician accountant activist actor actress adjutant administrator admiral adviser
        advisor agent ambassador analyst anchor archbishop artist astronaut athlete attorney author
        baron baroness bishop brigadier businessman businesswoman captain cardinal ceo chair
        chairman chairperson chairwoman chancellor chief choreographer citizen coach colonel
        columnist commander commander-in-chief commissioner comrade conductor congressman
        congresswoman consul coordinator correspondent cosmonaut councillor counsel count countess
        dean delegate deputy designer diplomat director doctor dr economist editor editor-in-chief
        engineer envoy executive expert farmer federal fellow foreign founder general governor head
        her his historian host inspector interior journalist judge justice king lady lawyer leader
        lecturer lieutenant lord madam major manager marshal mayor member metropolitan minister
        miss moderator monsieur mr mrs ms mufti musician negotiator nurse officer ombudsman
        operator owner participant partner pastor patriarch physician pilot poet police pope
        premier presenter president press prime prince princess prof professor prosecutor publisher
        queen rabbi rapporteur rector reporter representative resident reverend scientist secretary
        senator sergeant sheikh sheriff singer sir speaker specialist spokesman spokesperson
        spokeswoman student sultan superintendent surgeon teacher treasurer trustee veteran vice
        vice-president volunteer winner worker writer
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
        al and at ben bin da de del den der des di dos du e el for ibn in la le of on the to van
        von y zu
        """)

    /// Words that make a sentence of what stands before the colon, or a heading.
    static let never = WordSet(
        """
        added all any are asked asks be because been breaking but can conclusion could date did do
        does each every example fact facts following follows had has have having he here how i if
        image is issue issues its listen me might must my news no not or our photo photos point
        points problem problems publication published read reason reasons said say saying says she
        should so some source sources stated subscribe tags tells than that them then there these
        they thing things this those told topic topics updated video was watch we were what when
        where which who whom whose why word words would writes wrote yes you your
        """)
}
