import Foundation
import TestSupport
import Testing

@Suite("readout serve")
struct ServeTests {
    @Test(
        "says what it serves and where, answers, and ends with 0 on SIGTERM and SIGINT",
        arguments: [SIGTERM, SIGINT])
    func serves(_ signal: Int32) throws {
        let server = try RunningServer(["--port", "0"])
        #expect(try server.errors().contains("sample corpus"))
        #expect(try server.errors().contains(#/serving \d+ documents, .*: try http:\S+\/v1\n/#))
        #expect(try server.curl("/v1").status == 200)
        #expect(try server.curl("/v1/statements?limit=1").status == 200)
        #expect(server.stop(by: signal) == 0)
    }

    @Test("carries corpus and contract inside: a copy serves them from any folder")
    func installed() throws {
        let scratch = try Scratch()
        try FileManager.default.copyItem(atPath: try Built.path, toPath: scratch.path("copy"))
        let server = try RunningServer(
            ["--port", "0"], program: scratch.path("copy"), folder: scratch.folder)
        let contract = Shared.checkout.appendingPathComponent("openapi.yaml").path
        #expect(try server.curl("/openapi.yaml").body == (try Scratch.text(contract)))
        let total = try server.curl("/v1/documents").json()["total"] as? Int
        #expect((total ?? 0) >= 8)
    }

    @Test("serves what flags or variables name, and lists what it could not read")
    func ownCorpus() throws {
        let scratch = try Scratch()
        let good = try scratch.write("good.txt", BadInputTests.good)
        let bad = try scratch.write("bad.txt", [0x61, 0xFF])
        let flags = try RunningServer(["--port", "0", "--corpus", good, "--corpus", bad])
        let variables = try RunningServer(environment: [
            "READOUT_CORPUS": "\(good):\(bad)", "READOUT_PORT": "0", "READOUT_THREADS": "1",
        ])
        for server in [flags, variables] {
            #expect(try server.curl("/v1/documents").json()["total"] as? Int == 1)
            #expect(try server.curl("/v1").body.contains("bad.txt"))
            #expect(try !server.errors().contains("sample corpus"))
            #expect(try server.errors().contains("bad.txt reason=\"not UTF-8: line 1, byte 2"))
        }
    }

    @Test("writes its events as JSON when told to")
    func jsonLog() throws {
        let server = try RunningServer(["--port", "0", "--log-format", "json"])
        _ = try server.curl("/v1")
        #expect(server.stop() == 0)
        for line in try server.errors().split(separator: "\n") {
            let event = try JSONSerialization.jsonObject(with: Data(line.utf8))
            #expect((event as? [String: Any])?["message"] != nil, "\(line)")
        }
    }

    @Test("serves on, and ends with 0, when nobody reads its events any more")
    func closedLog() throws {
        let scratch = try Scratch()
        let said = try scratch.write("said", "")
        let outcome = try Built.shell(
            """
            "$READOUT" serve --port 0 2> >(grep -m 1 serving >\(said)) & server=$!
            for _ in {1..200}; do [ -s \(said) ] && break; sleep 0.1; done
            kill -TERM $server; wait $server
            """)
        #expect(try Scratch.text(said).contains("serving"))
        #expect(outcome.status == 0)
    }

    @Test(
        "with few descriptors it says what it lacks, or all its threads serve",
        arguments: [10, 14, 18, 22, 24, 26, 27, 28, 29, 30, 31, 40])
    func fewDescriptors(_ limit: Int) throws {
        let scratch = try Scratch()
        let log = try scratch.write("log", "")
        let outcome = try Built.shell(
            """
            (ulimit -n \(limit); exec "$READOUT" serve --port 0 --threads 6 2>\(log)) & server=$!
            for _ in {1..200}; do
                url=$(grep -oE 'http://[0-9.]+:[0-9]+' \(log)) && break
                kill -0 $server 2>/dev/null || break
                sleep 0.1
            done
            [ -n "$url" ] || { wait $server; exit $(($? == 71 ? 0 : 1)); }
            # Each thread gets some of these, by chance all but one in thousands of times.
            if [ $(ls /proc/$server/fd | wc -l) -lt \(limit) ]; then
                for _ in {1..40}; do curl -s --max-time 10 $url/healthz >/dev/null || exit 2; done
            fi
            kill -TERM $server; wait $server
            """)
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    }

