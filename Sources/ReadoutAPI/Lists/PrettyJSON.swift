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

    private static func breakLine(_ depth: Int, _ output: inout [UInt8]) {
        output.append(0x0A)
        for _ in 0..<depth { output.append(contentsOf: [0x20, 0x20]) }
    }
}
