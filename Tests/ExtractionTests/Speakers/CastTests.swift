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
            (
                "The crowd heard Chair of the League of Free Trade Unions Ana Quispe.",
                "Ana Quispe", "Chair of the League of Free Trade Unions"
            ),
            (
                "The crowd heard President of Lakeland Ferries Eva-Lena van Oru.",
                "Eva-Lena van Oru", "President of Lakeland Ferries"
            ),
            (
                "The crowd heard founder of the Harbour Council Ana Maria Quispe.",
                "Ana Maria Quispe", "founder of the Harbour Council"
            ),
            (
                "The crowd heard Minister of Snow and Environment Ana Quispe.", "Ana Quispe",
                "Minister of Snow and Environment"
            ),
            ("Aide to the President Ana Quispe spoke.", "Ana Quispe", "Aide to the President"),
            ("The crowd heard co-pilot Ana Quispe.", "Ana Quispe", "co-pilot"),
            ("Vice-Rector Ana Quispe spoke.", "Ana Quispe", "Vice-Rector"),
            ("Mayor Ana Quispe, also a poet, spoke.", "Ana Quispe", "Mayor,poet"),
            ("Mayor Ana Quispe, Mr President, was right.", "Ana Quispe", "Mayor"),
            ("Mayor Ana Quispe, the President said, was right.", "Ana Quispe", "Mayor"),
            ("Mayor Ana Quispe, and a poet with her, spoke.", "Ana Quispe", "Mayor"),
        ])
    func roles(text: String, name: String, role: String) {
        let people = ReadText(text).records.people
        #expect(people.map(\.name) == [name])
        #expect(people.first?.roles.map(\.title).joined(separator: ",") == role)
    }

    @Test("a role is the text's own words")
    func rolePassages() {
        let read = ReadText("Head of Harbour Works Ana Quispe met Lena Oru, a poet and farmer.")
        let roles = read.records.people.flatMap(\.roles)
        #expect(roles.count == 2)
        #expect(roles.allSatisfy { read.string($0.passage) == $0.title })
    }

    @Test("in a list of persons each has the one office that stands before the name")
    func lists() {
        let people = ReadText(
            """
            Present were Harbour Minister Ana Quispe, Finance Minister Jorge Molina, Mayor Lena Oru.
            """
        ).records.people
        #expect(people.map(\.name) == ["Ana Quispe", "Jorge Molina", "Lena Oru"])
        #expect(
            people.map { $0.roles.map(\.title) } == [
                ["Harbour Minister"], ["Finance Minister"], ["Mayor"],
            ])
    }

    @Test("a title that runs into a name ends where a name begins that is known from elsewhere")
    func runningTitle() {
        let people = ReadText(
            """
            The crowd heard Minister for Ice, Floods and Winter Storm Relief Ana Quispe.
            Minister Ana Quispe spoke of the harbour.
            """
        ).records.people
        #expect(people.map(\.name) == ["Ana Quispe"])
    }

    @Test("first names that another person lacks stay: two of one surname are two")
    func surnamesShared() {
        let people = ReadText(
            "Mayor Ana Quispe met Governor Lena Maria Quispe. Governor Lena Maria Quispe left."
        ).records.people
        #expect(people.map(\.name) == ["Ana Quispe", "Lena Maria Quispe"])
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
            "It was a Happy New Year. All of us love New Year.",
            "Regarding Lakeland, all is well. Lakeland is open.",
            "The Popular Front met. Later the Front voted.",
            "We are a partner of the Lakeland Duma.", "I went to a major Lakeland event.",
            "The Minister of Sport and the Governor of North Island met.",
        ])
    func nobody(text: String) {
        #expect(ReadText(text).records.people.isEmpty)
    }
}
