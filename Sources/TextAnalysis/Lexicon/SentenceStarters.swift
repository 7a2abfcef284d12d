/// Function words of English that open a sentence more often than they stand in a name.
enum SentenceStarters {
    static let words = WordSet(
        """
        a after all although an and another as at because before both but by during each even
        every few following for from furthermore he her here his how however i if in instead it
        its last many meanwhile more moreover most my nevertheless no not now of on one only other
        our over she since so some such that the their then there therefore these they this those
        though thus to today under unless until we what when where whether which while who why
        with without yesterday yet you your
        """)
}
