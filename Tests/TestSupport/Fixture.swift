import Foundation

/// A file below `Fixtures` whose name says what is expected of it.
package struct Fixture: Sendable, CustomStringConvertible {
    /// The file's name without its ending.
    package let name: String
    package let bytes: [UInt8]
    package var description: String { name }

    /// All files in a folder below `Fixtures`, sorted by name.
    package static func all(in folder: String) -> [Fixture] {
        let folder = Shared.checkout.appendingPathComponent("Fixtures/\(folder)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(name))
            else { return nil }
            let ending = name.lastIndex(of: ".") ?? name.endIndex
            return Fixture(name: String(name[..<ending]), bytes: [UInt8](data))
        }
    }
}
