/// Words of English that keep their full stop.
enum Abbreviations {
    enum Kind {
        /// Stands before a name, so that no sentence ends there: "Mr.", "Gen.".
        case title
        /// Keeps its stop before a number alone: "No. 5", "Jan. 3".
        case beforeNumber
        /// Keeps its stop wherever it stands: "etc.", "Inc.".
        case anywhere
    }

    static func kind(of key: WordKey) -> Kind? {
        if titles.contains(key) { return .title }
        if beforeNumber.contains(key) { return .beforeNumber }
        return anywhere.contains(key) ? .anywhere : nil
    }

    /// Abbreviated titles of English style guides.
    private static let titles = WordSet(
        """
        adm amb asst atty brig capt cdr cmdr col cpl dr fr gen gov hon lt maj messrs mgr mr mrs ms
        mx pres prof rep rev sen sgt sr st supt
        """)

    /// Abbreviations that a number follows; alone they are words or parts of names.
    private static let beforeNumber = WordSet(
        """
        apr art aug ca cf ch dec eq feb fig figs jan jul jun mar no nos nov oct op p par para pp
        sec sep sept tel vol vols
        """)

    /// Abbreviations that are no words without their stop.
    private static let anywhere = WordSet(
        """
        al approx assn ave blvd bros co corp dept dist div est etc ext govt inc intl jr llc ltd
        misc mt natl plc rd univ vs
        """)

    /// The months' names and their abbreviations.
    static let months = WordSet(
        """
        apr apr. april aug aug. august dec dec. december feb feb. february jan jan. january jul
        jul. july jun jun. june mar mar. march may nov nov. november oct oct. october sep sep.
        sept sept. september
        """)
}
