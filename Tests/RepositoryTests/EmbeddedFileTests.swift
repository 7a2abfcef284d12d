import Foundation
import Testing

@Suite("Files that the program carries inside")
struct EmbeddedFileTests {
    /// The literal that `.ci/embed` writes for a text.
    static func literal(_ text: String) -> String { "##\"\"\"\n\(text)\n\"\"\"##" }

    @Test("the sample corpus in the program is Fixtures/corpus, file for file")
    func sampleCorpus() throws {
        let source = try Tree.text("Sources/Corpus/Sample/SampleCorpus.swift")
        let files = Tree.files(below: "Fixtures/corpus")
        #expect(files.count >= 4)
        for file in files {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            let entry = "(name: \"\(name)\", text: \(Self.literal(try Tree.text(file))))"
            #expect(source.contains(entry), "run .ci/embed: \(file) has changed")
        }
        #expect(source.components(separatedBy: "\n(name: ").count == files.count + 1)
    }
}
