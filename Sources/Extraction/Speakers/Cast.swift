import TextAnalysis

/// The persons and bodies of one document while it is read: names, roles, mentions.
struct Cast {
    enum Gender { case man, woman }

    /// One person or body with what is needed to recognise it again.
    struct Member {
        var kind: DocumentPerson.Kind
        /// Keys of the fullest name's words.
        var name: [WordKey]
        var fullest: String
        var names: [String]
        var roles: [DocumentPerson.Role] = []
        var signatures: [RoleSignature] = []
        var mentions: [TextRange] = []
        var gender: Gender?
        /// Whether only pronouns tell the gender, which may have been read wrongly.
        var isGenderGuessed = false
    }

    private(set) var members: [Member] = []
    /// Persons with roles, in order of the first.
    private var officials: [Int] = []
    private var byFullName: [[WordKey]: Int] = [:]
    private var byLastWord: [WordKey: [Int]] = [:]
    private var byFirstWord: [WordKey: [Int]] = [:]
    let view: SpeechText

    init(_ view: SpeechText) { self.view = view }

    /// The member that bears exactly this name, or the only one whose name ends or begins so.
    func member(named words: [WordKey]) -> Int? {
        if let exact = byFullName[words] { return exact }
        guard let last = words.last, let first = words.first else { return nil }
        if words.count == 1 {
            return only(byLastWord[last]) ?? only(byFirstWord[first])
        }
        // "Ana M. Quispe" and "Ana Quispe"; never "Jorge Quispe".
        let bearers = (byLastWord[last] ?? []).filter { index in
            let name = members[index].name
            return name.count > 1 && (name.first == first || isEnd(words, of: name))
                || name.count == 1
        }
        return only(bearers)
    }

    private func only(_ found: [Int]?) -> Int? {
        guard let found, found.count == 1 else { return nil }
        return found[0]
    }

    private func isEnd(_ words: [WordKey], of name: [WordKey]) -> Bool {
        words.count < name.count && name.suffix(words.count).elementsEqual(words)
    }

    /// The members whose name ends in a word.
    func bearers(of word: WordKey) -> [Int] { byLastWord[word] ?? [] }

    /// The member of a name, made where the document has not named it before.
    mutating func admit(_ tokens: Range<Int>, kind: DocumentPerson.Kind) -> Int {
        let words = keys(tokens)
        let printed = view.words(tokens)
        if let known = member(named: words) {
            addForm(printed, words, to: known)
            return known
        }
        return add(printed, words, kind)
    }

    /// The names of several words that are known exactly so.
    var fullNames: Set<[WordKey]> { Set(byFullName.keys) }

    /// Puts names in capitals into common letters; what was printed stays among the names.
    mutating func settleNames() {
        let capitals = members.indices.filter {
            members[$0].kind == .person && NameCase.hasCapitals(members[$0].fullest)
        }
        guard !capitals.isEmpty else { return }
        let words = Set(capitals.flatMap { NameCase.capitals(members[$0].fullest) })
        var printed: [WordKey: String] = [:]
        for index in view.tokens.indices where words.contains(view.key(index)) {
            let flags = view.tokens[index].flags
            guard flags.contains(.capitalized), !flags.contains(.allCapitals) else { continue }
            if printed[view.key(index)] == nil {
                printed[view.key(index)] = view.text.string(ofToken: index)
            }
        }
        let cases = NameCase(printed: printed)
        for index in capitals {
            members[index].fullest = cases.folded(
                members[index].fullest, hasRole: !members[index].roles.isEmpty)
        }
    }

    /// The person whom a turn's label names.
    mutating func admit(_ label: LabelReader.Label) -> Int {
        let index: Int
        if let known = member(named: label.keys) ?? misspelt(label) {
            addForm(label.name, label.keys, to: known)
            index = known
        } else {
            index = add(label.name, label.keys, .person)
        }
        if let gender = label.gender { learn(gender, index) }
        if let role = label.role, let signature = label.signature,
            !members[index].roles.contains(where: { $0.title == role.title })
        {
            noteOfficial(index)
            members[index].roles.append(role)
            members[index].signatures.append(signature)
        }
        return index
    }

    /// The one person whose full name the label has with two letters in a row swapped.
    private mutating func misspelt(_ label: LabelReader.Label) -> Int? {
        guard label.keys.count > 1, let first = label.keys.first, let last = label.keys.last else {
            return nil
        }
        let near = Set((byLastWord[last] ?? []) + (byFirstWord[first] ?? []))
        guard near.count <= Self.officialsMax else { return nil }
        let meant = only(near.filter { Self.isSwapped(members[$0].fullest, label.name) })
        if let meant { byFullName[label.keys] = meant }
        return meant
    }

