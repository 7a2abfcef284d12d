import TextAnalysis

/// Words that say nothing about the matter of a sentence.
///
/// A comparison of wordings leaves them out on both sides.
enum FunctionWords {
    static let set = WordSet(list)

    /// Function words and the framing words of speech, general English, written by hand; sorted.
    private static let list = #"""
        # articles, pronouns, prepositions, auxiliaries, conjunctions, framing adverbs
        a about above according across after again against all almost already also although am
        among an and another any anything are aren't as at be because been before being believe
        below between both but by can can't cannot certainly colleagues could couldn't course did
        didn't do does doesn't doing don't down due during each either else especially even ever
        every everyone everything few first for from further generally had hadn't has hasn't have
        haven't having he he'd he'll he's her here hers herself him himself his how however i i'd
        i'll i'm i've if in including indeed instead into is isn't it it's its itself just last
        let like mainly many may maybe me mean might mine more moreover most mr mr. mrs mrs. ms
        ms. much must my myself namely near nearly next no nor not now obviously of off often on
        once one only onto or other others our ours ourselves out over own per perhaps please
        quite rather really regarding said same say says several shall she should shouldn't since
        so some something soon still such than thank that that's the their theirs them themselves
        then there therefore these they they're they've thing things this those though through
        thus to today together too toward towards under unfortunately until up upon us very via
        was wasn't we we'd we'll we're we've well were weren't what whatever when where whereas
        whether which while who whole whom whose why will with within without won't would
        wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself
        """#
}
