import Corpus
import WireFormats

/// `/` and `/v1`: what there is, and where.
extension Worker {
    mutating func answerService(
        _ request: borrowing HTTPRequest, _ response: inout HTTPResponse
    ) throws(Problem) {
        try readShape(nil)
        try answerMade(service.serviceDocument, service.fields.json, request, &response)
        if response.status == 200 { makePretty(&response) }
    }

    /// Answers a text made once, whose tag is its own hash: it may change without the index.
    mutating func answerMade(
        _ text: [UInt8], _ block: [UInt8], _ request: borrowing HTTPRequest,
        _ response: inout HTTPResponse
    ) throws(Problem) {
        var textHash = FNV(hash)
        textHash.add(text.span, 0..<text.count)
        let condition = isKnown(textHash.value, request, &response)
        response.fields = block[...]
        if try settle(condition, &response) { return }
        response.append(text[...])
    }
}

/// The texts that describe the service.
enum ServiceDocument {
    static func json(_ state: CorpusState, _ operations: Operations) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("name", "readout")
        json.member("version", operations.program)
        json.member("index", state.version)
        json.name("sample")
        json.bool(state.isSample)
        json.member("warning", state.isSample ? sampleWarning : nil)
        json.name("resources")
        json.beginObject()
        for (resource, count) in counts(state.rendered) {
            json.name("\(resource)")
            json.beginObject()
            json.member("url", "/v1/\(resource)")
            json.member("count", count)
            json.endObject()
        }
        json.endObject()
        addLinks(to: &json)
        json.name("skipped")
        json.beginArray()
        for input in state.skippedInputs {
            json.beginObject()
            json.member("input", input.path)
            json.member("reason", input.reason)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    static func version(_ state: CorpusState, _ operations: Operations) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("name", "readout")
        json.member("version", operations.program)
        json.member("api", "v1")
        json.member("index", state.version)
        json.endObject()
        json.endLine()
        return json.bytes
    }

    /// How many records of each kind the index holds; parts of meetings count too.
    static func counts(_ rendered: RenderedCorpus) -> [(Resource, Int)] {
        [
            (.sources, rendered.sources.count), (.documents, rendered.documents.count),
            (.people, rendered.people.count), (.meetings, rendered.meetings.count),
            (.stories, rendered.stories.count), (.statements, rendered.statements.count),
            (.figures, rendered.figures.count), (.claims, rendered.claims.count),
            (.disagreements, rendered.disagreements.count),
        ]
    }

    private static func addLinks(to json: inout JSONWriter) {
        json.name("links")
        json.beginObject()
        json.member("search", "/v1/search?q={words}")
        json.member("text", "/v1/documents/{id}/text")
        json.member("contract", "/openapi.yaml")
        json.member("health", "/healthz")
        json.member("metrics", "/metrics")
        json.endObject()
    }

    private static let sampleWarning =
        "This is the sample corpus that comes with the program: paraphrases, made to try the API. "
        + "Start readout serve with --corpus and a path to serve your own texts."
}
