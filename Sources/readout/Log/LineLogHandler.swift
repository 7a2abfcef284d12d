import Logging
import SystemIO
import TextAnalysis
import WireFormats

/// Writes each event as one line to standard error.
struct LineLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info
    private let format: LogFormat

    init(format: LogFormat) { self.format = format }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let pairs = metadata.merging(event.metadata ?? [:]) { $1 }
            .map { (name: $0.key, value: "\($0.value)") }.sorted { $0.name < $1.name }
        let message = event.message.description
        let line =
            switch format {
            case .text: text(event.level, message, pairs)
            case .json: json(event.level, message, pairs)
            }
        // A closed standard error leaves nowhere to say so.
        try? StandardStream.error.write(line)
    }

    private func text(
        _ level: Logger.Level, _ message: String, _ pairs: [(name: String, value: String)]
    ) -> [UInt8] {
        var line = "\(UTCTime.now) \(level.rawValue) \(message)"
        for pair in pairs {
            line += " \(pair.name)="
            let isPlain = !pair.value.isEmpty && pair.value.allSatisfy { $0 > " " && $0 != "\"" }
            line += isPlain ? pair.value : quoted(pair.value)
        }
        return Array((line + "\n").utf8)
    }

    private func json(
        _ level: Logger.Level, _ message: String, _ pairs: [(name: String, value: String)]
    ) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        for pair in [("time", UTCTime.now), ("level", level.rawValue), ("message", message)] {
            json.name(pair.0)
            json.string(pair.1)
        }
        for pair in pairs {
            json.name(pair.name)
            json.string(pair.value)
        }
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.string(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
