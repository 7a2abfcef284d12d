import Testing
import TextAnalysis

@testable import Extraction

@Suite("NameCase")
struct NameCaseTests {
    @Test(
        "folds capitals, and only those of names",
        arguments: [
            ("ANA QUISPE", "Ana Quispe"), ("ANA-LENA QUISPE", "Ana-Lena Quispe"),
            ("Ana QUISPE", "Ana Quispe"), ("ANA MCORU", "Ana McOru"),
            ("ANA O'QUISPE", "Ana O'Quispe"), ("ANA O’QUISPE", "Ana O’Quispe"),
            ("LENA VAN ORU", "Lena van Oru"), ("TOMAS II", "Tomas II"), ("A. QUISPE", "A. Quispe"),
            ("LI QUISPE", "Li Quispe"), ("JD QUISPE", "JD Quispe"), ("JD Quispe", "JD Quispe"),
            ("ÁNGEL ÑUÑO", "Ángel Ñuño"), ("Ana Quispe", "Ana Quispe"),
            ("MACK QUISPE", "Mack Quispe"),
        ])
    func folds(name: String, folded: String) {
        #expect(NameCase(printed: [:]).folded(name, hasRole: false) == folded)
    }

    @Test("a lone word is folded with an office or where it is too long for an acronym")
    func lone() {
        let cases = NameCase(printed: [:])
        #expect(cases.folded("ORU", hasRole: false) == "ORU")
        #expect(cases.folded("ORU", hasRole: true) == "Oru")
        #expect(cases.folded("QUISPE", hasRole: false) == "Quispe")
        #expect(cases.folded("BCDFG", hasRole: true) == "BCDFG")
    }

    @Test("takes the form that the document prints")
    func printed() {
        let cases = NameCase(printed: [WordKey("deoru"): "DeOru"])
        #expect(cases.folded("LENA DEORU", hasRole: false) == "Lena DeOru")
    }
}
