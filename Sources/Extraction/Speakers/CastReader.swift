import TextAnalysis

/// Reads who a document speaks of: labels of turns first, then names that prove to be persons'.
struct CastReader {
    private let view: SpeechText
    private let roles: RolePhrase
    private let runs: [NameRun]
    private let titles: RunningTitles

    init(_ view: SpeechText, runs: [NameRun], titles: RunningTitles) {
        self.view = view
        self.runs = runs
        self.titles = titles
        roles = RolePhrase(view)
    }

    /// A name in the text, with the office before it.
    struct Sighting {
        let run: NameRun
        let role: Range<Int>?
        let appositive: Range<Int>?
    }

    /// Adds the persons whom the text names to those whom labels name.
    func read(into cast: inout Cast) {
        let sightings = runs.compactMap(sighting)
        let surnames = surnamesAlone(sightings)
        for sighting in sightings {
            let isKnown = cast.member(named: cast.keys(sighting.run.name)) != nil
            guard isKnown && sighting.run.name.count > 1 || isPerson(sighting, surnames) else {
                continue
            }
            add(sighting, to: &cast)
        }
        var latest: [WordKey: Int] = [:]
        for sighting in sightings {
            let last = view.key(sighting.run.name.upperBound - 1)
            if sighting.run.name.count == 1 {
                addShort(sighting, latest[last], to: &cast)
            } else if let member = cast.member(named: cast.keys(sighting.run.name)) {
                latest[last] = member
            }
        }
    }

    private func sighting(_ run: NameRun) -> Sighting? {
        guard !run.name.isEmpty, !run.isBody else { return nil }
        if run.name.contains(where: { view.has($0, .time) || isAcronym($0) }) { return nil }
        var role = roles.before(run.name.lowerBound)
        if let before = role, !isApposed(before, run) { role = nil }
        if role == nil, !run.isTitled, isOccasion(run) { return nil }
        // In a list the next person's office and name follow, and no further office of this one.
        let appositive = roles.after(run.name.upperBound).flatMap {
            titles.endsInName($0) ? nil : $0
        }
        return Sighting(run: run, role: role, appositive: appositive)
    }

    /// "According to the mayor, Ana Quispe is ill" tells of two; a comma behind the name of one.
    private func isApposed(_ role: Range<Int>, _ run: NameRun) -> Bool {
        role.count > 1 || view.key(role.upperBound) != "," || view.key(run.name.upperBound) == ","
    }

    /// "Harvest Day", "Snow Year": the run goes on in a word of time that is no day of the week.
    private func isOccasion(_ run: NameRun) -> Bool {
        let next = run.name.upperBound
        return view.isCapital(next) && Self.occasions.contains(view.key(next))
    }

    private static let occasions: Set<WordKey> = [
        "day", "days", "eve", "month", "night", "week", "year", "years",
    ]

    private func isAcronym(_ index: Int) -> Bool {
        view.tokens[index].flags.contains(.allCapitals) && !view.has(index, .particle)
            && !Cast.generations.contains(view.key(index))
    }

    /// Single words that stand for a name somewhere: "Quispe" after "Ana Quispe".
    private func surnamesAlone(_ sightings: [Sighting]) -> Set<WordKey> {
        var words: Set<WordKey> = []
        for sighting in sightings where sighting.run.name.count == 1 {
            // "the Front" is no surname.
            if view.key(sighting.run.tokens.lowerBound - 1) == "the", sighting.role == nil {
                continue
            }
            words.insert(view.key(sighting.run.name.lowerBound))
        }
        return words
    }

    /// Whether anything shows that a run of several words, or one with a title, is a person.
    private func isPerson(_ sighting: Sighting, _ surnames: Set<WordKey>) -> Bool {
        let name = sighting.run.name
        if sighting.run.isTitled || hasOffice(sighting) { return !isCountry(name) }
        guard isSeveralWords(name), view.key(name.lowerBound - 1) != "the", !isCountry(name)
        else { return false }
        if sighting.appositive != nil || isAged(name.upperBound) { return true }
        if view.key(name.upperBound) == ",", view.key(name.upperBound + 1) == "who" { return true }
        if isActing(name.upperBound) || isTreated(name.lowerBound - 1) { return true }
        return surnames.contains(view.key(name.upperBound - 1))
    }

