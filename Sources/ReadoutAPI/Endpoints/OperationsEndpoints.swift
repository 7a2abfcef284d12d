import Corpus
import WireFormats

/// `/healthz`, `/readyz`, `/version` and `/metrics`: for those who run the service.
extension Worker {
    mutating func answerStatus(_ text: String, _ response: inout HTTPResponse) {
        response.fields = service.fields.status[...]
        response.appendOwn { $0 += Array(text.utf8) }
    }

    mutating func answerVersion(_ response: inout HTTPResponse) {
        response.fields = service.fields.status[...]
        response.append(service.versionDocument[...])
    }

    /// The Prometheus text format 0.0.4: the server's counters, then what the index holds.
    mutating func answerMetrics(_ response: inout HTTPResponse) {
        response.fields = service.fields.metrics[...]
        var metrics: [UInt8] = []
        service.operations.writeMetrics(&metrics)
        metrics += Array(corpusMetrics.utf8)
        response.append(metrics[...])
    }

    private var corpusMetrics: String {
        var text = """
            # HELP readout_records Records that the index holds.
            # TYPE readout_records gauge

            """
        for (resource, count) in ServiceDocument.counts(service.state.rendered) {
            text += "readout_records{kind=\"\(resource.noun)\"} \(count)\n"
        }
        text += """
            # HELP readout_inputs_skipped Inputs that could not be read.
            # TYPE readout_inputs_skipped gauge
            readout_inputs_skipped \(service.state.skippedInputs.count)
            # HELP readout_index_loaded_timestamp_seconds When the index was loaded.
            # TYPE readout_index_loaded_timestamp_seconds gauge
            readout_index_loaded_timestamp_seconds \(service.operations.loadedAt)
            # HELP readout_build_info The program and the index that it serves.
            # TYPE readout_build_info gauge
            readout_build_info{version="\(service.operations.program)",\
            index="\(service.state.version)"} 1

            """
        return text
    }
}
