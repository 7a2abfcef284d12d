package import TextAnalysis

/// A person (or, where a text speaks of one as a source, a body such as a ministry) as one
/// document knows them.
///
/// Persons of several documents are joined later, by full name.
package struct DocumentPerson: Sendable {
    package enum Kind: String, Sendable {
        case person
        /// A ministry, company, report or group named as a source.
        case organisation
    }

    /// A role held, as the text words it ("President of Russia").
    package struct Role: Sendable {
        package let title: String
        package let passage: TextRange
        package init(title: String, passage: TextRange) {
            self.title = title
            self.passage = passage
        }
    }

    package var kind: Kind
    /// The fullest form of the name in the document, in natural order ("Vladimir Putin").
    package var name: String
    /// Every form of the name that the document uses, `name` included, in order of appearance.
    package var names: [String]
    package var roles: [Role]
    /// Where the document names the person (names and role phrases, not pronouns), in text order.
    package var mentions: [TextRange]

    package init(
        kind: Kind, name: String, names: [String] = [], roles: [Role] = [],
        mentions: [TextRange] = []
    ) {
        self.kind = kind
        self.name = name
        self.names = names
        self.roles = roles
        self.mentions = mentions
    }
}

/// Who said something, and how that was found.
package struct Speaker: Sendable {
    package enum Resolution: String, Sendable {
        /// A transcript's label with the full name.
        case label
        /// A transcript's short label, completed from an earlier one.
        case shortLabel = "short_label"
        case fullName = "full_name"
        case surname
        /// "the Russian leader", "the spokesperson": a role that the document ties to one person.
        case role
        case pronoun
        /// No attribution of its own: the speaker of the words before goes on.
        case continuation
        /// "officials", "a source", "analysts": nobody in particular.
        case generic
    }

    /// Index into `DocumentExtraction.people`; nil for generic speakers.
    package var person: Int?
    /// Canonical name ("Vladimir Putin"), or the generic phrase as printed ("officials").
    package var name: String
    /// The role that the document gives the person, if any.
    package var role: String?
    /// The expression in the attribution, as printed; for a continuation that of the attribution
    /// which goes on.
    package var mention: TextRange?
    package var resolution: Resolution

    package init(
        person: Int?, name: String, role: String? = nil, mention: TextRange?,
        resolution: Resolution
    ) {
        self.person = person
        self.name = name
        self.role = role
        self.mention = mention
        self.resolution = resolution
    }
}
