import Foundation
import Testing

@Suite("Package and picture")
struct PackageTests {
    /// The rooms of Package.swift with what each depends on, C modules left out.
    static func rooms() throws -> [String: Set<String>] {
        let text = try Tree.text("Package.swift")
        var rooms: [String: Set<String>] = [:]
        let room = #/room\(\s*"(?<name>\w+)"(,\s*\[(?<list>[^\]]*)\])?\s*\)/#
        let target =
            #/executableTarget\(\s*name: "(?<name>[\w-]+)",\s*dependencies: \[(?<list>[^\]]*)\]/#
        for match in text.matches(of: room) {
            rooms[String(match.name)] = names(in: match.list ?? "")
        }
        for match in text.matches(of: target) { rooms[String(match.name)] = names(in: match.list) }
        return rooms
    }

    private static func names(in list: Substring) -> Set<String> {
        let quoted = list.matches(of: #/"(?<name>\w+)"/#).map { String($0.name) }
        return Set(quoted).subtracting(["COpenSSL", "CZlib", "CLinux"])
    }

    /// The arrows of the README's picture.
    static func arrows() throws -> [String: Set<String>] {
        var arrows: [String: Set<String>] = [:]
        for match in try Tree.text("README.md").matches(of: #/(?<from>[\w-]+) --> (?<to>[\w& -]+)/#)
        {
            let targets = match.to.split(separator: "&").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            arrows[String(match.from), default: []].formUnion(targets)
        }
        return arrows
    }

    /// Everything that can be reached from `room`.
    static func reach(_ room: String, in arrows: [String: Set<String>]) -> Set<String> {
        var found: Set<String> = []
        var open = [room]
        while let next = open.popLast() {
            for target in arrows[next, default: []] where found.insert(target).inserted {
                open.append(target)
            }
        }
        return found
    }

    @Test("the table of arrows is what Package.swift says")
    func table() throws {
        let rooms = try Self.rooms()
        #expect(rooms.count >= 9)
        for (room, allowed) in ArrowTests.allowed {
            let houses = allowed.intersection(rooms.keys)
            #expect(houses == rooms[room], "\(room)")
        }
    }

    @Test("the README's picture shows what Package.swift says")
    func picture() throws {
        let rooms = try Self.rooms()
        let arrows = try Self.arrows()
        for (room, targets) in arrows where rooms[room] != nil {
            let drawn = targets.intersection(rooms.keys)
            #expect(drawn.isSubset(of: rooms[room, default: []]), "\(room) points at \(drawn)")
        }
        for room in rooms.keys where room != "readout-bench" {
            let reached = Self.reach(room, in: arrows).intersection(rooms.keys)
            #expect(reached == Self.reach(room, in: rooms), "\(room)")
        }
    }

    @Test("decisions have numbers of four digits, each its own")
    func decisions() {
        let names = Tree.files(below: "Sources/readout/Readout.docc/Decisions")
            .compactMap { $0.split(separator: "/").last.map(String.init) }
        #expect(names.count >= 2)
        #expect(names.allSatisfy { $0.wholeMatch(of: #/\d{4}-[a-z0-9-]+\.md/#) != nil }, "\(names)")
        #expect(Set(names.map { $0.prefix(4) }).count == names.count, "\(names)")
    }
}
