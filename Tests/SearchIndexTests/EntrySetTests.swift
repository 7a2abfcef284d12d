import Testing

@testable import SearchIndex

@Suite("EntrySet")
struct EntrySetTests {
    static let bounds = [0, 1, 63, 64, 65, 127, 128, 300]

    @Test("does what a set of numbers does", arguments: bounds)
    func algebra(_ bound: Int) {
        var dice = Dice(seed: UInt64(bound))
        for _ in 0..<40 {
            let a = Self.draw(bound, &dice)
            let b = Self.draw(bound, &dice)
            let (first, second) = (EntrySet(bound: bound, a), EntrySet(bound: bound, b))
            expect(first, a)
            var set = first
            set.formIntersection(second)
            expect(set, a.intersection(b))
            set = first
            set.formUnion(second)
            expect(set, a.union(b))
            set = first
            set.subtract(second)
            expect(set, a.subtracting(b))
            set.formComplement()
            expect(set, Set(0..<bound).subtracting(a.subtracting(b)))
        }
    }

    @Test("counts, inserts and goes on at every place", arguments: bounds)
    func ranges(_ bound: Int) {
        var dice = Dice(seed: UInt64(bound))
        for start in 0...bound {
            let end = start + dice.roll(bound - start + 1)
            var numbers = Self.draw(bound, &dice)
            var set = EntrySet(bound: bound, numbers)
            #expect(set.count(in: start..<end) == numbers.count { $0 >= start && $0 < end })
            #expect(set.first(from: start) == numbers.filter { $0 >= start }.min())
            #expect(
                set.members(from: start, limit: 3)
                    == Array(numbers.filter { $0 >= start }.sorted().prefix(3)))
            set.insert(all: start..<end)
            numbers.formUnion(start..<end)
            expect(set, numbers)
            set.remove(start)
            numbers.remove(start)
            expect(set, numbers)
        }
        #expect(EntrySet(bound: bound).first(from: bound) == nil)
    }

    private func expect(_ set: EntrySet, _ numbers: Set<Int>) {
        #expect(set.members() == numbers.sorted())
        #expect(set.count == numbers.count && set.isEmpty == numbers.isEmpty)
        #expect((-2..<set.bound + 2).allSatisfy { set.contains($0) == numbers.contains($0) })
    }

    private static func draw(_ bound: Int, _ dice: inout Dice) -> Set<Int> {
        let share = dice.roll(5)
        return Set((0..<bound).filter { _ in dice.roll(4) < share })
    }
}
