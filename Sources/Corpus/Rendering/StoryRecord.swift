import Claims
import Extraction
import WireFormats

/// The records of stories: documents about the same happening.
enum StoryRecord {
    static var writer: RecordWriter {
        RecordWriter(
            kind: "story",
            members: [
                "title", "documents", "meetings", "sources", "first_published", "last_published",
            ])
    }

    static func table(_ corpus: LinkedCorpus, _ names: RecordNames) -> RecordTable {
        var writer = Self.writer
        for (number, story) in corpus.stories.enumerated() {
            let documents = story.documents.map { corpus.documents[$0] }
            let published = documents.compactMap(\.published)
            writer.begin(names.stories[number])
            writer.member("title", string: documents.lazy.compactMap(\.title).first)
            writer.member("documents", strings: documents.map(\.id))
            writer.member("meetings", strings: story.meetings.map { names.meetings[$0] })
            let sources = Set(story.documents.compactMap { names.sourceOf[$0] }).sorted()
            writer.member("sources", strings: sources.map { corpus.sources[$0].name })
            writer.member("first_published", string: published.min())
            writer.member("last_published", string: published.max())
            writer.end()
        }
        return writer.table()
    }
}
