import Testing

@testable import ReadoutAPI

@Suite("PathNormalizer")
struct PathNormalizerTests {
    static let cases: [(path: String, plain: String)] = [
        ("/", "/"),
        ("/a/b", "/a/b"),
        ("/%61/%62c", "/a/bc"),
        ("/a%2Fb", "/a%2Fb"),
        ("/a%2fb/%C3%A4", "/a%2fb/%C3%A4"),
        ("/a/./b", "/a/b"),
        ("/a/../b", "/b"),
        ("/a/b/../../c", "/c"),
        ("/../../a", "/a"),
        ("/a/.", "/a/"),
        ("/a/..", "/"),
        ("/..", "/"),
        ("/a/%2e%2E/b", "/b"),
        ("/a/%2e/b", "/a/b"),
        ("/a/...", "/a/..."),
        ("/a/.b", "/a/.b"),
        ("/a//b", "/a//b"),
        ("/a//../b", "/a/b"),
        ("/%7Euser", "/~user"),
        ("/%zz", "/%zz"),
        ("/%", "/%"),
    ]

    @Test("spells equal paths alike", arguments: cases)
    func spelling(_ path: String, _ plain: String) {
        let bytes = Array(path.utf8)
        var output: [UInt8] = []
        PathNormalizer.normalize(bytes.span, 0..<bytes.count, onto: &output)
        #expect(String(decoding: output, as: UTF8.self) == plain)
    }
}