    private static func isSwapped(_ one: String, _ other: String) -> Bool {
        guard one.utf8.count == other.utf8.count else { return false }
        let places = zip(one.lowercased().utf8, other.lowercased().utf8).enumerated()
            .filter { $0.element.0 != $0.element.1 }
        guard places.count == 2, places[1].offset == places[0].offset + 1 else { return false }
        return places[0].element.0 == places[1].element.1
            && places[0].element.1 == places[1].element.0
    }

    private mutating func add(
        _ printed: String, _ words: [WordKey], _ kind: DocumentPerson.Kind
    ) -> Int {
        let index = members.count
        members.append(Member(kind: kind, name: words, fullest: printed, names: [printed]))
        register(words, index)
        return index
    }

    /// Notes a form of a member's name.
    mutating func addForm(_ tokens: Range<Int>, to index: Int) {
        addForm(view.words(tokens), keys(tokens), to: index)
    }

    private mutating func addForm(_ printed: String, _ words: [WordKey], to index: Int) {
        if !members[index].names.contains(printed) { members[index].names.append(printed) }
        guard words.count > members[index].name.count else { return }
        members[index].name = words
        members[index].fullest = printed
        register(words, index)
    }

    private mutating func register(_ words: [WordKey], _ index: Int) {
        byFullName[words] = index
        if let last = words.last, !(byLastWord[last] ?? []).contains(index) {
            byLastWord[last, default: []].append(index)
        }
        if words.count > 1, let first = words.first,
            !(byFirstWord[first] ?? []).contains(index)
        {
            byFirstWord[first, default: []].append(index)
        }
    }

    func keys(_ tokens: Range<Int>) -> [WordKey] {
        tokens.filter { view.isWord($0) && !isGenerational($0) }.map { view.key($0) }
    }

    /// "Jr." and "III" are no surnames.
    private func isGenerational(_ index: Int) -> Bool { Self.generations.contains(view.key(index)) }

    static let generations = WordSet("jr jr. sr sr. ii iii iv")

    mutating func mention(_ index: Int, at range: TextRange) {
        members[index].mentions.append(range)
    }

    mutating func addRole(_ tokens: Range<Int>, to index: Int) {
        guard !tokens.isEmpty else { return }
        let title = view.words(tokens)
        if tokens.contains(where: { view.has($0, .woman) }) { learn(.woman, index) }
        if tokens.contains(where: { view.has($0, .man) }) { learn(.man, index) }
        guard !members[index].roles.contains(where: { $0.title == title }) else { return }
        noteOfficial(index)
        members[index].roles.append(.init(title: title, passage: view.range(tokens)))
        members[index].signatures.append(RoleSignature(view, tokens))
    }

    private mutating func noteOfficial(_ index: Int) {
        if members[index].roles.isEmpty, members[index].kind == .person { officials.append(index) }
    }

    /// Notes what a title says of a member's gender, or a pronoun if nothing is known yet.
    mutating func learn(_ gender: Gender, _ index: Int, isGuess: Bool = false) {
        guard members[index].gender == nil || members[index].isGenderGuessed && !isGuess else {
            return
        }
        members[index].gender = gender
        members[index].isGenderGuessed = isGuess
    }

    /// Members with roles that a role is looked for in: those admitted last.
    private static let officialsMax = 512

    /// Members that a role may mean.
    func holders(of role: RoleSignature) -> [Int] {
        officials.suffix(Self.officialsMax).filter { index in
            members[index].signatures.contains { role.mayMean($0) }
        }
    }

    /// The records, in order of first mention.
    ///
    /// Mentions are sorted; one that lies in another is left out.
    func people() -> (people: [DocumentPerson], numbers: [Int]) {
        let order = members.indices.sorted { a, b in
            (members[a].mentions.min() ?? TextRange(0, 0), a)
                < (members[b].mentions.min() ?? TextRange(0, 0), b)
        }
        var numbers = Array(repeating: 0, count: members.count)
        for (number, index) in order.enumerated() { numbers[index] = number }
        let people = order.map { index in
            let member = members[index]
            return DocumentPerson(
                kind: member.kind, name: member.fullest, names: member.names,
                roles: member.roles, mentions: Self.outermost(member.mentions))
        }
        return (people, numbers)
    }

    private static func outermost(_ ranges: [TextRange]) -> [TextRange] {
        var kept: [TextRange] = []
        for range in ranges.sorted() {
            if let last = kept.last, last.end > range.start { continue }
            kept.append(range)
        }
        return kept
    }
}
