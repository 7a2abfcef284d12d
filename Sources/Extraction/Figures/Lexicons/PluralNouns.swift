import TextAnalysis

/// Plurals that do not end in "s", and words in "s" that are no plurals.
enum PluralNouns {
    static let irregular = WordSet(
        """
        # Irregular and unchanged plurals of English.
        aircraft analyses antennae bacteria businessmen businesswomen cattle chairmen children
        clergy clergymen congressmen councilmen countrymen craft craftsmen crew crewmen crises
        criteria data deer feet firemen fish fishermen folk geese gentlemen grandchildren gunmen
        headquarters horsemen hovercraft livestock media men mice offspring oxen people personnel
        phenomena police policemen policewomen poultry salesmen salmon schoolchildren series
        servicemen servicewomen sheep shrimp spacecraft species spokesmen sportsmen staff
        statesmen stepchildren strata teeth tradesmen troops trout vermin watercraft women workmen
        """)

    static let notPlural = WordSet(
        """
        # Words in "s" that stand in the singular or are no nouns.
        access across address afterwards always analysis as basis besides bonus boss bus business
        campus census chaos class congress crisis cross does economics focus gas glass grass has
        hers his is its less loss mass mathematics minus news ours pass perhaps physics plus
        politics pounds press process progress sometimes status success surplus theirs this thus
        towards us various virus was whereas yes yours
        """)
}
