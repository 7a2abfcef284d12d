import TextAnalysis

/// Forms of English words that no ending tells, and words that only look inflected.
enum IrregularForms {
    /// The base form of an irregular plural or past; nil for every other word.
    static func base(of word: [UInt8]) -> [UInt8]? {
        guard let key = packed(word) else { return nil }
        return bases[key]
    }

    /// Whether nothing is cut off `word`.
    static func isInvariable(_ word: [UInt8]) -> Bool {
        guard let key = packed(word) else { return false }
        return invariable.contains(key)
    }

    /// Up to 16 letters as one number; every form of the list is shorter.
    private static func packed(_ word: [UInt8]) -> UInt128? {
        guard word.count <= 16 else { return nil }
        var key: UInt128 = 0
        for byte in word { key = key << 8 | UInt128(byte) }
        return key
    }

    private static let bases: [UInt128: [UInt8]] = {
        var bases: [UInt128: [UInt8]] = [:]
        for line in ListText.lines(of: list) {
            let words = ListText.words(of: line).map { Array($0.utf8) }
            for form in words.dropFirst() {
                if let key = packed(form) { bases[key] = words[0] }
            }
        }
        return bases
    }()

    private static let invariable: Set<UInt128> = Set(
        ListText.words(of: invariableList).compactMap { packed(Array($0.utf8)) })

    /// A base form, then its irregular forms; general English, written by hand; sorted.
    ///
    /// Forms that are words of their own are left out ("left", "rose", "saw", "wound").
    static let list = #"""
        analysis analyses
        arise arisen arose
        become became
        begin began begun
        break broke broken
        bring brought
        build built
        buy bought
        catch caught
        child children
        choose chose chosen
        come came
        crisis crises
        deal dealt
        do did done does
        draw drawn drew
        drive driven drove
        eat ate eaten
        fall fallen fell
        feed fed
        feel felt
        fight fought
        find found
        fly flew flown
        forbid forbade forbidden
        foresee foresaw foreseen
        forget forgot forgotten
        freeze frozen froze
        get got gotten
        give gave given
        go goes gone went
        grow grew grown
        half halves
        have had has having
        hear heard
        hide hidden hid
        hold held
        keep kept
        know knew known
        lead led
        lend lent
        lose lost
        make made
        man men
        meet met
        overcome overcame
        pay paid
        ride ridden rode
        run ran
        say said says
        seek sought
        sell sold
        send sent
        shake shaken shook
        shoot shot
        show shown
        speak spoke spoken
        spend spent
        stand stood
        steal stole stolen
        strike stricken struck
        swear swore sworn
        take taken took
        teach taught
        tell told
        thesis theses
        think thought
        throw threw thrown
        understand understood
        undertake undertaken undertook
        uphold upheld
        wear wore worn
        win won
        withdraw withdrawn withdrew
        withhold withheld
        woman women
        write written wrote
        """#

    private static let invariableList =
        "always evening during means morning news perhaps series species this towards united was"
}
