/// Compact JSON with line breaks and indentation added; the tokens stay as they are.
enum PrettyJSON {
    /// Complexity: linear in the text.
    static func indent(_ json: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(json.count * 2)
        var depth = 0
        var isString = false
        var at = 0
        while at < json.count {
            let byte = json[at]
            if isString {
                output.append(byte)
                if byte == 0x5C, at + 1 < json.count {
                    at += 1
                    output.append(json[at])
                } else if byte == 0x22 {
                    isString = false
                }
            } else {
                switch byte {
                case 0x22:
                    isString = true
                    output.append(byte)
                case 0x7B, 0x5B:
                    output.append(byte)
                    if let close = closing(json, after: at) {
                        output.append(json[close])
                        at = close
                    } else if byte == 0x5B, let close = endOfShort(json, from: at) {
                        appendInline(json[(at + 1)...close], to: &output)
                        at = close
                    } else {
                        depth += 1
                        breakLine(depth, &output)
                    }
                case 0x7D, 0x5D:
                    depth -= 1
                    breakLine(depth, &output)
                    output.append(byte)
                case 0x2C:
                    output.append(byte)
                    breakLine(depth, &output)
                case 0x3A: output.append(contentsOf: [byte, 0x20])
                case 0x20, 0x0A, 0x0D, 0x09: break
                case _: output.append(byte)
                }
            }
            at += 1
        }
        output.append(0x0A)
        return output
    }

    /// The place of the bracket that closes right behind `at`, so that empty ones stay on a line.
    private static func closing(_ json: [UInt8], after at: Int) -> Int? {
        var next = at + 1
        while next < json.count, json[next] == 0x20 || json[next] == 0x0A { next += 1 }
        guard next < json.count, json[next] == 0x7D || json[next] == 0x5D else { return nil }
        return next
    }

    /// The place of the bracket that closes an array of scalars which fits a line; nil for others.
    private static func endOfShort(_ json: [UInt8], from at: Int) -> Int? {
        var isString = false
        var next = at + 1
        while next < json.count, next - at < lineBytesMax {
            switch json[next] {
            case 0x22: isString.toggle()
            case 0x5C: next += 1
            case 0x5D where !isString: return next
            case 0x5B where !isString, 0x7B where !isString: return nil
            case _: break
            }
            next += 1
        }
        return nil
    }

    /// Bytes of an array of scalars that stays on its line, at most.
    private static let lineBytesMax = 72

    /// Appends scalars with a space behind each comma.
    private static func appendInline(_ json: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var isString = false
        var isEscaped = false
        for byte in json {
            output.append(byte)
            if byte == 0x22, !isEscaped { isString.toggle() }
            isEscaped = isString && byte == 0x5C && !isEscaped
            if byte == 0x2C, !isString { output.append(0x20) }
        }
    }

    private static func breakLine(_ depth: Int, _ output: inout [UInt8]) {
        output.append(0x0A)
        for _ in 0..<depth { output.append(contentsOf: [0x20, 0x20]) }
    }
}
