import WireFormats

/// The head of a browser's request, whole in the buffer.
enum RequestHeadParserBench {
    private static let head = Array(
        """
        GET /v1/figures?unit=person&limit=20&pretty=1 HTTP/1.1\r
        Host: readout.example:8080\r
        User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r
        Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r
        Accept-Language: en-GB,en;q=0.7\r
        Accept-Encoding: gzip, deflate, br\r
        Connection: keep-alive\r
        If-None-Match: "2b1c7c0d5e"\r
        \r

        """.utf8)

    static func measure(_ size: BenchSize) -> [Measurement] {
        let parser = RequestHeadParser()
        var fields: [HTTPRequest.FieldLine] = []
        fields.reserveCapacity(32)
        return [
            Stopwatch.each("request head", repeats: 20_000) {
                let span = head.span
                let parsed = try? parser.parse(span, 0..<head.count, fields: &fields)
                Sink.take(parsed?.end ?? 0)
            }
        ]
    }
}
