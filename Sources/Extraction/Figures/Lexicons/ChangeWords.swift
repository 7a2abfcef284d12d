import TextAnalysis

/// Words by which a figure tells a change.
enum ChangeWords {
    /// Before the number: "rose 3 percent", "down by 5".
    static let before = map(
        up: """
            up rose risen rise rises rising increase increased increases increasing grew grown grow
            grows growing gained gain gains gaining climbed climb climbs climbing jumped jump jumps
            jumping surged surge surges surging advanced added higher expanded soared soaring
            rallied improved raised
            """,
        down: """
            down fell fallen fall falls falling decrease decreased decreases decreasing dropped
            drop drops dropping declined decline declines declining lost lose loses losing slid
            slide slides slipped slips lower plunged plunges tumbled tumbles shrank shrunk reduced
            reduce reduces cut cuts sank dipped slumped eased plummeted plummeting contracted
            """)

    /// Behind it: "a 4 percent increase", "3 points lower".
    static let behind = map(
        up: "increase rise growth gain jump surge higher more hike improvement",
        down: "decrease drop decline fall loss lower less fewer cut reduction slump slide dip")

    private static func map(up: String, down: String) -> WordMap<Figure.Change> {
        let words = { (list: String) in list.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        return WordMap(words(up).map { ($0, .up) } + words(down).map { ($0, .down) })
    }
}
