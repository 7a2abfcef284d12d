import Extraction

/// A participant of one report as far as other reports can be compared with it.
struct MeetingSide {
    /// Group of persons that the participant belongs to; nil where only an office is known.
    let group: Int?
    /// Nil for an office without a name.
    let name: PersonName?
    /// Offices that the person is known to hold, or the one that stands for the participant.
    let offices: Set<Office>
    let participant: MeetingReport.Participant

    /// Whether both can be one person.
    func fits(_ other: MeetingSide) -> Bool {
        if let group, group == other.group { return true }
        switch (name, other.name) {
        case (let a?, let b?):
            if a.isFull && b.isFull { return false }
            return (a == b || a.isSurname(of: b) || b.isSurname(of: a)) && !contradicts(other)
        case (nil, _), (_, nil):
            return offices.contains { office in other.offices.contains { $0.fits(office) } }
        }
    }

    private func contradicts(_ other: MeetingSide) -> Bool {
        guard !offices.isEmpty, !other.offices.isEmpty else { return false }
        return !offices.contains { one in
            other.offices.contains { $0.country == one.country }
        }
    }

    /// What candidates are found by: any two sides that fit share one.
    var keys: [String] {
        var keys = Set(offices.map { "c\($0.country)" })
        if let name, !name.words.isEmpty { keys.insert("n" + name.surname) }
        if let group { keys.insert("g\(group)") }
        return keys.sorted()
    }
}

/// One report of a meeting with what identifies it.
struct MeetingSighting {
    let document: Int
    let report: MeetingReport
    let sides: [MeetingSide]
    /// Whether the document is the publisher's transcript of the meeting itself.
    let isTranscript: Bool
    /// Whether the document is about a part alone, as its title says.
    let isPartAlone: Bool

    /// Whether every side of the shorter list fits another of the longer one.
    ///
    /// Complexity: the product of the sides, of which there are at most 40 each.
    static func fit(_ a: [MeetingSide], _ b: [MeetingSide], sameCount: Bool) -> Bool {
        guard !sameCount || a.count == b.count else { return false }
        var free = Array(b.indices)
        // Named persons first, so that an office takes what is left.
        for side in a.filter({ $0.name != nil }) + a.filter({ $0.name == nil }) {
            guard let found = best(side, b, free) else { return false }
            free.removeAll { $0 == found }
        }
        return true
    }

    private static func best(_ side: MeetingSide, _ others: [MeetingSide], _ free: [Int]) -> Int? {
        free.first { side.group != nil && others[$0].group == side.group }
            ?? free.first { side.fits(others[$0]) }
    }
}
