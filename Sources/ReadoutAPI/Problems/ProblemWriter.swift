import Corpus
import WireFormats

/// Writes problems of RFC 9457.
enum ProblemWriter {
    /// Makes `response` the answer that `problem` wants.
    static func write(
        _ problem: Problem, instance: String, requestID: String, to response: inout HTTPResponse
    ) {
        let explanation = problem.explanation
        response.reset()
        response.status = explanation.status
        response.fields = fields[...]
        response.ownFields += Array("X-Request-Id: \(requestID)\r\n\(explanation.fields)".utf8)
        let json = json(explanation, instance, requestID)
        response.appendOwn { $0 += json }
    }

    private static let fields = Array(ProblemFormat.fields.utf8)

    private static func json(
        _ explanation: Problem.Explanation, _ instance: String, _ requestID: String
    ) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("type", ProblemFormat.typePrefix + explanation.type)
        json.member("title", explanation.title)
        json.name("status")
        json.int(Int(explanation.status))
        json.member("detail", explanation.detail)
        json.member("instance", instance)
        if !explanation.faults.isEmpty {
            json.name("errors")
            json.beginArray()
            for fault in explanation.faults { add(fault, to: &json) }
            json.endArray()
        }
        json.member("request_id", requestID)
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private static func add(_ fault: Problem.Fault, to json: inout JSONWriter) {
        json.beginObject()
        if let parameter = fault.parameter { json.member("parameter", parameter) }
        json.member("detail", fault.detail)
        if !fault.allowed.isEmpty {
            json.name("allowed")
            json.strings(fault.allowed)
        }
        if let suggestion = fault.suggestion { json.member("did_you_mean", suggestion) }
        json.endObject()
    }
}
