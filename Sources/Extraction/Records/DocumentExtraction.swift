/// Everything found in one document, each list in text order.
///
/// Records refer to each other by index; identifiers are made where records are written.
package struct DocumentExtraction: Sendable {
    package var people: [DocumentPerson] = []
    package var statements: [Statement] = []
    package var figures: [Figure] = []
    package var dates: [DateExpression] = []
    package var meetings: [MeetingReport] = []

    package init() {}
}
