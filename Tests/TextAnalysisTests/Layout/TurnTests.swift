import Testing
import TextAnalysis

@Suite("Turns of a transcript")
struct TurnTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let turns: [String]
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "offices, short names and several paragraphs",
            text: """
                Meeting with the Mayor of Luneport
                May 7, 2015
                President of Orlania Olin Marsk: Mr Hale,
                How is the harbour?
                Mayor of Luneport Adam Hale: It works day and night.
                Olin Marsk: Good.
                """,
            turns: [
                "President of Orlania Olin Marsk: Mr Hale,|How is the harbour?",
                "Mayor of Luneport Adam Hale: It works day and night.", "Olin Marsk: Good.",
            ]),
        Case(
            name: "one label alone, where it names an office",
            text:
                "Opening words\n\nPresident of Orlania Olin Marsk: Friends,\nWelcome to Luneport.",
            turns: ["President of Orlania Olin Marsk: Friends,|Welcome to Luneport."]),
        Case(
            name: "typos in labels",
            text: """
                Presidnet of Orlania Olin Marsk: How is the harbour?
                mayor of Luneport Adam Hale: It works day and night.
                Oiln Marsk: Good.
                Adam HalE: Thank you.
                """,
            turns: [
                "Presidnet of Orlania Olin Marsk: How is the harbour?",
                "mayor of Luneport Adam Hale: It works day and night.", "Oiln Marsk: Good.",
                "Adam HalE: Thank you.",
            ]),
        Case(
            name: "a link box and a cut interrupt a turn",
            text: """
                Mayor of Luneport Adam Hale: It works day and night.
                See also
                Trip to Luneport
                May 6, 2015
                We need two more cranes.
                <…>
                President of Orlania Olin Marsk: You will have them.
                """,
            turns: [
                "Mayor of Luneport Adam Hale: It works day and night. || We need two more cranes.",
                "President of Orlania Olin Marsk: You will have them.",
            ]),
        Case(
            name: "a label that a link tore from its colon",
            text: """
                President of Orlania Olin Marsk: How is the harbour?
                Mayor of Luneport Adam Hale
                : It works day and night.
                """,
            turns: [
                "President of Orlania Olin Marsk: How is the harbour?",
                "Mayor of Luneport Adam Hale: It works day and night.",
            ]),
        Case(
            name: "stage directions belong to no label",
            text: """
                President of Orlania Olin Marsk (answering a question): It will.
                (Applause.)
                President of Vossia Tara Voss (retranslated): Thank you.
                """,
            turns: [
                "President of Orlania Olin Marsk: It will.",
                "President of Vossia Tara Voss: Thank you.",
            ]),
        Case(
            name: "question and answer",
            text: """
                Question: How much water is left?
                Answer: About 40 percent.
                It has three parts: saving, storing, sharing.
                Question: Is there a plan?
                Answer: There is.
                """,
            turns: [
                "Question: How much water is left?",
                "Answer: About 40 percent.|It has three parts: saving, storing, sharing.",
                "Question: Is there a plan?", "Answer: There is.",
            ]),
        Case(
            name: "a briefing's capitals and its Q without a colon",
            text: """
                MS. ELLISON:  Good afternoon.

                     Q    Will he sign it?

                MS. ELLISON:  He will.

                     Q    A second question: when?

                MS. ELLISON:  Soon.
                """,
            turns: [
                "MS. ELLISON: Good afternoon.", "Q: Will he sign it?", "MS. ELLISON: He will.",
                "Q: A second question: when?", "MS. ELLISON: Soon.",
            ]),
        Case(
            name: "Markdown labels",
            text: """
                **Rena Holt:** Minister, how long will it take?

                **Ivo Strand:** Four years.

                We start in May.

                **Rena Holt:** What does it cost?
                """,
            turns: [
                "Rena Holt: Minister, how long will it take?",
                "Ivo Strand: Four years.|We start in May.",
                "Rena Holt: What does it cost?",
            ]),
        Case(
            name: "label alone on its line",
            text: "RENA HOLT:\nHow long?\nIVO STRAND:\nFour years.\nRENA HOLT:\nThank you.",
            turns: ["RENA HOLT: How long?", "IVO STRAND: Four years.", "RENA HOLT: Thank you."]),
        Case(
            name: "dashes instead of colons",
            text: """
                Prime Minister Tara Voss – Good morning to all.

                We can begin.

                Radio North, Anna Berg – Will the toll stay?

                Tara Voss – It will – for ten years.

                Anna Berg – And then?
                """,
            turns: [
                "Prime Minister Tara Voss: Good morning to all.|We can begin.",
                "Radio North, Anna Berg: Will the toll stay?",
                "Tara Voss: It will – for ten years.", "Anna Berg: And then?",
            ]),
        Case(
            name: "a verb above words that a dash opens",
            text: """
                The President said:

                - Dear Mrs Voss, welcome.

                Prime Minister Tara Voss said:

                - Thank you, Mr. President.
                """,
            turns: [
                "The President: - Dear Mrs Voss, welcome.",
                "Prime Minister Tara Voss: - Thank you, Mr. President.",
            ]),
        Case(
            name: "an end with its time",
            text: """
                THE PRESIDENT:  Please, have a seat.

                     Q    One question?

                THE PRESIDENT:  Not now.

                                END             12:20 P.M. EST
                """,
            turns: [
                "THE PRESIDENT: Please, have a seat.", "Q: One question?",
                "THE PRESIDENT: Not now.",
            ]),
        Case(
            name: "a trade behind the name",
            text: """
                Olin Marsk: Go ahead, please.
                Rena Holt, reporter at Radio North: Will the toll stay?
                Olin Marsk: It will.
                Rena Holt: And then?
                """,
            turns: [
                "Olin Marsk: Go ahead, please.",
                "Rena Holt, reporter at Radio North: Will the toll stay?", "Olin Marsk: It will.",
                "Rena Holt: And then?",
            ]),
    ]

    @Test("are found with their labels and words", arguments: cases)
    func turns(test: Case) {
        let drawing = LayoutDrawing(test.text)
        #expect(drawing.turns == test.turns)
        #expect(drawing.layout.kind == .transcript)
    }

    @Test(
        "are none in prose with colons",
        arguments: [
            "The mayor was clear: the ferry sails.\nHe had one wish: more cranes.",
            "The Latest: Ferry sails again\n\nThe ferry sailed on Monday, the town said.",
            "Dr. Mira Dahl: ‘The lake will fall further’\n\nThe lake fell by 30 centimetres.",
            "Luneport: 4,120\nCastle Hill: 3,300\nNorthern Lakes: 980\nTurnout was 61 percent.",
            "Note: The figures are preliminary.\nSource: Luneport Gazette\nPhoto: The old pier",
            "First: we build the pier.\nSecond: we build the road.\nThird: we open both.",
            "Police: Man fell from ferry\nMayor: Ferry is safe\nPolice: Man was drunk\nMayor: No toll",
            "10:15: The ferry leaves.\n11:40: The ferry arrives.\n12:05: It leaves again.",
            "LUNEPORT — The ferry sailed.\n\nCASTLE HILL — It opens.\n\nLUNEPORT — It is closed.",
            "Olin Marsk – the President since 2018 – met fishermen.\nAdam Hale – the mayor – came.",
            "The two spoke.\n\nThe President said:\n\nThe pier will be built. It will be long.",
            "Mayor Adam Hale told the council what he wanted: more cranes and a pier.",
        ])
    func prose(text: String) {
        let drawing = LayoutDrawing(text)
        #expect(drawing.turns == [])
        #expect(drawing.layout.kind == .report)
    }

    @Test("an exchange in a report leaves the rest of the report to the reporter")
    func embedded() {
        let prose =
            "The mayor came to the radio on Monday and spoke about ferries for an hour, "
            + "with more heat than usual."
        let drawing = LayoutDrawing(
            "\(prose)\n\n\(prose)\n\n\(prose)\n\nBerg: Will it sail?\n\nHale: It will.\n\n"
                + "Berg: When?\n\nHale: Soon.\n\nHale then left the room, and \(prose)")
        #expect(drawing.layout.kind == .report)
        #expect(
            drawing.turns == [
                "Berg: Will it sail?", "Hale: It will.", "Berg: When?", "Hale: Soon.",
            ])
        #expect(drawing.prose.count == 4)
    }

    @Test("separators and cuts belong to nobody")
    func marks() {
        let drawing = LayoutDrawing(
            """
            The two met in the castle.
            * * *
            President of Orlania Olin Marsk: Welcome.
            <…>
            President of Vossia Tara Voss: Thank you.
            """)
        #expect(drawing.prose == ["The two met in the castle."])
        #expect(drawing.cuts == ["<…>"])
        #expect(drawing.skipped == [])
    }
}
