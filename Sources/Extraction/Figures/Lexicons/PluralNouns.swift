import TextAnalysis

/// Plurals that do not end in "s", and words in "s" that are no plurals.
enum PluralNouns {
    static let irregular = WordSet(
        """
        # Irregular and unchanged plurals of English.
        aircraft analyses antennae bacteria cattle children clergy craft crises criteria crew data
        deer feet fish folk geese headquarters hovercraft livestock media men mice offspring
        oxen people personnel phenomena police poultry salmon series sheep shrimp spacecraft species
        staff strata teeth trout troops vermin watercraft women businessmen businesswomen
        chairmen clergymen congressmen councilmen countrymen craftsmen crewmen firemen fishermen
        gentlemen grandchildren gunmen horsemen policemen policewomen salesmen schoolchildren
        servicemen servicewomen spokesmen sportsmen statesmen stepchildren tradesmen workmen
        """)

    static let notPlural = WordSet(
        """
        # Words in "s" that stand in the singular or are no nouns.
        always bus business campus class congress cross crisis economics focus gas glass grass
        mass minus news pass perhaps physics plus politics pounds press process progress status
        success surplus thus towards various virus whereas yes mathematics access address
        across less loss bonus census chaos boss basis analysis afterwards besides sometimes
        has was is does its this his hers ours theirs yours us as
        """)
}
