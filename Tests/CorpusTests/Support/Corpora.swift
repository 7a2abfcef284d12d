import Claims
import Corpus
import Extraction
import Foundation
import TextAnalysis
import WireFormats

/// Corpora made for tests, and what they print.
enum Corpora {
    /// What one input of bytes holds, called `name`.
    static func state(
        _ name: String, _ bytes: some Sequence<UInt8>, limits: InputLimits = InputLimits()
    ) throws -> CorpusState {
        let folder = try TemporaryFolder()
        let path = try folder.write(name, bytes)
        return build(CorpusLoader.load([path], limits: limits))
    }

    /// What files hold, each with its name.
    static func state(files: [(name: String, text: String)]) -> CorpusState {
        build(CorpusLoader.load(embedded: files))
    }

    static func build(_ inputs: CorpusInputs) -> CorpusState {
        CorpusBuilder.build(inputs, program: "test")
    }

    /// One row of NDJSON with string members.
    static func row(_ members: KeyValuePairs<String, String>) -> String {
        let object = members.map { key, value in
            let json = String(decoding: quoted(value), as: UTF8.self)
            return "\"\(key)\":\(json)"
        }
        return "{" + object.joined(separator: ",") + "}\n"
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(text)
        return Array(writer.bytes)
    }

    /// The lines that `extract` prints, read back.
    static func lines(_ state: CorpusState) throws -> [[String: Any]] {
        var bytes: [UInt8] = []
        RecordLines.write(state) { bytes += $0 }
        return try bytes.split(separator: 0x0A).map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line))
            return try object as? [String: Any] ?? { throw CocoaError(.coderReadCorrupt) }()
        }
    }
}

extension CorpusState {
    /// The text of each document, in the order of the corpus.
    var texts: [String] {
        corpus.documents.map { String(decoding: $0.analysis.text.bytes, as: UTF8.self) }
    }
}
