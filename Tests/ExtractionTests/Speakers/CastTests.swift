import Extraction
import Testing

@Suite("People of a text")
struct CastTests {
    @Test(
        "a name with its office is a person with a role",
        arguments: [
            ("Peruvian President Ana Quispe spoke.", "Ana Quispe", "Peruvian President"),
            (
                "Prime Minister of the Republic of Chile Jorge Molina spoke.", "Jorge Molina",
                "Prime Minister of the Republic of Chile"
            ),
            ("Peru's President Ana Quispe spoke.", "Ana Quispe", "Peru's President"),
            (
                "Ana Quispe, a senior adviser to the council, spoke.", "Ana Quispe",
                "senior adviser to the council"
            ),
            ("The crowd heard mayor Lena van Oru.", "Lena van Oru", "mayor"),
            (
                "The crowd heard Head of Harbour Works Ana Quispe.", "Ana Quispe",
                "Head of Harbour Works"
            ),
            ("Northwind CEO Ana Quispe spoke.", "Ana Quispe", "Northwind CEO"),
        ])
    func roles(text: String, name: String, role: String) {
        let people = ReadText(text).records.people
        #expect(people.map(\.name) == [name])
        #expect(people.first?.roles.map(\.title) == [role])
    }

    @Test("a surname later is the same person, under the fullest name")
    func surname() {
        let read = ReadText("Ms Quispe arrived. Ana Quispe met Quispe's lawyer. Quispe left.")
        #expect(read.records.people.map(\.name) == ["Ana Quispe"])
        #expect(read.records.people.first?.names == ["Quispe", "Ana Quispe"])
        #expect(read.records.people.first?.mentions.count == 4)
    }

    @Test(
        "places, bodies, days and acronyms are no persons",
        arguments: [
            "The Northern Sea froze.", "On Monday Morning the Harbour Council met.",
            "The ferry reached South Island.", "The UNX Board met in Lima, Peru.",
            "The Minister of Sport and the Governor of North Island met.",
        ])
    func nobody(text: String) {
        #expect(ReadText(text).records.people.isEmpty)
    }
}
