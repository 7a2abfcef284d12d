import TextAnalysis

/// Parts the end of an office's or body's name from the person's name behind it.
///
/// Of "Minister for Ice, Snow and Winter Storms Ana Quispe" the words themselves do not say where
/// the name begins; that a label or a title bears "Ana Quispe" elsewhere does.
struct RunningTitles {
    private let view: SpeechText
    /// Full names that a label or an office directly before them shows to be persons'.
    private let known: Set<[WordKey]>

    init(_ view: SpeechText, _ runs: [NameRun], labels: Set<[WordKey]>) {
        self.view = view
        var known = labels.filter { $0.count > 1 }
        for run in runs where run.isTitled && !run.isBody && run.name.count == 2 {
            known.insert(run.name.map { view.key($0) })
        }
        self.known = known
    }

    /// The run with the known name that it ends in, where a title's end may stand before that.
    func parted(_ run: NameRun) -> NameRun {
        guard run.name.count > 2, let start = knownStart(run.name), follows(run, start) else {
            return run
        }
        return NameRun(
            tokens: run.tokens, name: start..<run.name.upperBound, isTitled: run.isTitled,
            isBody: false, opensSentence: false)
    }

    /// Whether words end in a known name: "Harbour Minister Ana Quispe".
    func endsInName(_ words: Range<Int>) -> Bool { knownStart(words) != nil }

    /// Words of a known name at most.
    private static let wordsMax = 5

    private func knownStart(_ tokens: Range<Int>) -> Int? {
        var words: [WordKey] = []
        var index = tokens.upperBound
        while index > tokens.lowerBound + 1, words.count < Self.wordsMax {
            index -= 1
            if view.isWord(index) { words.insert(view.key(index), at: 0) }
            if known.contains(words) { return index }
        }
        return nil
    }

    /// "of", "and" before the run, or a body's word in it: never a first name before others.
    private func follows(_ run: NameRun, _ start: Int) -> Bool {
        Self.links.contains(view.key(run.tokens.lowerBound - 1))
            || (run.tokens.lowerBound..<start).contains {
                view.has($0, [.body, .placeNoun, .officeModifier, .office])
            }
    }

    private static let links: Set<WordKey> = ["of", "for", "the", "and"]
}
