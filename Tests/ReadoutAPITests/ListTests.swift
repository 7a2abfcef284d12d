import Testing

@Suite("Lists")
struct ListTests {
    @Test("a list of every kind answers with the frame that the contract states")
    func frames() {
        let client = Client(Client.sample)
        for resource in [
            "sources", "documents", "people", "meetings", "stories", "statements",
            "figures", "claims", "disagreements",
        ] {
            let answer = client.get("/v1/\(resource)?limit=1000")
            #expect(answer.status == 200)
            #expect(answer.total == answer.items.count, "\(resource)")
            #expect(answer.json.keys.sorted() == ["index", "items", "next", "total"])
        }
    }
}
