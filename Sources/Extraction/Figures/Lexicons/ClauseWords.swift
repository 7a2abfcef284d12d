import TextAnalysis

/// Words at which a noun phrase ends.
enum ClauseWords {
    static func ends(_ key: WordKey) -> Bool { ends.contains(key) }

    /// Adverbs and adjectives that stand between a number and its noun and add nothing to it.
    static let fillers = WordSet(
        """
        # Adverbs and determiners.
        additional consecutive different extra further more new other separate straight total
        """)

    /// Function words, auxiliaries and common verbs, which no noun phrase holds.
    private static let ends = WordSet(
        """
        # Function words of English.
        a about above across actually after again against ago all along already also although
        always am among an and another any anyone anything are aren't around as at away back be
        because been before behind being below beside besides between both but by can can't cannot
        could couldn't despite did didn't do does doesn't doing don't done down during each
        earlier either else elsewhere enough even ever every everyone everything except far few
        finally for from further given had hadn't has hasn't have haven't having he her here hers
        him his how however i if in including inside instead into is isn't it its itself just last
        later least less like longer many may maybe me might more moreover most much must my
        myself near nearly neither never next no nobody none nor not nothing now of off often on
        once only onto or other others our ours ourselves out outside over own per perhaps plus
        quite rather really recently same shall she should since so some somebody someone
        something soon still such than that that's the their theirs them themselves then there
        therefore these they this those though through throughout thus till to today together
        tomorrow too toward towards under underway unless unlike until up upon us very via was
        wasn't we were weren't what when where whereas whether which while who whom whose why will
        with within without won't would wouldn't yesterday yet you your yours yourself
        # Verbs and participles that follow a counted noun.
        aged agreed allow allowed am announced appear appeared arrived ask asked attacked attend
        attended became become began begin begun believe belong born bought broke brought build
        built buy call called came carried carry cause caused change changed claim claimed come
        comes coming continue continued cost costs cover covered create created cut deployed
        destroyed die died discovered dropped employed entered expect expected face fall fallen
        fell felt filed find fled follow followed fought found gave get getting give given go goes
        going gone got grew grow grown had happen happened held help helped hit hold imposed
        include included includes increase increased injured invested involved issued joined keep
        kept kill killed knew know known launched lead leave leaving led left let live lived
        living located look looked lose lost made make makes making mean means meet met move moved
        need needed needs offer offered open opened operate operated operating owned paid
        participate participated pay perished play played prepared produce produced protect
        provided published put raise raised ran reach reached read receive received recorded
        registered remain remained remains remove reopened report reported require required
        resigned return returned rose run said sat saw say says seek seen sell sent serve served
        set show showed shown sign signed sits sold speak spend spent spoke stand start started
        stay stayed stood stop stopped support supported take taken takes taking talk tell tested
        think thought told took travel traveled travelled treated tried try turn turned use used
        using visit visited vote voted wait waited walk walked want wanted watched went win won
        work worked working works worth wounded write written
        """)
}
