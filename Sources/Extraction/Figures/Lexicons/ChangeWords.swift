import TextAnalysis

/// Words by which a figure tells a change.
enum ChangeWords {
    /// Before the number: "rose 3 percent", "down by 5".
    static let before = map(
        up: """
            added advanced climb climbed climbing climbs expanded gain gained gaining gains grew
            grow growing grown grows higher improved increase increased increases increasing jump
            jumped jumping jumps raised rallied rise risen rises rising rose soared soaring surge
            surged surges surging up
            """,
        down: """
            contracted cut cuts decline declined declines declining decrease decreased decreases
            decreasing dipped down drop dropped dropping drops eased fall fallen falling falls
            fell lose loses losing lost lower plummeted plummeting plunged plunges reduce reduced
            reduces sank shrank shrunk slid slide slides slipped slips slumped tumbled tumbles
            """)

    /// Behind it: "a 4 percent increase", "3 points lower".
    static let behind = map(
        up: "increase rise growth gain jump surge higher more hike improvement",
        down: "decrease drop decline fall loss lower less fewer cut reduction slump slide dip")

    private static func map(up: String, down: String) -> WordMap<Figure.Change> {
        let ups = ListText.words(of: up).map { (WordKey($0), Figure.Change.up) }
        let downs = ListText.words(of: down).map { (WordKey($0), Figure.Change.down) }
        return WordMap(keys: ups + downs)
    }
}
