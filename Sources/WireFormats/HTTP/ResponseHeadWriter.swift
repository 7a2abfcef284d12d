/// Hot path: under 60 ns a head, no allocation; bench: response.
///
/// Writes status line and fields: RFC 9112 section 4, RFC 9110 sections 6.6.1 and 8.6.
package struct ResponseHeadWriter: Sendable {
    /// By status code less 200, each with its line end.
    private let statusLines: [[UInt8]]
    private let contentLength = Array("Content-Length: ".utf8)
    private let close = Array("Connection: close\r\n".utf8)
    private let keepAlive = Array("Connection: keep-alive\r\n".utf8)
    private var date: [UInt8] = []
    private var dateSeconds = Int64.min
    /// What most answers begin with: status 200, the date, and the length's name.
    private var usualStart: [UInt8] = []

    /// What is sent to a client that waits before it sends content.
    package static let `continue` = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    package init() {
        statusLines = (UInt16(200)..<600).map {
            Array("HTTP/1.1 \($0) \(Status.reason($0))\r\n".utf8)
        }
    }

    /// Renders the `Date` field anew when the second has changed.
    package mutating func setDate(_ seconds: Int64) {
        guard seconds != dateSeconds else { return }
        dateSeconds = seconds
        date = Array("Date: ".utf8) + HTTPDate.format(seconds) + Array("\r\n".utf8)
        usualStart = statusLines[0] + date + contentLength
    }

    /// Appends the head of `response` with its empty line.
    ///
    /// The status must lie within 200 and 599.
    package func write(
        _ response: borrowing HTTPResponse, minorVersion: UInt8, isLast: Bool,
        to output: inout ByteBuffer
    ) {
        if response.status == 200, !isLast, minorVersion > 0 {
            output.append(usualStart.span)
            appendLength(response.contentLength, to: &output)
        } else {
            writeStart(response, minorVersion, isLast, to: &output)
        }
        output.append(response.fields.span)
        output.append(response.ownFields)
        output.append(Self.lineEnd, length: 2)
    }

    /// CR LF, the first one lowest.
    private static let lineEnd: UInt64 = 0x0A0D

    private func writeStart(
        _ response: borrowing HTTPResponse, _ minorVersion: UInt8, _ isLast: Bool,
        to output: inout ByteBuffer
    ) {
        output += statusLines[Int(response.status) - 200]
        output += date
        if isLast {
            output += close
        } else if minorVersion == 0 {
            output += keepAlive
        }
        guard Self.allowsContent(response.status) else { return }
        output += contentLength
        appendLength(response.contentLength, to: &output)
    }

    /// Whether an answer with this status may have content (RFC 9110 section 6.4.1).
    package static func allowsContent(_ status: UInt16) -> Bool {
        status != 204 && status != 304
    }

    /// Appends the decimal digits and the line's end.
    private func appendLength(_ number: Int, to output: inout ByteBuffer) {
        var word = Self.lineEnd
        var length = 2
        var rest = number
        repeat {
            word = word << 8 | UInt64(rest % 10 + 0x30)
            rest /= 10
            length += 1
        } while rest > 0 && length < 8
        // Only content of megabytes has more digits than one word holds.
        if rest > 0 { output += Array(String(rest).utf8) }
        output.append(word, length: length)
    }
}
