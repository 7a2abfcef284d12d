import COpenSSL

/// SHA-256 (FIPS 180-4), computed by OpenSSL.
package struct Digest: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    /// The digest of `content`.
    ///
    /// Complexity: linear; about a gigabyte a second.
    package init(of content: [UInt8]) {
        self.init(of: content[...])
    }

    /// The digest of a part of some bytes, which is not copied.
    package init(of content: ArraySlice<UInt8>) {
        var bytes = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        // SAFETY: both pointers are the arrays' own; SHA-256 writes 32 bytes.
        let done = unsafe content.withUnsafeBytes { input in
            unsafe bytes.withUnsafeMutableBufferPointer { output in
                unsafe EVP_Digest(
                    input.baseAddress, input.count, output.baseAddress, &length, EVP_sha256(), nil)
            }
        }
        precondition(done == 1 && length == 32, "OpenSSL always offers SHA-256")
        self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
