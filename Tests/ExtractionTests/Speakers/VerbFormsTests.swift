import Testing

@testable import Extraction

@Suite("VerbForms")
struct VerbFormsTests {
    @Test(
        "a base form gives the others",
        arguments: [
            ("claim", ["claim", "claims", "claimed", "claiming"]),
            ("reply", ["reply", "replies", "replied", "replying"]),
            ("say/says/said/saying", ["say", "says", "said", "saying"]),
            ("admit+", ["admit", "admits", "admitted", "admitting"]),
            ("agree", ["agree", "agrees", "agreed", "agreeing"]),
            ("express", ["express", "expresses", "expressed", "expressing"]),
            (
                "write/writes/wrote/writing/written",
                ["write", "writes", "wrote", "writing", "written"]
            ),
        ])
    func forms(entry: String, expected: [String]) {
        #expect(VerbForms(Substring(entry)).all.map(\.1) == expected)
    }
}
