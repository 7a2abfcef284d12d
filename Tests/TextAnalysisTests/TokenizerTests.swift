import Testing
import TextAnalysis

@Suite("Tokenizer")
struct TokenizerTests {
    @Test(
        "cuts words, numbers and marks",
        arguments: [
            ("They don’t meet at six o'clock.", "They|don’t|meet|at|six|o'clock|.", "wwwwww."),
            ("Norland's and Sudland’s leaders", "Norland|'s|and|Sudland|’s|leaders", "wswwsw"),
            ("the leaders' talks", "the|leaders|'|talks", "wwsw"),
            ("‘the leaders’ met", "‘|the|leaders|’|met", "qwwqw"),
            ("He said 'no'.", "He|said|'|no|'|.", "wwqwq."),
            ("twenty-three posts", "twenty|-|three|posts", "w-ww"),
            ("so – or — or -- so", "so|–|or|—|or|--|so", "w-w-w-w"),
            ("48,000 people, 3.9 percent", "48,000|people|,|3.9|percent", "nw.nw"),
            ("1,2,3 and 2020,2021", "1|,|2|,|3|and|2020|,|2021", "n.n.nwn.n"),
            ("12\u{A0}500 and 1 250 000 people", "12\u{A0}500|and|1 250 000|people", "nwnw"),
            ("On May 12 300 people", "On|May|12|300|people", "wwnnw"),
            ("In 2020 500 people", "In|2020|500|people", "wnnw"),
            ("the 10th and 9November", "the|10|th|and|9|November", "wnwwnw"),
            ("a 2.7m budget, 75%", "a|2.7|m|budget|,|75|%", "wnww.n$"),
            ("the A380 of 120 km²", "the|A380|of|120|km²", "wwwnw"),
            ("COVID-19", "COVID|-|19", "w-n"),
            ("the U.S. and e.g. Mr. Oru", "the|U.S.|and|e.g.|Mr.|Oru", "wwwwww"),
            ("J. R. Oru and J.R. Oru", "J.|R.|Oru|and|J.R.|Oru", "wwwwww"),
            ("at 6 p.m. on Jan. 5", "at|6|p.m.|on|Jan.|5", "wnwwwn"),
            ("No. 5, and he said no.", "No.|5|,|and|he|said|no|.", "wn.wwww."),
            ("«Да», „nein“, “yes”", "«|Да|»|,|„|nein|“|,|“|yes|”", "qwq.qwq.qwq"),
            ("Wait... what?!", "Wait|...|what|?|!", "w.w.."),
            ("$5bn or €3", "$|5|bn|or|€|3", "$nww$n"),
            ("in the ’90s", "in|the|’|90|s", "ww.nw"),
            ("``yes'' he said", "``|yes|''|he|said", "qwqww"),
            ("18:20, 2 of 5", "18|:|20|,|2|of|5", "n.n.nwn"),
            ("<…>", "<|…|>", "$.$"),
            ("a rise of .5 points", "a|rise|of|.5|points", "wwwnw"),
            ("  \u{A0}\u{200B}\u{FEFF} ", "", ""),
        ])
    func cut(text: String, tokens: String, kinds: String) {
        #expect(Drawing.tokens(text) == tokens)
        #expect(Drawing.kinds(text) == kinds)
    }

    @Test("marks capitals, spaces, lines and digits")
    func flags() {
        let tokens = TextAnalyzer.tokens(of: "NATO Élan é2\n-Mark")
        #expect(tokens[0].flags == [.spaceBefore, .capitalized, .allCapitals])
        #expect(tokens[1].flags == [.spaceBefore, .capitalized])
        #expect(tokens[2].flags == [.spaceBefore, .hasDigit])
        #expect(tokens[3].flags == [.spaceBefore, .lineBefore])
        #expect(tokens[4].flags == [.capitalized])
    }

    @Test("gives one key to a word however it is written")
    func keys() {
        let tokens = TextAnalyzer.tokens(of: "Don’t DON'T don't")
        #expect(Set(tokens.map(\.key)) == ["don't"])
    }

    @Test("finds the longest phrase of a lexicon")
    func lexicon() {
        let lexicon = Lexicon("# phrases\nprime minister\tpm\nprime\nu.s. envoy\tenvoy\n")
        let tokens = TextAnalyzer.tokens(of: "Prime Minister, prime time, U.S. envoy")
        let found = tokens.indices.compactMap {
            lexicon.longest(at: $0, in: tokens, before: tokens.count)
        }
        #expect(found.map(\.entry) == [0, 1, 2])
        #expect(found.map(\.tokens) == [0..<2, 3..<4, 6..<8])
        #expect(lexicon.values == ["pm", "", "envoy"])
        #expect(lexicon.longest(at: 0, in: tokens, before: 1)?.entry == 1)
    }
}
