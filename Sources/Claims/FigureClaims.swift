import Extraction
import TextAnalysis

/// Claims made of figures: the same amount of the same thing, wherever it is told.
struct FigureClaims {
    private let corpus: ClaimCorpus
    private let items: [Item]
    private let durations: [RecordReference: Int]

    /// One figure of the corpus.
    private struct Item {
        let place: RecordReference
        let statement: Int?
        let speaker: Int?
        let context: FigureContext
    }

    init(_ corpus: ClaimCorpus) {
        self.corpus = corpus
        items = Self.items(of: corpus)
        durations = Self.durations(of: corpus.entities.meetings)
    }

    /// Claims by earliest assertion.
    func claims() -> [Claim] {
        var clusters = WholeClusters(count: items.count)
        clusters.merge(links()) { compare($0, $1).joins }
        return clusters.members.compactMap { members in
            if members.isEmpty { return nil }
            if members.count == 1 { return single(members[0]) }
            return claim(of: members.sorted())
        }
    }

    private static func items(of corpus: ClaimCorpus) -> [Item] {
        var items: [Item] = []
        for (index, document) in corpus.documents.enumerated() {
            guard let folded = corpus.folded[index] else { continue }
            let statements = InnermostStatements(
                around: document.records.figures.map(\.surface), in: document.records
            ).indices
            for (number, figure) in document.records.figures.enumerated()
            where figure.value != nil || figure.low != nil {
                let context = FigureContext(
                    figure, in: document.analysis, folded: folded, published: document.published)
                if context.isDefinite && !Self.isSubstantive(figure) { continue }
                items.append(
                    Item(
                        place: RecordReference(document: index, index: number),
                        statement: statements[number],
                        speaker: corpus.speaker(index, statement: statements[number]),
                        context: context))
            }
        }
        return items
    }

    /// Meeting by figure that tells how long it lasted; a part counts as its whole.
    private static func durations(of meetings: [Meeting]) -> [RecordReference: Int] {
        var durations: [RecordReference: Int] = [:]
        for (index, meeting) in meetings.enumerated() {
            for figure in meeting.durations { durations[figure] = meeting.partOf ?? index }
        }
        return durations
    }

    private func links() -> [WholeClusters.Link] {
        var index = CandidateIndex(reach: 24)
        var links: [WholeClusters.Link] = []
        for (number, item) in items.enumerated() {
            for earlier in index.insert(number, keys: keys(of: item)) {
                let comparison = compare(earlier, number)
                guard comparison.joins else { continue }
                links.append(
                    WholeClusters.Link(a: earlier, b: number, strength: comparison.strength))
            }
        }
        return links
    }

    /// Number with dimension, counted thing, rare words nearby, each within the event; and the
    /// meeting for durations, the place for amounts said twice.
    private func keys(of item: Item) -> [UInt64] {
        let event = KeyMixer(corpus.event(item.place.document))
        let figure = item.context.figure
        let kind = WordKey(figure.dimension ?? "count").hash
        var keys: [UInt64] = []
        if let value = figure.value ?? figure.low {
            keys.append(event.adding(1).adding(kind).adding(value.bitPattern).value)
        }
        if let quantity = figure.quantity {
            let rounded = Self.threeDigits(quantity.baseValue)
            keys.append(event.adding(2).adding(kind).adding(rounded.bitPattern).value)
        }
        if let head = item.context.counted.terms.last {
            keys.append(event.adding(3).adding(kind).adding(head.hash).value)
        }
        if let meeting = durations[item.place] {
            keys.append(KeyMixer(4).adding(UInt64(meeting)).value)
        }
        for term in rarest(item.context.nearby) {
            keys.append(event.adding(6).adding(kind).adding(term.hash).value)
        }
        if figure.unit != nil {
            keys.append(
                KeyMixer(5).adding(UInt64(item.place.document)).adding(kind)
                    .adding(UInt64(figure.passage.start >> 6)).value)
            keys.append(
                KeyMixer(5).adding(UInt64(item.place.document)).adding(kind)
                    .adding(UInt64((figure.passage.start >> 6) + 1)).value)
        }
        return keys
    }

    /// The terms that tell the most: rival numbers for one thing share its words.
    private func rarest(_ terms: [WordKey]) -> ArraySlice<WordKey> {
        terms.sorted {
            (corpus.weights.weight($1), $0.hash) < (corpus.weights.weight($0), $1.hash)
        }.prefix(4)
    }

    /// A number cut to three significant digits.
    private static func threeDigits(_ value: Double) -> Double {
        var scale = 1.0
        var rest = value.magnitude
        guard rest.isFinite, rest > 0 else { return value }
        while rest >= 1000 { (rest, scale) = (rest / 10, scale * 10) }
        while rest < 100 { (rest, scale) = (rest * 10, scale / 10) }
        return rest.rounded() * scale
    }

    private func compare(_ a: Int, _ b: Int) -> Comparison {
        let (x, y) = (items[a], items[b])
        guard corpus.event(x.place.document) == corpus.event(y.place.document) else {
            return .unrelated
        }
        var setting = FigureComparison.Setting()
        setting.sameDocument = x.place.document == y.place.document
        setting.sameSpeaker = x.speaker == y.speaker
        setting.needsDates = true
        if let meeting = durations[x.place] { setting.sameMeasure = meeting == durations[y.place] }
        return FigureComparison.compare(
            x.context, y.context, weights: corpus.weights, setting: setting)
    }

    /// A claim of several figures, told against the earliest.
    private func claim(of members: [Int]) -> Claim? {
        guard
            members.contains(where: {
                Self.isSubstantive(items[$0].context.figure) || items[$0].speaker != nil
            })
        else { return nil }
        var contested = false
        for (place, a) in members.enumerated() {
            for b in members[(place + 1)...] where compare(a, b).relation == .conflicts {
                contested = true
            }
        }
        let assertions = members.map { assertion($0, against: members[0]) }
        return ClaimAssembly(corpus: corpus).claim(.figure, assertions, isContested: contested)
    }

    /// A figure that nobody else tells, where it is one to ask about.
    private func single(_ member: Int) -> Claim? {
        let item = items[member]
        guard item.statement != nil, Self.isSubstantive(item.context.figure) else { return nil }
        return ClaimAssembly(corpus: corpus)
            .claim(.figure, [assertion(member, against: member)], isContested: false)
    }

    /// Whether a figure says more than "three countries".
    private static func isSubstantive(_ figure: Figure) -> Bool {
        guard !figure.flags.contains("vague") else { return false }
        if figure.unit != nil || figure.bound != .exact { return true }
        return (figure.value ?? figure.high ?? 0).magnitude > 12
    }

    private func assertion(_ member: Int, against earliest: Int) -> Claim.Assertion {
        let item = items[member]
        let comparison =
            member == earliest ? Comparison(relation: .same) : compare(member, earliest)
        return Claim.Assertion(
            document: item.place.document, passage: item.context.figure.passage,
            figure: item.place.index, statement: item.statement, speaker: item.speaker,
            relation: comparison.relation,
            differences: comparison.reasons.map {
                Claim.Difference(aspect: $0.aspect, here: $0.a, there: $0.b)
            })
    }
}
