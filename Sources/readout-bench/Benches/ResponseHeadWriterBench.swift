import WireFormats

/// The head of an ordinary answer.
enum ResponseHeadWriterBench {
    static func measure(_ size: BenchSize) -> [Measurement] {
        var writer = ResponseHeadWriter()
        writer.setDate(1_600_000_000)
        let fields = Array("Content-Type: application/json\r\nCache-Control: no-cache\r\n".utf8)
        var response = HTTPResponse()
        response.fields = fields[...]
        response.append(fields[...])
        var output = ByteBuffer()
        writer.write(response, minorVersion: 1, isLast: false, to: &output)
        return [
            Stopwatch.each("response head", repeats: 20_000, counts: [("bytes", output.count)]) {
                output.removeAll()
                writer.write(response, minorVersion: 1, isLast: false, to: &output)
                Sink.take(output.count)
            }
        ]
    }
}
