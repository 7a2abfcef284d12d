import Corpus
import Foundation
import ReadoutAPI
import WireFormats

/// Asks the API as a server would, and reads what it answers.
struct Client {
    static let loadedAt: Int64 = 1_900_000_000
    let state: CorpusState
    private let worker: OneWorker

    init(_ state: CorpusState) { self.init(state, gzip: nil) }

    init(_ state: CorpusState, isDraining: Bool) {
        self.init(state, isDraining: isDraining, gzip: nil)
    }

    init(_ state: CorpusState, isDraining: Bool = false, gzip: GzipCoding?) {
        self.state = state
        let api = API(
            state,
            operations: Operations(
                program: "9.9.9", loadedAt: Self.loadedAt, isDraining: { isDraining },
                writeMetrics: { $0 += Array("readout_requests_total 7\n".utf8) }),
            gzip: gzip)
        worker = OneWorker(api.makeHandler())
    }

    /// The corpus that the program carries with it.
    static let sample: CorpusState = CorpusBuilder.build(
        CorpusLoader.load(embedded: SampleCorpus.files), program: "9.9.9", isSample: true)

    struct Answer {
        let status: Int
        let fields: [String: String]
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        /// The content as JSON; an empty dictionary for anything else.
        var json: [String: Any] {
            Tree.read(body)
        }

        var items: [[String: Any]] { json["items"] as? [[String: Any]] ?? [] }
        var ids: [String] { items.compactMap { $0["id"] as? String } }
        var total: Int { (json["total"] as? Double).map { Int($0) } ?? -1 }
        var next: String? { json["next"] as? String }
        /// The parameters that a problem names.
        var faults: [[String: Any]] { json["errors"] as? [[String: Any]] ?? [] }
    }

    /// Hands a request made by the test to the handler.
    func answer(_ request: borrowing HTTPRequest, _ response: inout HTTPResponse) {
        worker.answer(request, &response)
    }

    func get(_ target: String, _ fields: [(String, String)] = []) -> Answer {
        send(.get, target, fields)
    }

    func send(
        _ method: WireFormats.Method, _ target: String, _ fields: [(String, String)] = []
    ) -> Answer {
        var response = HTTPResponse()
        let request = HTTPRequest(method, target, fields: fields)
        worker.answer(request, &response)
        let lines = String(decoding: response.fields + response.ownFields.content, as: UTF8.self)
        var named: [String: String] = [:]
        for line in lines.components(separatedBy: "\r\n") where !line.isEmpty {
            let parts = line.components(separatedBy: ": ")
            named[parts[0]] = parts.dropFirst().joined(separator: ": ")
        }
        return Answer(status: Int(response.status), fields: named, body: response.content)
    }
}

/// What one worker of a server keeps from request to request.
private final class OneWorker {
    private var handler: any HTTPHandler

    init(_ handler: any HTTPHandler) { self.handler = handler }

    func answer(_ request: borrowing HTTPRequest, _ response: inout HTTPResponse) {
        handler.answer(request, &response)
    }
}
