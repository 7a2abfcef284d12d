import Foundation

/// Keys and certificates of an authority that exists for one run of the tests.
package final class TestCertificates: Sendable {
    /// Made once for all tests of a process.
    package static let shared = Result { try TestCertificates() }

    private let folder: String

    /// The PEM file of the authority, which clients trust.
    package var authority: String { path("authority.pem") }
    /// An authority that signed none of the others.
    package var stranger: String { path("stranger.pem") }
    /// An OCSP response in DER that holds for the certificate of `one.test`.
    package var statusResponse: String { path("one.der") }

    /// The PEM file of a certificate: `one` (one.test, localhost, 127.0.0.1), `renewed` (the same
    /// names), `two` (*.two.test), `rsa` (rsa.test), `client` or `expired`.
    package func certificate(_ name: String) -> String { path("\(name).pem") }
    package func key(_ name: String) -> String { path("\(name).key") }
    package func path(_ name: String) -> String { folder + "/" + name }

    private init() throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("readout-certificates-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        Self.removeAtExit(folder)
        for name in ["authority", "stranger"] {
            try openssl(
                "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
                    + "-keyout \(name).key -out \(name).pem -subj /CN=\(name)")
        }
        try make("one", "DNS:one.test,DNS:localhost,IP:127.0.0.1")
        try make("renewed", "DNS:one.test,DNS:localhost,IP:127.0.0.1")
        try make("two", "DNS:*.two.test")
        try make("client", "DNS:client")
        try make("expired", "DNS:client", days: -1)
        try make("rsa", "DNS:rsa.test", key: "rsa:2048")
        try openssl("ec -in one.key -aes256 -passout pass:secret -out locked.key")
        try openssl("x509 -in one.pem -outform DER -out certificate.der")
        try makeStatusResponse()
    }

    private func make(
        _ name: String, _ names: String, key: String = "ec -pkeyopt ec_paramgen_curve:P-256",
        days: Int = 2
    ) throws {
        try openssl(
            "req -new -newkey \(key) -nodes -keyout \(name).key -out \(name).csr -subj /CN=\(name)")
        let extensions = "subjectAltName=\(names)\nbasicConstraints=CA:FALSE\n"
        try Data(extensions.utf8).write(to: URL(fileURLWithPath: path("\(name).ext")))
        try openssl(
            "x509 -req -in \(name).csr -CA authority.pem -CAkey authority.key -CAcreateserial "
                + "-days \(days) -out \(name).pem -extfile \(name).ext")
    }

    private func makeStatusResponse() throws {
        let serial = try openssl("x509 -in one.pem -noout -serial").split(separator: "=")
        let number = serial.last?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        let index = "V\t401231235959Z\t\t\(number)\tunknown\t/CN=one\n"
        try Data(index.utf8).write(to: URL(fileURLWithPath: path("index.txt")))
        try openssl("ocsp -issuer authority.pem -cert one.pem -reqout one.req")
        try openssl(
            "ocsp -index index.txt -CA authority.pem -rsigner authority.pem -rkey authority.key "
                + "-reqin one.req -respout one.der -ndays 2")
    }

    @discardableResult
    private func openssl(_ line: String) throws -> String {
        let outcome = try Tool.run(
            "env", ["-C", folder, "openssl"] + line.split(separator: " ").map(String.init))
        struct Failure: Error { let text: String }
        guard outcome.status == 0 else { throw Failure(text: "openssl \(line): \(outcome.text)") }
        return outcome.text
    }

    private static func removeAtExit(_ folder: String) {
        folders.append(folder)
        atexit {
            for folder in TestCertificates.folders.all {
                try? FileManager.default.removeItem(atPath: folder)
            }
        }
    }

    private static let folders = Folders()

    private final class Folders: @unchecked Sendable {
        private let lock = NSLock()
        private var paths: [String] = []

        var all: [String] { lock.withLock { paths } }
        func append(_ path: String) { lock.withLock { paths.append(path) } }
    }
}
