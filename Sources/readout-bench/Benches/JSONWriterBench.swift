import WireFormats

/// Records as the corpus renders them, and the same read back.
enum JSONWriterBench {
    static func measure(_ size: BenchSize) -> [Measurement] {
        let text = Array(GeneratedText.prose(bytes: 100_000, seed: 2).utf8)
        let json = render(text)
        return [
            Stopwatch.rate("JSON writer", bytes: json.count, counts: [("bytes", json.count)]) {
                Sink.take(render(text).count)
            },
            Stopwatch.rate("JSON reader", bytes: json.count) {
                let value = try? JSONReader.read(json)
                Sink.take(value == nil ? 0 : 1)
            },
        ]
    }

    /// One object for each paragraph.
    private static func render(_ text: [UInt8]) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginArray()
        for paragraph in text.split(separator: 0x0A) {
            writer.beginObject()
            writer.name("type")
            writer.string("statement")
            writer.name("start")
            writer.int(paragraph.startIndex)
            writer.name("value")
            writer.number(Double(paragraph.count) / 8)
            writer.name("exact")
            writer.string(text, in: paragraph.indices)
            writer.endObject()
        }
        writer.endArray()
        return writer.bytes
    }
}
