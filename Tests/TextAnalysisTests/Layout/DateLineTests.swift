import Testing

@testable import TextAnalysis

@Suite("DateLine")
struct DateLineTests {
    @Test(
        "reads a day and a time",
        arguments: [
            ("January 11, 2021", "2021-01-11"), ("11 January 2021", "2021-01-11"),
            ("Jan. 11, 2021, 18:20", "2021-01-11 1100"), ("Monday, 11th of May 2020", "2020-05-11"),
            ("2021-01-11", "2021-01-11"), ("2021-01-11T18:20:05Z", "2021-01-11 1100"),
            ("25.01.2021", "2021-01-25"), ("01/25/2021", "2021-01-25"), ("1.2.2021", "2021-02-01"),
            ("18:20", "1100"), ("6.20 pm", "1100"), ("12:05 a.m.", "5"),
            ("11-Jan-2021", "2021-01-11"),
            ("Posted on Nov 5, 2019 at 9:02 AM EST", "2019-11-05 542"),
        ])
    func reads(line: String, drawing: String) {
        let found = DateLine(Array(line.utf8), TextRange(0, line.utf8.count))
        let parts = [found?.date?.iso, found?.minute.map(String.init)].compactMap { $0 }
        #expect(parts.joined(separator: " ") == drawing)
        #expect(found?.isAlone == true)
    }

    @Test(
        "reads none that is not certain, or not whole",
        arguments: [
            "03/04/2021", "31 February 2021", "May 2021", "11 January", "25:10", "2 of 5",
            "Item 8", "In 2004 the ferry sailed", "1500 men", "",
        ])
    func refuses(line: String) {
        let found = DateLine(Array(line.utf8), TextRange(0, line.utf8.count))
        #expect(found?.date == nil)
    }

    @Test("counts the words that are no date")
    func others() {
        let line = "Rena Holt - Nov 19, 2019, 10:31 pm CST"
        let found = DateLine(Array(line.utf8), TextRange(0, line.utf8.count))
        #expect(found?.otherWords == 2)
        #expect(found?.hasSmallWord == false)
        #expect(found?.minute == 22 * 60 + 31)
    }
}