    @Test("a port in use ends with 69 and names the port")
    func portInUse() throws {
        let server = try RunningServer(["--port", "0"])
        let port = try #require(server.url.split(separator: ":").last.map(String.init))
        let second = try Built.run(["serve", "--port", port])
        #expect(second.status == 69)
        #expect(second.errors.contains(port) && second.errors.contains("in use"))
    }

    @Test(
        "an address that is not of this machine, or none at all, ends with 78",
        arguments: ["192.0.2.1", "no such host", "300.1.1.1"])
    func wrongHost(_ host: String) throws {
        let outcome = try Built.run(["serve", "--port", "0", "--host", host])
        #expect(outcome.status == 78)
        #expect(outcome.errors.contains(host), "\(outcome.errors)")
    }

    @Test("a corpus without documents ends with 66 before anything is served")
    func noDocuments() throws {
        let outcome = try Built.run(["serve", "--port", "0", "--corpus", "/nowhere"])
        #expect(outcome.status == 66)
        #expect(!outcome.errors.contains("http://"))
    }

    @Test("health ends with 0 where a server answers, and with 69 where none does")
    func health() throws {
        let server = try RunningServer(["--port", "0"])
        let port = try #require(server.url.split(separator: ":").last.map(String.init))
        let well = try Built.run(["health"], environment: ["READOUT_PORT": port])
        #expect(well.status == 0)
        #expect(well.errors.isEmpty)
        #expect(server.stop() == 0)
        let gone = try Built.run(["health", "--port", port])
        #expect(gone.status == 69)
        #expect(gone.errors.contains(port))
    }

    /// Requests that make no sense, and what must answer.
    static let refused: [(path: String, arguments: [String], status: Int, tells: String)] = [
        ("/v1/figures?colour=red", [], 400, "colour"),
        ("/v1/figures?limit=0", [], 400, "1000"),
        ("/v1/figures?limit=many", [], 400, "many"),
        ("/v1/figures?cursor=nonsense", [], 400, "cursor"),
        ("/v1/statements?mode=shouted", [], 400, "indirect"),
        ("/v1/figures/none", [], 404, "none"),
        ("/v2", [], 404, "/v2"),
        ("/v1/figures?q=%zz", [], 400, "write % as %25"),
        ("/v1/figures", ["--request", "DELETE"], 405, "GET, HEAD, OPTIONS"),
        ("/v1/figures", ["--request", "BREW"], 501, "method"),
        ("/" + String(repeating: "a", count: 20_000), [], 414, "8000 bytes"),
        (
            "/v1", ["--header", "X-Long: " + String(repeating: "a", count: 100_000)], 431,
            "16384 bytes"
        ),
    ]

    @Test("bad requests get a problem document that says what is wrong")
    func refusals() throws {
        let server = try RunningServer(["--port", "0"])
        for request in Self.refused {
            let answer = try server.curl(request.path, request.arguments)
            let name = "\(request.arguments.first ?? "") \(request.path.prefix(40))"
            #expect(answer.status == request.status, "\(name): \(answer.body)")
            #expect(answer.head.contains("application/problem+json"), "\(name): \(answer.head)")
            #expect(answer.body.contains(request.tells), "\(name): \(answer.body)")
            #expect(try answer.json()["status"] as? Int == request.status)
        }
        #expect(try server.curl("/v1/figures", ["--request", "DELETE"]).head.contains("allow: "))
    }
}
