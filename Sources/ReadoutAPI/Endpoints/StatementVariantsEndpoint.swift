import Claims
import Corpus
import Extraction
import TextAnalysis
import WireFormats

/// `/v1/statements/{id}/variants`: the same words elsewhere, held against each other word by word.
extension Worker {
    mutating func answerVariants(
        _ request: borrowing HTTPRequest, _ response: inout HTTPResponse
    ) throws(Problem) {
        let statement = try requireRecord(.statements)
        try readShape(nil)
        let condition = isKnown(hash, request, &response)
        response.fields = service.fields.json[...]
        if try settle(condition, &response) { return }
        let (document, _) = service.search.place(of: .statements, statement, in: service.state)
        let reference = RecordReference(
            document: document,
            index: statement - service.state.rendered.statementOffsets[document])
        let variants = service.variants.variants(of: reference, in: service.state.corpus)
        var writer = VariantWriter(service.state, document: document)
        for variant in variants { writer.add(variant) }
        let items = writer.json.bytes
        response.append(service.frames.open(total: variants.count))
        response.appendOwn { output in
            output += items
            service.frames.close(total: variants.count, link: ByteBuffer(), to: &output)
        }
        makePretty(&response)
    }
}

/// Writes variants, which are made when they are asked for: few are, and all of them are many.
private struct VariantWriter {
    private let state: CorpusState
    private let here: ReadDocument
    private(set) var json = JSONWriter()

    init(_ state: CorpusState, document: Int) {
        self.state = state
        here = state.corpus.documents[document]
    }

    mutating func add(_ variant: StatementVariants.Variant) {
        let there = state.corpus.documents[variant.document]
        json.beginObject()
        json.member("type", "variant")
        json.member("relation", variant.relation.rawValue)
        json.member("claim", state.rendered.claims.identifiers[variant.claim])
        json.member(
            "statement",
            variant.statement.map {
                let number = state.rendered.statementOffsets[variant.document] + $0
                return state.rendered.statements.identifiers[number]
            })
        json.name("speaker")
        addSpeaker(variant, there)
        json.name("here")
        json.passage(variant.here, of: here)
        json.name("there")
        json.passage(variant.there, of: there)
        json.name("diff")
        json.beginArray()
        for part in variant.diff.parts {
            json.beginObject()
            json.member("kind", part.kind.rawValue)
            json.name("here")
            json.words(part.a, of: here)
            json.name("there")
            json.words(part.b, of: there)
            json.endObject()
        }
        json.endArray()
        json.name("diff_is_whole")
        json.bool(variant.diff.isWhole)
        json.endObject()
    }

    private mutating func addSpeaker(_ variant: StatementVariants.Variant, _ there: ReadDocument) {
        guard let statement = variant.statement,
            let speaker = there.records.statements[statement].speaker
        else { return json.null() }
        let number = state.rendered.statementOffsets[variant.document] + statement
        let person = state.rendered.links.speakerOfStatement[number]
        json.person(
            person.map { state.rendered.people.identifiers[$0] }, name: speaker.name)
    }
}
