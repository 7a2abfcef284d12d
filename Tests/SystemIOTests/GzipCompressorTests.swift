import Foundation
import SystemIO
import TestSupport
import Testing

@Suite("GzipCompressor")
struct GzipCompressorTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("readout-\(UUID().uuidString)")

    /// What gunzip makes of `bytes`; it checks length and checksum.
    private func gunzipped(_ bytes: [UInt8]) throws -> [UInt8] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("content")
        try Data(bytes).write(to: file.appendingPathExtension("gz"))
        let outcome = try Tool.run("gunzip", [file.path + ".gz"])
        try #require(outcome.status == 0 && outcome.text.isEmpty, "\(outcome.text)")
        return Array(try Data(contentsOf: file))
    }

    private static let contents: [[UInt8]] = {
        var random = SeededGenerator(seed: 7)
        let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let text = (0..<9_000).map { "item \($0 % 97), " }.joined()
        return [[], [0x61], Array("hello hello hello".utf8), noise, Array(text.utf8), noise]
    }()

    @Test("gunzip gives back what went in, one content after the other")
    func roundTrip() throws {
        let compressor = GzipCompressor()
        for content in Self.contents {
            let bytes = try #require(compressor.compress(content))
            #expect(try gunzipped(bytes) == content)
        }
    }

    @Test("the same content always makes the same bytes, without a time in them")
    func stable() throws {
        let compressor = GzipCompressor()
        for content in Self.contents {
            let bytes = try #require(compressor.compress(content))
            #expect(bytes == compressor.compress(content))
            #expect(bytes == GzipCompressor().compress(content))
            #expect(bytes.prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
        }
    }

    @Test("repeated words get shorter, noise hardly longer")
    func lengths() throws {
        let compressor = GzipCompressor()
        #expect(try #require(compressor.compress(Self.contents[4])).count * 8 < 90_000)
        #expect(try #require(compressor.compress(Self.contents[3])).count < 70_100)
    }

    @Test("its name tells the library's version and the level")
    func name() {
        #expect(GzipCompressor.name.contains(#/^zlib 1\.\d+.* level \d$/#))
    }
}