    /// A hyphen makes one word of two.
    private func isSeveralWords(_ name: Range<Int>) -> Bool {
        name.dropFirst().contains { !view.isAdjacent($0) }
    }

    /// A verb whose subject is a person follows: "Ana Quispe met".
    private func isActing(_ index: Int) -> Bool {
        view.has(index, [.past, .third]) && !view.has(index, .nounToo)
            || Self.personVerbs.contains(view.key(index))
    }

    /// A verb whose object is a person stands before.
    private func isTreated(_ index: Int) -> Bool { Self.personObjects.contains(view.key(index)) }

    private static let personVerbs = WordSet(
        """
        arrived attended entered greeted hugged left met resigned smiled spoke thanked travelled
        traveled visited walked welcomed
        """)
    private static let personObjects = WordSet(
        """
        asked appointed congratulated elected greeted hosted hugged interviewed met succeeded
        thanked told welcomed
        """)

    private func hasOffice(_ sighting: Sighting) -> Bool {
        let name = sighting.run.name
        guard let role = sighting.role, role.contains(where: { view.has($0, Self.titles) }) else {
            return false
        }
        // Of "partner of the Harbour Works" the last word is no person.
        return name.count > 1 || !role.contains { Self.links.contains(view.key($0)) }
            || view.has(name.lowerBound - 1, Self.titles) || followsState(name.lowerBound)
    }

    private static let titles: WordClass = [.office, .honorific]
    private static let links: Set<WordKey> = ["of", "for"]

    private func followsState(_ name: Int) -> Bool {
        (max(0, name - 4)..<name).contains { first in
            view.country(at: first, before: name).map { first + $0.length == name } ?? false
        }
    }

    private func isCountry(_ name: Range<Int>) -> Bool {
        view.country(at: name.lowerBound, before: name.upperBound)?.length == name.count
    }

    /// "Ana Quispe, 43,".
    private func isAged(_ index: Int) -> Bool {
        view.key(index) == "," && index + 2 < view.tokens.count
            && view.tokens[index + 1].kind == .number && view.key(index + 2) == ","
    }

    private func add(_ sighting: Sighting, to cast: inout Cast) {
        let run = sighting.run
        guard
            run.name.count > 1 || cast.member(named: cast.keys(run.name)) != nil
                || run.isTitled || hasOffice(sighting)
        else { return }
        let index = cast.admit(run.name, kind: .person)
        note(sighting, of: index, in: &cast)
    }

    /// A surname alone counts where a fuller name bears it; of several the one named last.
    private func addShort(_ sighting: Sighting, _ latest: Int?, to cast: inout Cast) {
        let name = sighting.run.name
        guard !sighting.run.isTitled, !hasOffice(sighting), !isCountry(name),
            let index = cast.member(named: cast.keys(name)) ?? latest
        else { return }
        cast.addForm(name, to: index)
        note(sighting, of: index, in: &cast)
    }

    private func note(_ sighting: Sighting, of index: Int, in cast: inout Cast) {
        let name = sighting.run.name
        var start = name.lowerBound
        for title in sighting.run.tokens where title < start { noteTitle(title, index, &cast) }
        if let role = sighting.role {
            if role.upperBound == name.lowerBound { start = role.lowerBound }
            cast.addRole(role, to: index)
        } else {
            start = honorificStart(name.lowerBound)
        }
        if let appositive = sighting.appositive { cast.addRole(appositive, to: index) }
        cast.mention(index, at: view.range(start..<name.upperBound))
    }

    private func noteTitle(_ title: Int, _ index: Int, _ cast: inout Cast) {
        if view.has(title, .woman) { cast.learn(.woman, index) }
        if view.has(title, .man) { cast.learn(.man, index) }
    }

    private func honorificStart(_ start: Int) -> Int {
        view.has(start - 1, .honorific) ? start - 1 : start
    }
}
