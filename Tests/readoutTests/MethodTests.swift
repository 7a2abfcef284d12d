import Testing

/// What each method means for the resources of the program, over a real socket.
@Suite("Methods of resources")
struct MethodTests {
    static let paths = [
        "/", "/v1", "/v1/figures?limit=2", "/v1/documents", "/v1/search?q=posts", "/openapi.yaml",
        "/openapi.json", "/healthz", "/readyz", "/version",
    ]

    /// Content of each framing, and none.
    private static let contents = [
        "\r\n", "Content-Length: 9\r\n\r\nGET / HTT",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    ]

    static let refused: [[WireCase]] = ["POST", "PUT", "DELETE", "PATCH"].map { method in
        paths.flatMap { path in
            WireCase.each(contents, 405, .keeps, "9110 15.5.6") {
                "\(method) \(path) HTTP/1.1\r\nHost: a\r\n\($0)"
            }
        }
            + WireCase.each(contents, 404, .keeps, "9110 15.5.5") {
                "\(method) /nothing HTTP/1.1\r\nHost: a\r\n\($0)"
            }
    }

    @Test("those that change something are refused, in step with their content")
    func refusals() throws {
        let server = try RunningServer(["--port", "0"])
        for exchange in Self.refused.joined() { try exchange.check(server.client()) }
    }

    @Test("the refusal and OPTIONS name the same ones")
    func allow() throws {
        let server = try RunningServer(["--port", "0"])
        for path in Self.paths + ["*"] { try checkAllow(path, server.client()) }
    }

    private func checkAllow(_ path: String, _ client: TestClient) throws {
        for fields in Self.contents + ["If-Match: \"x\"\r\nExpect: 100-continue\r\n\r\n"] {
            client.send("OPTIONS \(path) HTTP/1.1\r\nHost: a\r\n\(fields)")
            let options = try #require(client.answer())
            #expect(options.status == 204 && options.value("content-length") == nil)
            #expect(options.value("allow") == "GET, HEAD, OPTIONS")
        }
        guard path != "*" else { return }
        client.send("POST \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(client.answer()?.value("allow") == "GET, HEAD, OPTIONS")
    }

    @Test("HEAD has the status and the fields of GET and no content")
    func head() throws {
        let server = try RunningServer(["--port", "0"])
        let faulty = ["/nothing", "/v1/people/nobody", "/v1/figures?x=y", "/v1/search"]
        for path in Self.paths + faulty { try checkHead(path, server.client()) }
    }

    private func checkHead(_ path: String, _ client: TestClient) throws {
        client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
        let get = try #require(client.answer())
        client.send("HEAD \(path) HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
        let head = try #require(client.answer(toHead: true))
        #expect(head.status == get.status)
        let varying = ["date", "x-request-id"]
        for field in get.fields where !varying.contains(field.name) {
            #expect(head.value(field.name) == field.value, "\(field.name)")
        }
        #expect(head.fields.map(\.name) == get.fields.map(\.name))
        #expect(client.answer()?.status == 200)
    }

    static let heldBack: [(method: String, path: String, status: Int)] = [
        ("POST", "/v1/figures", 405), ("PUT", "/nothing", 404), ("GET", "/v1/figures", 200),
        ("GET", "/v1/figures?limit=0", 400),
    ]

    @Test("a client that holds its content back gets its answer instead of a 100")
    func expectation() throws {
        let server = try RunningServer(["--port", "0"])
        for (method, path, status) in Self.heldBack {
            try checkHeldBack("\(method) \(path)", status, server)
        }
    }

    private func checkHeldBack(_ start: String, _ status: Int, _ server: RunningServer) throws {
        for framing in ["Content-Length: 5", "Transfer-Encoding: chunked"] {
            let client = try server.client()
            client.send(
                "\(start) HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\(framing)\r\n\r\n"
            )
            let answer = try #require(client.answer())
            #expect(answer.status == status && answer.value("connection") == "close")
            client.send("hello")
            #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
        }
    }

    @Test("what is asked for is repeated in a problem only as far as a sentence bears it")
    func longPaths() throws {
        let server = try RunningServer(["--port", "0"])
        let long = String(repeating: "a", count: 7_000)
        for path in [
            "/\(long)", "/v1/people/\(long)", "/v1/figures?\(long)=1", "/v1/figures?limit=\(long)",
        ] {
            let problem = try server.curl(path).json()
            let detail = try #require(problem["detail"] as? String)
            #expect(detail.contains("aaa…") && detail.count < 800, "\(detail)")
            #expect((problem["instance"] as? String)?.hasSuffix(path) == true)
        }
    }
}
