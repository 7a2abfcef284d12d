/// What the lines of a document are: its headline, its paragraphs, who speaks where, and what a
/// reader passes over.
package struct DocumentLayout: Sendable {
    package enum Kind: String, Sendable {
        /// Labelled turns of speakers.
        case transcript
        /// Prose of a publisher.
        case report
        /// A headline with a short body of its own, standing in another page.
        case teaser
    }

    /// Why a stretch is not read as the publisher's prose or a speaker's words.
    package enum SkipReason: String, Sendable, CaseIterable {
        case title, byline, dateline, caption
        case photoCounter = "photo_counter"
        case navigation
        case linkBox = "link_box"
        case teaserLink = "teaser_link"
        case credit, note
        case pageTail = "page_tail"
        case comment
        case advertisement = "ad"
    }

    package struct Skipped: Sendable {
        package let range: TextRange
        package let reason: SkipReason
        package init(range: TextRange, reason: SkipReason) {
            self.range = range
            self.reason = reason
        }
    }

    /// Publication as the text states it.
    package struct Publication: Sendable {
        package let date: CivilDate
        /// Minutes after midnight, where a time is stated.
        package let minute: Int?
        /// Where it is stated first, the time included where it stands beside the date.
        package let range: TextRange
        package init(date: CivilDate, minute: Int?, range: TextRange) {
            self.date = date
            self.minute = minute
            self.range = range
        }
    }

    /// One labelled turn of a transcript.
    package struct Turn: Sendable {
        /// The label as printed, without its colon.
        package let label: TextRange
        /// The words spoken, cut where a box or note interrupts them; never empty.
        package let segments: [TextRange]
        package init(label: TextRange, segments: [TextRange]) {
            self.label = label
            self.segments = segments
        }
        /// From the first word to the last, interruptions included.
        package var passage: TextRange {
            TextRange(segments[0].start, segments[segments.count - 1].end)
        }
    }

    /// A stretch that is read: prose, or one paragraph of a turn.
    package struct Paragraph: Sendable {
        package let range: TextRange
        /// The index of the turn that it belongs to; nil for prose.
        package let turn: Int?
        package init(range: TextRange, turn: Int?) {
            self.range = range
            self.turn = turn
        }
    }

    package var kind: Kind
    package var title: TextRange?
    package var publication: Publication?
    package var place: TextRange?
    /// In text order, never overlapping, nothing skipped inside; sentences never cross them.
    package var paragraphs: [Paragraph] = []
    package var turns: [Turn] = []
    /// In text order, never overlapping.
    package var skipped: [Skipped] = []
    /// Credit lines: who the text or picture is owed to.
    package var credits: [TextRange] = []
    package var bylines: [TextRange] = []
    /// Editorial notes ("Explanatory note: …"): skipped as narration, yet read by those who reconcile.
    package var notes: [TextRange] = []
    /// Tags of a page's tail.
    package var topics: [TextRange] = []
    package var persons: [TextRange] = []
    package var geography: [TextRange] = []
    /// Marks that say that words were left out ("<…>"), which assert nothing themselves.
    package var cuts: [TextRange] = []

    package init(kind: Kind) { self.kind = kind }
}
