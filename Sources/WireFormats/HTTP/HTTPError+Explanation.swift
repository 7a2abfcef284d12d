extension HTTPError {
    /// The status and the sentence of each refusal: what is wrong, where, and what would be right.
    var explanation: (status: UInt16, detail: String) {
        switch self {
        case .requestLine(let place):
            (
                400,
                "\(place.text) is out of place; the line must be: method, one space, target, one "
                    + "space, HTTP/1.1."
            )
        case .target(let place):
            (
                400,
                "\(place.text) is out of place; a target is a path such as /v1/figures, or "
                    + "http://host/path, with all characters percent-encoded that RFC 3986 does not "
                    + "allow."
            )
        case .percentEncoding(let place):
            (
                400,
                "\(place.text) must be followed by two hexadecimal digits other than 00; write % as "
                    + "%25."
            )
        case .authority:
            (
                400,
                "The request target must name one host or address, with an optional port to 65535 "
                    + "and no user."
            )
        case .targetTooLong(let limit):
            (414, "The request target is longer than \(limit) bytes; shorten the query.")
        case .methodUnknown:
            (501, "The method is not known here; methods are upper-case words such as GET.")
        case .methodRefused:
            (405, "CONNECT and TRACE are never served; use GET, HEAD or OPTIONS.")
        case .misdirected:
            (
                421,
                "An https:// target is answered by TLS only, and this connection has none; connect "
                    + "to the TLS port, or ask for http://."
            )
        case .version: (505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.")
        case .versionTwo:
            (505, "HTTP/2 is not spoken on this port; use HTTP/1.1 (curl --http1.1).")
        case .tlsOnPlainPort:
            (400, "This port speaks plain HTTP; use http:// instead of https://.")
        case .plainTextOnTLSPort:
            (400, "This port speaks HTTP by TLS; use https:// instead of http://.")
        case .fieldName(let place):
            (
                400,
                "\(place.text) cannot stand in a field name; a field line is a name of letters, "
                    + "digits and !#$%&'*+-.^_`|~, then a colon."
            )
        case .spaceBeforeColon(let place):
            (400, "\(place.text) is white space; the colon must follow the field name at once.")
        case .foldedField(let place):
            (400, "\(place.text) is white space; a field line must not be folded or indented.")
        case .fieldValue(let place):
            (
                400,
                "\(place.text) is a control character; a field value holds none but tabs, write it "
                    + "in another way."
            )
        case .lineEnd(let place):
            (
                400,
                "\(place.text) breaks a line; lines end with carriage return and line feed, "
                    + "together, and nowhere else."
            )
        case .headTooLarge(let limit):
            (
                431,
                "Request line and fields together are longer than \(limit) bytes; send fewer or "
                    + "shorter fields."
            )
        case .tooManyFields(let limit):
            (431, "The request has more than \(limit) field lines; send fewer.")
        case .hostMissing:
            (400, "An HTTP/1.1 request needs a Host field; send one, such as Host: example.org.")
        case .hostRepeated: (400, "The Host field stands more than once; send it once.")
        case .host:
            (
                400,
                "The Host field must be one name or address, with an optional port to 65535 and no "
                    + "user."
            )
        case .contentLength:
            (
                400,
                "Content-Length must be one number of decimal digits alone, below 2 to the power of "
                    + "63."
            )
        case .contentLengthRepeated:
            (400, "Content-Length stands more than once; send it once.")
        case .contentLengthWithTransferCoding:
            (400, "Content-Length and Transfer-Encoding exclude each other; send one of them.")
        case .transferCoding:
            (400, "Transfer-Encoding must end in chunked, which stands once, without parameters.")
        case .transferCodingUnknown: (501, "The only transfer coding understood is chunked.")
        case .transferCodingInOldVersion:
            (400, "HTTP/1.0 has no Transfer-Encoding; send Content-Length.")
        case .contentTooLarge(let limit):
            (413, "The content is longer than \(limit) bytes; send less.")
        case .chunkSize(let place):
            (
                400,
                "\(place.text) is out of place; the line must be the size in hexadecimal digits, "
                    + "and perhaps extensions after a semicolon."
            )
        case .chunkExtension(let place):
            (400, "\(place.text) is a control character, which no chunk extension holds.")
        case .chunkEnd(let after):
            (
                400,
                "The chunk that ends after \(after) bytes of content must be followed by carriage "
                    + "return and line feed."
            )
        case .chunkLineTooLong(let limit):
            (400, "A chunk's size and extensions are longer than \(limit) bytes.")
        case .chunkExtensionsTooLong(let limit):
            (400, "All chunk extensions together are longer than \(limit) bytes; send none.")
        case .trailersTooLarge(let limit):
            (431, "The trailer fields are longer than \(limit) bytes; send fewer.")
        case .expectation: (417, "The only expectation understood is 100-continue.")
        case .incomplete:
            (400, "The connection ended in the middle of a request; send it whole.")
        case .headTimeout: (408, "The request line and fields did not arrive in time.")
        case .contentTimeout: (408, "The content did not arrive in time.")
        case .tooMuchContent: (503, "Too much is being sent here at once; try again in a second.")
        case .tooManyConnections: (503, "All connections are taken; try again in a second.")
        }
    }
}
