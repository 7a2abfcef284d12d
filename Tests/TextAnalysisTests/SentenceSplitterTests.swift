import Testing
import TextAnalysis

@Suite("SentenceSplitter")
struct SentenceSplitterTests {
    @Test(
        "cuts after stops that end a sentence",
        arguments: [
            "The talks ended. || Nobody spoke. || It was late.",
            "He paid $3.9 million. || She paid 4.5.",
            "Mr. Oru met Gen. Tal. || They agreed.",
            "John F. Oru came. || J. K. Tal left.",
            "The U.S. President left the U.S. || The talks went on.",
            "It ended at 6 p.m. || He left at 7 p.m. on Monday.",
            "\"We agree.\" || \"So do we,\" she said.",
            "“It is done.” || He left.",
            "He left (it was late). || She stayed. || (Nobody knew why.) || It rained.",
            "It is done... || They left… || It rained.",
            "Really?! || Yes!",
            "It grew to 3,500 ha. of land in all.",
            "He wrote to office.example.org about it. || Nobody answered.",
            "\"We agreed with you.\" - said the envoy. || He left.",
            "\"Is it true?\" Anna Oru asked. || Nobody knew.",
            "\"Is it true?\" || Anna Oru left early.",
            "1. The first item is clear. || 2. The second is not.",
            "Acme Inc. reported losses. || Acme Inc. || The rest is known.",
            "He is 1.5 m. tall, no. 5 of the list.",
            "He saw Plan B. || The rest is known.",
        ])
    func cut(drawing: String) {
        #expect(Drawing.sentences(drawing.replacing(" || ", with: " ")) == drawing)
    }

    @Test("cuts where the space is missing")
    func glued() {
        #expect(
            Drawing.sentences("The work is done.The rest follows.")
                == "The work is done. || The rest follows.")
    }
}
