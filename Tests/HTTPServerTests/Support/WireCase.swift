import Testing

/// One exchange that a standard decides: what is sent, and what must come back.
struct WireCase: Sendable, CustomTestStringConvertible {
    /// What becomes of the connection.
    enum After: Sendable {
        /// The request behind it is answered.
        case keeps
        /// The answer says that it is the last, and it is.
        case closes
    }

    let sent: [UInt8]
    let status: Int
    let after: After
    /// Where it is written, as "9112 6.3".
    let section: String

    /// `text` by scalars below 256, each of them one byte.
    init(_ text: String, _ status: Int, _ after: After, _ section: String) {
        sent = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        self.status = status
        self.after = after
        self.section = section
    }

    /// A case for each of `texts`, of which `make` makes what is sent.
    static func each(
        _ texts: [String], _ status: Int, _ after: After, _ section: String,
        _ make: (String) -> String
    ) -> [WireCase] {
        texts.map { WireCase(make($0), status, after, section) }
    }

    /// A GET with these field lines, each ended by CR LF but the last.
    static func get(_ fields: String) -> String {
        "GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n"
    }

    /// A POST with these field lines and this content, its coding included.
    static func post(_ fields: String, _ content: String = "hello") -> String {
        "POST / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n\(content)"
    }

    var testDescription: String {
        "\(section): \(String(decoding: sent.prefix(120), as: UTF8.self).debugDescription)"
    }

    var isToHead: Bool { sent.starts(with: "HEAD ".utf8) }

    /// Sends it with another request behind it and holds what comes back against it.
    func check(_ client: TestClient, byteByByte: Bool = false) throws {
        let all = sent + Array("GET / HTTP/1.1\r\nHost: next\r\n\r\n".utf8)
        if byteByByte {
            for byte in all { client.send([byte]) }
        } else {
            client.send(all)
        }
        let answer = try #require(client.answer(toHead: isToHead), "\(testDescription)")
        #expect(answer.status == status, "\(testDescription): \(answer.text)")
        #expect(answer.value("date") != nil)
        if status >= 400 {
            #expect(answer.value("content-type") == "application/problem+json")
            #expect(isToHead || answer.text.contains("\"status\":\(status),\"detail\":\""))
            #expect((answer.value("allow") != nil) == (status == 405))
        }
        switch after {
        case .closes:
            #expect(answer.value("connection") == "close")
            #expect(
                client.rest().isEmpty && client.hasEnded && !client.isBroken, "\(testDescription)")
        case .keeps:
            #expect(answer.value("connection") != "close")
            #expect(client.answer()?.status == 200, "\(testDescription)")
        }
    }
}
