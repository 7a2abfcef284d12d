/// What stands before a colon at a line's start, where it is no speaker.
enum LabelWords: UInt8 {
    /// Who a text or picture is owed to.
    case credit
    /// An editor's remark on the text.
    case note
    /// The day of publication follows.
    case publication
    /// The day of a change follows.
    case update
    case place
    case topics, persons, geography
    /// Who wrote the text.
    case byline
    /// The day of what the text tells follows, which is not that of publication.
    case event
    /// A title, a link or a box follows.
    case link
    /// Words that never name a speaker.
    case other

    /// What the label with this key is; nil for any other words.
    static func of(_ key: UInt64) -> LabelWords? {
        table.value(of: key).flatMap { LabelWords(rawValue: UInt8($0)) }
    }

    private static let table: KeyTable = {
        var pairs: [(key: UInt64, value: Int32)] = []
        for (label, list) in lists {
            for phrase in ListText.lines(of: list) {
                pairs.append((LineScan.key(of: phrase), Int32(label.rawValue)))
            }
        }
        return KeyTable(pairs)
    }()

    private static let lists: [(LabelWords, String)] = [
        (
            .credit,
            """
            courtesy
            credit
            credits
            editing by
            illustration
            image
            image credit
            images
            photo
            photo by
            photo credit
            photo credits
            photograph
            photographer
            photographs
            photos
            photos by
            picture
            picture credit
            pictures
            reporting by
            source
            sources
            video
            """
        ),
        (
            .note,
            """
            clarification
            correction
            corrections
            disclaimer
            editor note
            editor's note
            editorial note
            editors note
            explanatory note
            footnote
            note
            note to editors
            notes
            notes to editors
            translator's note
            """
        ),
        (
            .publication,
            """
            date
            date of publication
            date published
            first published
            issued
            posted
            posted on
            publication date
            publish date
            published
            published at
            published date
            published on
            release date
            released
            """
        ),
        (
            .update,
            """
            last modified
            last update
            last updated
            modified
            updated
            updated at
            updated on
            """
        ),
        (
            .place,
            """
            location
            place
            venue
            """
        ),
        (
            .topics,
            """
            categories
            category
            filed under
            keywords
            subjects
            tag
            tags
            topic
            topics
            """
        ),
        (
            .persons,
            """
            people
            persons
            """
        ),
        (
            .geography,
            """
            countries
            country
            geography
            """
        ),
        (
            .byline,
            """
            author
            authors
            by
            from
            reporter
            text
            text by
            words by
            written by
            """
        ),
        (
            .event,
            """
            delivered on
            event date
            given on
            held on
            meeting date
            recorded on
            """
        ),
        (
            .link,
            """
            also read
            don't miss
            explained
            explainer
            gallery
            in pictures
            learn more
            more
            read
            read also
            read more
            read next
            related
            related articles
            related stories
            related story
            see also
            watch
            """
        ),
        (
            .other,
            """
            abstract
            address
            also
            background
            bottom line
            breaking
            caption
            cc
            conclusion
            contact
            contacts
            day
            details
            e-mail
            email
            example
            exclusive
            fact
            fact check
            fax
            first
            fourth
            headline
            hint
            http
            https
            important
            in brief
            in short
            introduction
            key facts
            key points
            opinion
            phone
            price
            published in section
            published in sections
            question of the day
            rating
            remember
            result
            results
            review
            second
            status
            step
            subject
            summary
            tel
            telephone
            third
            time
            tip
            title
            to
            update
            url
            verdict
            view
            warning
            website
            what
            when
            where
            who
            why
            """
        ),
    ]
}
