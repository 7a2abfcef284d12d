import TextAnalysis

/// Words before or behind a number that say how exact it is.
enum BoundPhrases {
    static let before = Phrases(
        over: """
            >, a bit more than, a little over, above, above the age of, beyond, bigger than,
            exceed, exceeded, exceeding, exceeds, far more than, greater than, higher than,
            in excess of, just above, just over, larger than, little more than, longer than,
            more than, much more than, north of, over, over than, over the age of,
            significantly more than, slightly above, slightly more than, slightly over, surpass,
            surpassed, surpasses, surpassing, topped, topping, upward of, upwards of, well above,
            well over
            """,
        atLeast: """
            > =, as few as, at least, at least or equal to, at the very least,
            greater than or equal to, minimum, minimum of, no fewer than, no less than,
            not fewer than, not less than, starting at, starting from, ≥
            """,
        under: """
            <, a little under, below, below the age of, fewer than, just below, just under,
            less than, lower than, short of, shorter than, slightly below, slightly less than,
            slightly under, smaller than, sub, sub-, under, under the age of, well below,
            well under
            """,
        upTo: """
            < =, as high as, as long as, as many as, as much as, at most, at the most,
            less than or equal to, maximum, maximum of, no greater than, no higher than,
            no longer than, no more than, not exceeding, not more than, up to, upto, ≤
            """,
        about: """
            about, an average of about, an estimated, approx, approx., approximately, around,
            averaging, c., ca., circa, close to about, estimated, in the neighborhood of,
            in the neighbourhood of, in the order of, in the region of, in the vicinity of,
            more or less, of the order of, on the order of, roughly, some, something like,
            somewhere around, ~, ∼, ≈
            """,
        almost: """
            almost, approaching, close to, just shy of, near, nearing, nearly, not quite,
            practically, shy of, virtually
            """)

    static let behind = Phrases(
        over: "and counting, and above, and over, -plus, +, and beyond, or above",
        atLeast: """
            and more, and older, and up, and upwards, at a minimum, at least, or greater,
            or higher, or longer, or more, or older, or over
            """,
        under: "and below, and under, or below, or under",
        upTo: """
            and younger, at most, at the most, max, maximum, or fewer, or less, or lower,
            or shorter, or younger, tops
            """,
        about: "or so, or thereabouts, approximately, more or less, odd, -odd, give or take",
        almost: "")

    struct Phrases: Sendable {
        private let lexicon: Lexicon
        private let bounds: [Figure.Bound]

        init(
            over: String, atLeast: String, under: String, upTo: String, about: String,
            almost: String
        ) {
            var phrases: [Substring] = []
            var bounds: [Figure.Bound] = []
            for (list, bound) in [
                (over, Figure.Bound.over), (atLeast, .atLeast), (under, .under), (upTo, .upTo),
                (about, .about), (almost, .almost),
            ] {
                for line in ListText.lines(of: list) {
                    let parts = ListText.parts(of: line, at: ",")
                    phrases += parts
                    bounds += parts.map { _ in bound }
                }
            }
            lexicon = Lexicon(phrases: phrases)
            self.bounds = bounds
        }

        /// The longest phrase that ends before token `index`.
        func ending(at index: Int, in run: TokenRun) -> (bound: Figure.Bound, start: Int)? {
            for start in max(run.bounds.lowerBound, index - 5)..<max(index, run.bounds.lowerBound) {
                let match = lexicon.longest(at: start, in: run.tokens, before: index)
                if let match, match.tokens.upperBound == index {
                    return (bounds[match.entry], start)
                }
            }
            return nil
        }

        /// The longest phrase that starts at token `index`.
        func starting(at index: Int, in run: TokenRun) -> (bound: Figure.Bound, end: Int)? {
            guard
                let match = lexicon.longest(
                    at: index, in: run.tokens, before: run.bounds.upperBound)
            else { return nil }
            return (bounds[match.entry], match.tokens.upperBound)
        }
    }
}
