import Foundation
import SystemIO
import Testing

@Suite("Files and folders")
struct FileTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("readout-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("b/c"), withIntermediateDirectories: true)
        for (name, text) in [("a.txt", "abc"), ("b/z.txt", ""), ("b/c/y.txt", "y"), (".x", "x")] {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent("b/loop"), withDestinationURL: folder)
    }

    @Test("a file is read whole")
    func whole() throws {
        #expect(try FileContents.read(folder.path + "/a.txt", limit: 3) == Array("abc".utf8))
        #expect(try FileContents.read(folder.path + "/b/z.txt", limit: 0) == [])
        #expect(try !FileContents.read("/proc/self/status", limit: 1 << 20).isEmpty)
    }

    @Test("a failure says what it was")
    func failures() {
        let tooLarge = #expect(throws: SystemError.self) {
            try FileContents.read(folder.path + "/a.txt", limit: 2)
        }
        #expect(tooLarge?.isTooLarge == true)
        let missing = #expect(throws: SystemError.self) {
            try FileContents.read(folder.path + "/none", limit: 2)
        }
        #expect(missing?.isNotFound == true)
        #expect(missing?.description == "open: No such file or directory")
        let directory = #expect(throws: SystemError.self) {
            try FileContents.read(folder.path, limit: 2)
        }
        #expect(directory?.isDirectory == true)
    }

    @Test("a folder lists its files in order, each once, also with a link to itself")
    func listing() throws {
        let files = try Directory.files(below: folder.path)
        #expect(
            files.map { $0.dropFirst(folder.path.count) } == ["/a.txt", "/b/c/y.txt", "/b/z.txt"])
        #expect(throws: SystemError.self) { try Directory.files(below: folder.path + "/none") }
        #expect(try Directory.kind(of: folder.path) == .folder)
        #expect(try Directory.kind(of: folder.path + "/a.txt") == .file)
    }

    @Test("a folder of many files is listed with all names, long ones and short ones")
    func manyNames() throws {
        let names = (1...1_200).map { "\($0)" + String(repeating: "n", count: $0 % 250) }
        for name in names { try Data().write(to: folder.appendingPathComponent("b/c/" + name)) }
        let files = try Directory.files(below: folder.path + "/b/c")
        #expect(Set(files) == Set((names + ["y.txt"]).map { folder.path + "/b/c/" + $0 }))
    }
}

@Suite("Digest")
struct DigestTests {
    @Test(
        "gives the values of the standard",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ])
    func standard(text: String, digest: String) {
        #expect(Digest(of: Array(text.utf8)).hexadecimal == digest)
    }
}

@Suite("ParallelWork")
struct ParallelWorkTests {
    @Test("keeps the order of indices", arguments: [0, 1, 2, 1000])
    func order(count: Int) {
        #expect(ParallelWork.parallelMap(count) { $0 * 2 } == (0..<count).map { $0 * 2 })
    }
}
