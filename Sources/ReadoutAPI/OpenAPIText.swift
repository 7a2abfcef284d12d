// Written by .ci/embed from openapi.yaml; edit that file.

// swift-format-ignore-file

/// The contract of the API, as served at `/openapi.yaml` and `/openapi.json`.
package enum OpenAPIText {
    package static let yaml = Array(##"""
openapi: 3.1.0
info:
  title: Readout
  version: "1"
  summary: Who met, who said what, which figures were quoted, and where the sources agree or clash.
  license:
    name: See the project
    identifier: LicenseRef-project
  description: |
    Records read from official transcripts and press reports. Every record points to the exact
    characters of the source that carry it.

    **Offsets** are Unicode code points, half-open, in the text of `/v1/documents/{id}/text`.

    **Methods.** Every path answers GET, HEAD and OPTIONS; others get 405 with `Allow`. Any web page
    may read the answers (CORS).

    **Filters** are flat query parameters. All must hold; a comma between values means "one of
    these", a leading "-" means "none of these" (neither applies to numbers, dates, `q` and
    `measures`). An unknown parameter or value is refused with what is allowed and the nearest right
    one; a parameter stands once.

    **Lists** answer `items`, `total` (exact), `next` (the target of the next page, also as a `Link`
    field) and `index` (the version of the index). The order is total: publication date, document,
    place, undated last, unless `sort` says otherwise.

    **Caching.** `ETag` is strong and made of the index version and the query, so that
    `If-None-Match` is answered 304 without running it. `If-Match` and `If-Unmodified-Since` are
    answered 412 where they name something else than there is now.

    **Negotiation.** Each resource has one media type. `Accept` is held against it, the closest range
    counts, and where it rules the type out the answer is 406; problems are sent whatever `Accept`
    says. Contents of 1 to 256 KiB that have an `ETag` are also to be had compressed, where
    `Accept-Encoding` names `gzip` and does not weigh `identity` higher; the compressed variant has an
    `ETag` of its own. Ranges are parts of the text as it is. Where `identity` is ruled out, what is not
    to be had compressed is answered 406. A field that breaks the grammar counts as absent, an empty
    `Accept` too; an empty `Accept-Encoding` asks for no coding. `Vary` names both fields.

    **Problems** are `application/problem+json` (RFC 9457), each with a `request_id`, which is also in
    the `X-Request-Id` field; a client's own plain `X-Request-Id` is taken over.
servers:
  - url: /
tags:
  - name: service
    description: What there is, and where.
  - name: records
    description: The kinds of records, as lists and one by one.
  - name: reading
    description: Texts, other wordings, disagreements and search.
  - name: operations
    description: For those who run the service.
paths:
  /:
    get:
      operationId: getRoot
      tags: [service]
      summary: The service document; the same as /v1.
      parameters:
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Service"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
  /v1:
    get:
      operationId: getService
      tags: [service]
      summary: Resources with counts, the index version, links, and inputs that could not be read.
      parameters:
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Service"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
  /v1/sources:
    get:
      operationId: listSources
      tags: [records]
      summary: Publishers.
      parameters:
        - {$ref: "#/components/parameters/kind_source"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/sort_sources"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/SourceList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/sources/{id}:
    get:
      operationId: getSource
      tags: [records]
      summary: One publisher.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Source"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/documents:
    get:
      operationId: listDocuments
      tags: [records]
      summary: Published texts.
      parameters:
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/sort_documents"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/DocumentList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/documents/{id}:
    get:
      operationId: getDocument
      tags: [records]
      summary: One published text, without its words.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Document"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/documents/{id}/text:
    get:
      operationId: getDocumentText
      tags: [reading]
      summary: The text of a document, or a part of it.
      description: |
        The text that all offsets refer to, nothing changed or left out. `Range` asks for one range of
        its bytes, `If-Range` for that only while the text is still the same.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/start"}
        - {$ref: "#/components/parameters/end"}
      responses:
        "200": {$ref: "#/components/responses/Text"}
        "206": {$ref: "#/components/responses/TextPart"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "416": {$ref: "#/components/responses/RangeNotSatisfiable"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/documents/{id}/statements:
    get:
      operationId: listDocumentStatements
      tags: [records]
      summary: Statements of a document.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/mode"}
        - {$ref: "#/components/parameters/has_figure"}
        - {$ref: "#/components/parameters/min_words"}
        - {$ref: "#/components/parameters/sort_statements"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/StatementList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/documents/{id}/figures:
    get:
      operationId: listDocumentFigures
      tags: [records]
      summary: Figures of a document.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/unit"}
        - {$ref: "#/components/parameters/dimension"}
        - {$ref: "#/components/parameters/value_min"}
        - {$ref: "#/components/parameters/value_max"}
        - {$ref: "#/components/parameters/bound"}
        - {$ref: "#/components/parameters/measures"}
        - {$ref: "#/components/parameters/sort_figures"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/FigureList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/documents/{id}/dates:
    get:
      operationId: listDocumentDates
      tags: [records]
      summary: Dates, times and durations that a document names.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/kind_date"}
        - {$ref: "#/components/parameters/sort_dates"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/DateList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/people:
    get:
      operationId: listPeople
      tags: [records]
      summary: Speakers and participants, bodies that texts name as sources included.
      parameters:
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/kind_person"}
        - {$ref: "#/components/parameters/sort_people"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/PersonList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/people/{id}:
    get:
      operationId: getPerson
      tags: [records]
      summary: One person.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Person"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/people/{id}/statements:
    get:
      operationId: listPersonStatements
      tags: [records]
      summary: What a person said.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/mode"}
        - {$ref: "#/components/parameters/has_figure"}
        - {$ref: "#/components/parameters/min_words"}
        - {$ref: "#/components/parameters/sort_statements"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/StatementList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/people/{id}/figures:
    get:
      operationId: listPersonFigures
      tags: [records]
      summary: Figures that a person quoted.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/unit"}
        - {$ref: "#/components/parameters/dimension"}
        - {$ref: "#/components/parameters/value_min"}
        - {$ref: "#/components/parameters/value_max"}
        - {$ref: "#/components/parameters/bound"}
        - {$ref: "#/components/parameters/measures"}
        - {$ref: "#/components/parameters/sort_figures"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/FigureList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/meetings:
    get:
      operationId: listMeetings
      tags: [records]
      summary: Encounters.
      description: |
        Whole meetings; `part_of` lists the parts of one.
      parameters:
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/participant"}
        - {$ref: "#/components/parameters/part_of"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/sort_meetings"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/MeetingList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/meetings/{id}:
    get:
      operationId: getMeeting
      tags: [records]
      summary: One meeting, or a part of one.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Meeting"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/meetings/{id}/documents:
    get:
      operationId: listMeetingDocuments
      tags: [records]
      summary: Documents about a meeting.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/sort_documents"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/DocumentList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/meetings/{id}/statements:
    get:
      operationId: listMeetingStatements
      tags: [records]
      summary: Statements made at a meeting or any part of it.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/mode"}
        - {$ref: "#/components/parameters/has_figure"}
        - {$ref: "#/components/parameters/min_words"}
        - {$ref: "#/components/parameters/sort_statements"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/StatementList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/meetings/{id}/figures:
    get:
      operationId: listMeetingFigures
      tags: [records]
      summary: Figures quoted at a meeting, or by documents about it.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/unit"}
        - {$ref: "#/components/parameters/dimension"}
        - {$ref: "#/components/parameters/value_min"}
        - {$ref: "#/components/parameters/value_max"}
        - {$ref: "#/components/parameters/bound"}
        - {$ref: "#/components/parameters/measures"}
        - {$ref: "#/components/parameters/sort_figures"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/FigureList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/meetings/{id}/claims:
    get:
      operationId: listMeetingClaims
      tags: [records]
      summary: Claims made at a meeting, or by documents about it.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/status"}
        - {$ref: "#/components/parameters/kind_claim"}
        - {$ref: "#/components/parameters/relation"}
        - {$ref: "#/components/parameters/sources_min"}
        - {$ref: "#/components/parameters/speakers_min"}
        - {$ref: "#/components/parameters/sort_claims"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/ClaimList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/stories:
    get:
      operationId: listStories
      tags: [records]
      summary: Documents about the same happening, together.
      parameters:
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/sort_stories"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/StoryList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/stories/{id}:
    get:
      operationId: getStory
      tags: [records]
      summary: One story.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Story"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/statements:
    get:
      operationId: listStatements
      tags: [records]
      summary: Who is said to have said what.
      parameters:
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/mode"}
        - {$ref: "#/components/parameters/has_figure"}
        - {$ref: "#/components/parameters/min_words"}
        - {$ref: "#/components/parameters/sort_statements"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/StatementList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/statements/{id}:
    get:
      operationId: getStatement
      tags: [records]
      summary: One statement.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Statement"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/statements/{id}/variants:
    get:
      operationId: listStatementVariants
      tags: [reading]
      summary: The same words elsewhere.
      description: |
        Passages that claims align with this statement, each held against it word by word. All stand on
        one page.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/VariantList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/figures:
    get:
      operationId: listFigures
      tags: [records]
      summary: Numbers as texts use them.
      parameters:
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/document_kind"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/unit"}
        - {$ref: "#/components/parameters/dimension"}
        - {$ref: "#/components/parameters/value_min"}
        - {$ref: "#/components/parameters/value_max"}
        - {$ref: "#/components/parameters/bound"}
        - {$ref: "#/components/parameters/measures"}
        - {$ref: "#/components/parameters/sort_figures"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/FigureList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/figures/{id}:
    get:
      operationId: getFigure
      tags: [records]
      summary: One figure.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Figure"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/claims:
    get:
      operationId: listClaims
      tags: [records]
      summary: The same proposition across statements and figures.
      parameters:
        - {$ref: "#/components/parameters/q"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/status"}
        - {$ref: "#/components/parameters/kind_claim"}
        - {$ref: "#/components/parameters/relation"}
        - {$ref: "#/components/parameters/sources_min"}
        - {$ref: "#/components/parameters/speakers_min"}
        - {$ref: "#/components/parameters/sort_claims"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/ClaimList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/claims/{id}:
    get:
      operationId: getClaim
      tags: [records]
      summary: One claim.
      description: |
        The identifier of any of its statements or figures is answered 308.
      parameters:
        - {$ref: "#/components/parameters/id"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
      responses:
        "200": {$ref: "#/components/responses/Claim"}
        "308": {$ref: "#/components/responses/ClaimElsewhere"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "404": {$ref: "#/components/responses/UnknownRecord"}
  /v1/disagreements:
    get:
      operationId: listDisagreements
      tags: [reading]
      summary: Contested claims with their sides laid out.
      parameters:
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/kind_claim"}
        - {$ref: "#/components/parameters/relation"}
        - {$ref: "#/components/parameters/sources_min"}
        - {$ref: "#/components/parameters/speakers_min"}
        - {$ref: "#/components/parameters/sort_disagreements"}
        - {$ref: "#/components/parameters/fields"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/DisagreementList"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /v1/search:
    get:
      operationId: search
      tags: [reading]
      summary: Records by their words, best first.
      description: |
        Ranked by BM25. Words match in any of their forms; `"several words"` stand next to each other;
        `one OR two`; `-word` leaves out; `nego*` finds words that begin so.
      parameters:
        - {$ref: "#/components/parameters/q_needed"}
        - {$ref: "#/components/parameters/type"}
        - {$ref: "#/components/parameters/document"}
        - {$ref: "#/components/parameters/source"}
        - {$ref: "#/components/parameters/meeting"}
        - {$ref: "#/components/parameters/story"}
        - {$ref: "#/components/parameters/speaker"}
        - {$ref: "#/components/parameters/from"}
        - {$ref: "#/components/parameters/to"}
        - {$ref: "#/components/parameters/pretty"}
        - {$ref: "#/components/parameters/format"}
        - {$ref: "#/components/parameters/limit"}
        - {$ref: "#/components/parameters/cursor"}
      responses:
        "200": {$ref: "#/components/responses/SearchPage"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
        "410": {$ref: "#/components/responses/CursorGone"}
  /openapi.yaml:
    get:
      operationId: getContractYAML
      tags: [service]
      summary: This contract.
      responses:
        "200": {$ref: "#/components/responses/ContractYAML"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
  /openapi.json:
    get:
      operationId: getContractJSON
      tags: [service]
      summary: This contract as JSON.
      responses:
        "200": {$ref: "#/components/responses/ContractJSON"}
        "304": {$ref: "#/components/responses/NotModified"}
        "412": {$ref: "#/components/responses/PreconditionFailed"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
  /healthz:
    get:
      operationId: getHealth
      tags: [operations]
      summary: Whether the process answers.
      responses:
        "200": {$ref: "#/components/responses/Health"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
  /readyz:
    get:
      operationId: getReadiness
      tags: [operations]
      summary: Whether new requests are welcome.
      responses:
        "200": {$ref: "#/components/responses/Readiness"}
        "503": {$ref: "#/components/responses/Draining"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
  /metrics:
    get:
      operationId: getMetrics
      tags: [operations]
      summary: Counters and gauges in the text format of Prometheus.
      responses:
        "200": {$ref: "#/components/responses/Metrics"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
  /version:
    get:
      operationId: getVersion
      tags: [operations]
      summary: The program and the index that it serves.
      responses:
        "200": {$ref: "#/components/responses/Version"}
        "400": {$ref: "#/components/responses/InvalidRequest"}
        "406": {$ref: "#/components/responses/NotAcceptable"}
components:
  parameters:
    id:
      name: id
      in: path
      required: true
      description: The identifier of a record.
      schema:
        type: string
      example: c39160c12ac813b5
    q:
      name: q
      in: query
      description: Words that the record holds, in any of their forms; the query language of /v1/search.
      schema:
        type: string
      example: ceasefire
    q_needed:
      name: q
      in: query
      required: true
      description: The words to look for.
      schema:
        type: string
      example: ceasefire OR truce
    type:
      name: type
      in: query
      description: Kinds of records to find.
      schema:
        type: string
        x-values: [statement, figure, claim, document]
      example: statement,claim
    document:
      name: document
      in: query
      description: Documents by identifier.
      schema:
        type: string
    document_kind:
      name: document_kind
      in: query
      description: What the document is.
      schema:
        type: string
        x-values: [transcript, report, teaser]
      example: "-teaser"
    source:
      name: source
      in: query
      description: Publishers by identifier or name, case left out of account.
      schema:
        type: string
    meeting:
      name: meeting
      in: query
      description: Meetings or parts of meetings by identifier.
      schema:
        type: string
    story:
      name: story
      in: query
      description: Stories by identifier.
      schema:
        type: string
    speaker:
      name: speaker
      in: query
      description: People by identifier or name, case left out of account; a name that fits several is refused with their identifiers.
      schema:
        type: string
      example: jane-doe
    participant:
      name: participant
      in: query
      description: People who took part, by identifier or name.
      schema:
        type: string
    part_of:
      name: part_of
      in: query
      description: Meetings whose parts are listed, by identifier.
      schema:
        type: string
    from:
      name: from
      in: query
      description: Not earlier than this date, as ISO 8601 writes it and as precise as wanted.
      schema:
        type: string
        pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2}(:[0-9]{2})?)?)?)?)?$"
      example: "2021-01"
    to:
      name: to
      in: query
      description: Not later than this date; "2021-01" means its end.
      schema:
        type: string
        pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2}(:[0-9]{2})?)?)?)?)?$"
      example: "2021-01-11"
    mode:
      name: mode
      in: query
      description: How the words are given.
      schema:
        type: string
        x-values: [turn, direct, mixed, indirect, attitude]
      example: direct,mixed
    has_figure:
      name: has_figure
      in: query
      description: Whether a figure stands in the statement.
      schema:
        type: string
        x-values: ["true", "false"]
    min_words:
      name: min_words
      in: query
      description: Words and numbers of the content at least.
      schema:
        type: number
      example: 12
    unit:
      name: unit
      in: query
      description: Canonical units of the index.
      schema:
        type: string
      example: tonne
    dimension:
      name: dimension
      in: query
      description: Dimensions of units of the index.
      schema:
        type: string
      example: mass
    value_min:
      name: value_min
      in: query
      description: The value, or the top of its range, is at least this.
      schema:
        type: number
      example: 1000
    value_max:
      name: value_max
      in: query
      description: The value, or the bottom of its range, is at most this.
      schema:
        type: number
      example: 5000
    bound:
      name: bound
      in: query
      description: How the value is bounded.
      schema:
        type: string
        x-values: [exact, over, at_least, under, up_to, about, almost, between]
      example: over,at_least
    measures:
      name: measures
      in: query
      description: Words of what the figure measures or counts, in any of their forms.
      schema:
        type: string
      example: "land cleared"
    status:
      name: status
      in: query
      description: How well a claim is supported.
      schema:
        type: string
        x-values: [contested, corroborated, attested, single_source]
      example: "-single_source"
    kind_claim:
      name: kind
      in: query
      description: What is claimed.
      schema:
        type: string
        x-values: [figure, quote, proposition]
    kind_source:
      name: kind
      in: query
      description: What publishers are.
      schema:
        type: string
        x-values: [official, press]
    kind_person:
      name: kind
      in: query
      description: Persons, or bodies that texts name as sources.
      schema:
        type: string
        x-values: [person, organisation]
    kind_date:
      name: kind
      in: query
      description: What is named.
      schema:
        type: string
        x-values: [date, time, duration, set]
    relation:
      name: relation
      in: query
      description: How at least one assertion relates to the earliest.
      schema:
        type: string
        x-values: [same, reworded, differs, superseded, conflicts, unrelated]
      example: conflicts
    sources_min:
      name: sources_min
      in: query
      description: Sources at least.
      schema:
        type: number
      example: 2
    speakers_min:
      name: speakers_min
      in: query
      description: Speakers at least.
      schema:
        type: number
      example: 2
    sort_sources:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: name
        enum: [name, "-name", documents, "-documents"]
    sort_documents:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: published
        enum: [published, "-published", title, "-title", source, "-source", statements, "-statements", figures, "-figures"]
    sort_people:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: name
        enum: [name, "-name", statements, "-statements"]
    sort_meetings:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: date
        enum: [date, "-date", documents, "-documents"]
    sort_stories:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: published
        enum: [published, "-published", last_published, "-last_published", documents, "-documents"]
    sort_statements:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: published
        enum: [published, "-published", words, "-words", speaker, "-speaker"]
    sort_figures:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: published
        enum: [published, "-published", value, "-value", unit, "-unit"]
    sort_claims:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: published
        enum: [published, "-published", last_published, "-last_published", sources, "-sources", assertions, "-assertions"]
    sort_dates:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: published
        enum: [published, "-published", value, "-value"]
    sort_disagreements:
      name: sort
      in: query
      description: The key to sort by, "-" before it for the reverse; records without it stand last.
      schema:
        type: string
        default: published
        enum: [published, "-published", last_published, "-last_published", sources, "-sources", assertions, "-assertions"]
    start:
      name: start
      in: query
      description: The first code point.
      schema:
        type: integer
        minimum: 0
      example: 0
    end:
      name: end
      in: query
      description: The code point behind the last.
      schema:
        type: integer
        minimum: 0
      example: 120
    fields:
      name: fields
      in: query
      description: Members to answer with, commas between them; items then hold these alone, in the order of the record.
      schema:
        type: string
      example: id,passage
    pretty:
      name: pretty
      in: query
      description: Line breaks and indentation.
      schema:
        type: string
        enum: ["", "true", "false"]
        default: "false"
    format:
      name: format
      in: query
      description: The format of the answer.
      schema:
        type: string
        enum: [json]
        default: json
    limit:
      name: limit
      in: query
      description: Items on a page.
      schema:
        type: integer
        minimum: 1
        maximum: 1000
        default: 50
      example: 20
    cursor:
      name: cursor
      in: query
      description: Where to go on, as `next` gave it; opaque, good for the same path, filters, sort and index.
      schema:
        type: string
  headers:
    ETag:
      description: Strong validator; the index version and the query.
      schema:
        type: string
        pattern: '^"[0-9a-f]{16}-[0-9a-f]{16}"$'
    Last-Modified:
      description: When the index was loaded.
      schema:
        type: string
    Vary:
      description: The request's fields that the answer depends on.
      schema:
        type: string
        const: Accept, Accept-Encoding
    Link:
      description: The next page, with `rel="next"`; absent on the last one.
      schema:
        type: string
    X-Request-Id:
      description: The name of the request, as in the content.
      schema:
        type: string
    Allow:
      description: The methods that the resource answers.
      schema:
        type: string
    Location:
      description: The claim that the assertion belongs to.
      schema:
        type: string
    Retry-After:
      description: Seconds to wait.
      schema:
        type: integer
  responses:
    Service:
      description: The service document.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Service"
    Source:
      description: One source.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Source"
    SourceList:
      description: A page of sources.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/SourceList"
    Document:
      description: One document.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Document"
    DocumentList:
      description: A page of documents.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/DocumentList"
    Person:
      description: One person.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Person"
    PersonList:
      description: A page of people.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/PersonList"
    Meeting:
      description: One meeting.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Meeting"
    MeetingList:
      description: A page of meetings.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/MeetingList"
    Story:
      description: One story.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Story"
    StoryList:
      description: A page of stories.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/StoryList"
    Statement:
      description: One statement.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Statement"
    StatementList:
      description: A page of statements.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/StatementList"
    Figure:
      description: One figure.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Figure"
    FigureList:
      description: A page of figures.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/FigureList"
    Claim:
      description: One claim.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Claim"
    ClaimList:
      description: A page of claims.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/ClaimList"
    DateList:
      description: A page of dates.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/DateList"
    DisagreementList:
      description: A page of disagreements.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/DisagreementList"
    VariantList:
      description: The other wordings.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/VariantList"
    SearchPage:
      description: A page of hits.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
        Link: {$ref: "#/components/headers/Link"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/SearchPage"
    Text:
      description: The text.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        text/plain; charset=utf-8:
          schema:
            type: string
          example:
            The leaders met in the capital for four hours.
    TextPart:
      description: The bytes asked for; `Content-Range` says which they are, and of how many.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        text/plain; charset=utf-8:
          schema:
            type: string
          example: met in the capital
    RangeNotSatisfiable:
      description: The range begins behind the end; `Content-Range` gives the length in bytes.
      headers:
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/range-not-satisfiable
            title: Range not satisfiable
            status: 416
            detail: The range of bytes begins behind the end; the content has 46 bytes.
            instance: /v1/documents/00019f0bf200150b/text
            request_id: "51eeb9c8a5782b46"
    NotModified:
      description: What the client has is good.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Vary: {$ref: "#/components/headers/Vary"}
    ClaimElsewhere:
      description: The identifier is one of an assertion; its claim is elsewhere.
      headers:
        Location: {$ref: "#/components/headers/Location"}
        Vary: {$ref: "#/components/headers/Vary"}
    InvalidRequest:
      description: A parameter, value, cursor or percent-escape is wrong; the problem says which and what is right.
      headers:
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/invalid-parameters
            title: Invalid query parameters
            status: 400
            detail: "\"overr\" is no value of \"bound\" (did you mean \"over\"?); allowed: exact, over, at_least, under, up_to, about, almost, between."
            instance: /v1/figures?bound=overr
            errors:
              - parameter: bound
                detail: "\"overr\" is no value of \"bound\" (did you mean \"over\"?); allowed: exact, over, at_least, under, up_to, about, almost, between."
                allowed: [exact, over, at_least, under, up_to, about, almost, between]
                did_you_mean: over
            request_id: "51eeb9c8a5782b46"
    UnknownRecord:
      description: There is no such record.
      headers:
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/unknown-record
            title: Unknown person
            status: 404
            detail: "The index has no person \"doe\" (did you mean /v1/people/jane-doe?); identifiers come from the lists."
            instance: /v1/people/doe
            request_id: "51eeb9c8a5782b46"
    CursorGone:
      description: The cursor was cut from an earlier index.
      headers:
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/cursor-gone
            title: Cursor of an earlier index
            status: 410
            detail: The corpus has changed since the cursor was cut; repeat the request without it to start at the first page.
            instance: /v1/figures?cursor=2f01c865763f99fb427ca905bee18e3e0000000100000000
            request_id: "51eeb9c8a5782b46"
    NotAcceptable:
      description: "`Accept` rules out the media type of the resource, or `Accept-Encoding` every coding of the answer."
      headers:
        Vary: {$ref: "#/components/headers/Vary"}
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/not-acceptable
            title: Not acceptable
            status: 406
            detail: This resource is application/json, which Accept rules out; name it, or leave the field out.
            instance: /v1/figures
            request_id: "51eeb9c8a5782b46"
    PreconditionFailed:
      description: What `If-Match` or `If-Unmodified-Since` names is not what there is now.
      headers:
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/precondition-failed
            title: Precondition failed
            status: 412
            detail: What If-Match or If-Unmodified-Since names is not what there is now; repeat the request without it for the current answer and its ETag.
            instance: /v1/figures
            request_id: "51eeb9c8a5782b46"
    MethodNotAllowed:
      description: The method is none of those that the path answers; may come from any path.
      headers:
        Allow: {$ref: "#/components/headers/Allow"}
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/method-not-allowed
            title: Method not allowed
            status: 405
            detail: This resource answers GET, HEAD, OPTIONS.
            instance: /v1/figures
            request_id: "51eeb9c8a5782b46"
    UnknownPath:
      description: There is nothing at this path; may come from any path that is not listed here.
      headers:
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/unknown-path
            title: Unknown path
            status: 404
            detail: There is nothing at /v1/figure (did you mean /v1/figures?); GET /v1 lists the resources.
            instance: /v1/figure
            request_id: "51eeb9c8a5782b46"
    Draining:
      description: The server is about to stop.
      headers:
        Retry-After: {$ref: "#/components/headers/Retry-After"}
        X-Request-Id: {$ref: "#/components/headers/X-Request-Id"}
      content:
        application/problem+json:
          schema:
            $ref: "#/components/schemas/Problem"
          example:
            type: /openapi.yaml#/components/x-problems/draining
            title: Shutting down
            status: 503
            detail: The server finishes what it accepted and takes nothing new.
            instance: /readyz
            request_id: "51eeb9c8a5782b46"
    ContractYAML:
      description: The contract.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/yaml; charset=utf-8:
          schema:
            type: string
    ContractJSON:
      description: The contract.
      headers:
        ETag: {$ref: "#/components/headers/ETag"}
        Last-Modified: {$ref: "#/components/headers/Last-Modified"}
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            type: object
    Health:
      description: It answers.
      headers:
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            type: object
            required: [status]
            additionalProperties: false
            properties:
              status:
                const: ok
    Readiness:
      description: It takes requests.
      headers:
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            type: object
            required: [status]
            additionalProperties: false
            properties:
              status:
                const: ready
    Metrics:
      description: The metrics.
      headers:
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        text/plain; version=0.0.4; charset=utf-8:
          schema:
            type: string
          example: |
              # HELP readout_records Records that the index holds.
              # TYPE readout_records gauge
              readout_records{kind="source"} 3
    Version:
      description: The versions.
      headers:
        Vary: {$ref: "#/components/headers/Vary"}
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Version"
  schemas:
    Assertion:
      type: object
      required: [statement, figure, passage, speaker, relation, differences]
      additionalProperties: false
      properties:
        statement:
          type: [string, "null"]
          description: Null for narration.
        figure:
          type: [string, "null"]
          description: For a claim by figures.
        passage: {$ref: "#/components/schemas/Passage"}
        speaker:
          anyOf:
            - $ref: "#/components/schemas/PersonName"
            - type: "null"
        relation:
          type: string
          description: To the earliest assertion.
          enum: [same, reworded, differs, superseded, conflicts, unrelated]
        differences:
          type: array
          items: {$ref: "#/components/schemas/Difference"}
    Claim:
      type: object
      description: The same proposition across statements and figures of several documents.
      required:
        - type
        - id
        - kind
        - text
        - status
        - sources
        - independent_sources
        - speakers
        - story
        - series
        - assertions
        - first_published
        - last_published
      additionalProperties: false
      properties:
        type: {const: claim}
        id: {type: string}
        kind:
          type: string
          enum: [figure, quote, proposition]
        text:
          type: string
          description: The words of the earliest assertion.
        status:
          type: string
          enum: [contested, corroborated, attested, single_source]
        sources:
          type: array
          description: Names.
          items:
            type: string
        independent_sources:
          type: integer
          minimum: 0
          description: Origins that assert it independently.
        speakers:
          type: array
          items: {$ref: "#/components/schemas/PersonName"}
        story:
          type: [string, "null"]
        series: {type: "null", description: Kept for later.}
        assertions:
          type: array
          items: {$ref: "#/components/schemas/Assertion"}
          minItems: 1
        first_published:
          type: [string, "null"]
        last_published:
          type: [string, "null"]
      examples:
        - type: claim
          id: c-f-0123456789abcdef-301-314
          kind: figure
          text: Over 40 ships
          status: contested
          sources: [Example Herald, Harbour Times]
          independent_sources: 2
          speakers:
            - person: jane-doe
              name: Jane Doe
          story: story-89ab4567cdef0123
          series: null
          assertions:
            - statement: s-0123456789abcdef-301-352
              figure: f-0123456789abcdef-301-314
              passage:
                document: "0123456789abcdef"
                start: 301
                end: 314
                exact: Over 40 ships
                prefix: ""
                suffix: ""
                document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
              speaker:
                person: jane-doe
                name: Jane Doe
              relation: same
              differences: []
            - statement: null
              figure: f-fedcba9876543210-90-98
              passage:
                document: fedcba9876543210
                start: 90
                end: 98
                exact: "35 ships"
                prefix: ""
                suffix: ""
                document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
              speaker: null
              relation: conflicts
              differences:
                - aspect: value
                  here:
                    start: 90
                    end: 92
                    exact: "35"
                  there:
                    start: 306
                    end: 308
                    exact: "40"
          first_published: "2031-05-04T18:20"
          last_published: "2031-05-05"
    ClaimList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Claim"}
    Date:
      type: object
      description: A date, time, duration or set of times that a text names.
      required: [type, id, passage, value, kind, document, evidence]
      additionalProperties: false
      properties:
        type: {const: date}
        id: {type: string}
        passage: {$ref: "#/components/schemas/Passage"}
        value: {type: string, description: ISO 8601 or TIMEX3.}
        kind:
          type: string
          enum: [date, time, duration, set]
        document: {type: string}
        evidence: {$ref: "#/components/schemas/Evidence"}
      examples:
        - type: date
          id: d-0123456789abcdef-345-351
          passage:
            document: "0123456789abcdef"
            start: 345
            end: 351
            exact: Monday
            prefix: since 
            suffix: .
            document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          value: "2031-05-01"
          kind: date
          document: "0123456789abcdef"
          evidence:
            rule: weekday
    DateList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Date"}
    DiffPart:
      type: object
      description: A run of words; a side is null where nothing stands for it.
      required: [kind, here, there]
      additionalProperties: false
      properties:
        kind:
          type: string
          enum: [same, reworded, replaced, removed, added]
        here:
          anyOf:
            - $ref: "#/components/schemas/Words"
            - type: "null"
        there:
          anyOf:
            - $ref: "#/components/schemas/Words"
            - type: "null"
    Difference:
      type: object
      required: [aspect, here, there]
      additionalProperties: false
      properties:
        aspect:
          type: string
          enum:
            - bound
            - unit
            - value
            - population
            - tense
            - name
            - scope
            - date
            - wording
            - negation
            - modality
            - commitment
            - unit_name
        here:
          description: In this assertion's document.
          anyOf:
            - $ref: "#/components/schemas/Words"
            - type: "null"
        there:
          description: In the earliest assertion's document.
          anyOf:
            - $ref: "#/components/schemas/Words"
            - type: "null"
    Disagreement:
      type: object
      description: A contested claim with its sides.
      required: [type, id, claim, kind, story, sides, first_published, last_published]
      additionalProperties: false
      properties:
        type: {const: disagreement}
        id: {type: string, description: That of its claim.}
        claim: {type: string}
        kind:
          type: string
          enum: [figure, quote, proposition]
        story:
          type: [string, "null"]
        sides:
          type: array
          description: The earliest assertion's first.
          items: {$ref: "#/components/schemas/Side"}
          minItems: 2
        first_published:
          type: [string, "null"]
        last_published:
          type: [string, "null"]
      examples:
        - type: disagreement
          id: c-f-0123456789abcdef-301-314
          claim: c-f-0123456789abcdef-301-314
          kind: figure
          story: null
          sides:
            - text: Over 40 ships
              sources: [Example Herald]
              speakers:
                - person: jane-doe
                  name: Jane Doe
              assertions:
                - statement: s-0123456789abcdef-301-352
                  figure: f-0123456789abcdef-301-314
                  passage:
                    document: "0123456789abcdef"
                    start: 301
                    end: 314
                    exact: Over 40 ships
                    prefix: ""
                    suffix: ""
                    document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                  speaker:
                    person: jane-doe
                    name: Jane Doe
                  relation: same
                  differences: []
            - text: "35 ships"
              sources: [Harbour Times]
              speakers: []
              assertions:
                - statement: null
                  figure: f-fedcba9876543210-90-98
                  passage:
                    document: fedcba9876543210
                    start: 90
                    end: 98
                    exact: "35 ships"
                    prefix: ""
                    suffix: ""
                    document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                  speaker: null
                  relation: conflicts
                  differences:
                    - aspect: value
                      here:
                        start: 90
                        end: 92
                        exact: "35"
                      there:
                        start: 306
                        end: 308
                        exact: "40"
          first_published: "2031-05-04T18:20"
          last_published: "2031-05-05"
    DisagreementList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Disagreement"}
    Document:
      type: object
      description: One published text of a source.
      required:
        - type
        - id
        - source
        - kind
        - title
        - published
        - place
        - language
        - url
        - file
        - file_start
        - file_end
        - sha256
        - credits
        - topics
        - persons
        - geography
        - duplicate_of
        - story
        - meetings
        - statements
        - figures
        - skipped
      additionalProperties: false
      properties:
        type: {const: document}
        id: {type: string}
        source:
          type: [string, "null"]
          description: The publisher's name; null where nothing names it.
        kind:
          type: string
          enum: [transcript, report, teaser]
        title:
          type: [string, "null"]
        published:
          type: [string, "null"]
          description: ISO 8601, as precise as stated; null where the text does not say.
        place:
          type: [string, "null"]
        language:
          type: [string, "null"]
          description: BCP 47.
        url:
          type: [string, "null"]
        file:
          type: [string, "null"]
          description: The path as given; null for rows and standard input.
        file_start:
          type: integer
          minimum: 0
          description: Code points of the document in its file.
        file_end: {type: integer, minimum: 0}
        sha256:
          type: string
          description: SHA-256 of the text.
          pattern: ^[0-9a-f]{64}$
        credits:
          type: array
          items:
            type: string
        topics:
          type: array
          items:
            type: string
        persons:
          type: array
          description: As the page's tags print them.
          items:
            type: string
        geography:
          type: array
          items:
            type: string
        duplicate_of:
          type: [string, "null"]
          description: The earlier document with the same text.
        story:
          type: [string, "null"]
        meetings:
          type: array
          description: Identifiers.
          items:
            type: string
        statements:
          type: integer
          minimum: 0
          description: How many.
        figures:
          type: integer
          minimum: 0
          description: How many.
        skipped:
          type: array
          description: Start, end and reason of each stretch that is not read as prose or speech.
          items:
            type: array
            minItems: 3
            maxItems: 3
            prefixItems:
              - type: integer
              - type: integer
              - type: string
                enum: [title, byline, dateline, caption, photo_counter, navigation, link_box, teaser_link, credit, note, page_tail, comment, ad]
      examples:
        - type: document
          id: "0123456789abcdef"
          source: Example Herald
          kind: report
          title: Ministers meet on the harbour
          published: "2031-05-04T18:20"
          place: Port Example
          language: en
          url: null
          file: reports/harbour.txt
          file_start: 0
          file_end: 812
          sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          credits: []
          topics: [Trade]
          persons: [Doe Jane]
          geography: []
          duplicate_of: null
          story: story-89ab4567cdef0123
          meetings: [m-4567cdef012389ab]
          statements: 3
          figures: 2
          skipped: [[0, 30, title]]
    DocumentList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Document"}
    Duration:
      type: object
      required: [figure, value, unit, bound, speaker, passage]
      additionalProperties: false
      properties:
        figure: {type: string, description: Identifier of the figure.}
        value:
          type: [number, "null"]
        unit:
          type: [string, "null"]
        bound:
          type: string
          enum: [exact, over, at_least, under, up_to, about, almost, between]
        speaker:
          description: Who says so; null for the text itself.
          anyOf:
            - $ref: "#/components/schemas/PersonName"
            - type: "null"
        passage: {$ref: "#/components/schemas/Passage"}
    Evidence:
      type: object
      required: [rule]
      additionalProperties: false
      properties:
        rule: {type: string, description: The rule that made the record.}
    Fault:
      type: object
      required: [detail]
      additionalProperties: false
      properties:
        parameter: {type: string}
        detail: {type: string}
        allowed:
          type: array
          description: Some or all of what is allowed.
          items:
            type: string
        did_you_mean: {type: string}
    Figure:
      type: object
      description: A number as used in a text.
      required:
        - type
        - id
        - passage
        - surface
        - value
        - low
        - high
        - bound
        - unit
        - unit_as_written
        - dimension
        - quantity
        - counted
        - measures
        - speaker
        - statement
        - document
        - as_of
        - since
        - change
        - flags
        - evidence
      additionalProperties: false
      properties:
        type: {const: figure}
        id: {type: string}
        passage: {$ref: "#/components/schemas/Passage"}
        surface: {type: string, description: The number's own words.}
        value:
          type: [number, "null"]
          description: Null for ranges and vague amounts; per cent is 3.9, not 0.039.
        low:
          type: [number, "null"]
        high:
          type: [number, "null"]
        bound:
          type: string
          enum: [exact, over, at_least, under, up_to, about, almost, between]
        unit:
          type: [string, "null"]
          description: Canonical; null for plain counts.
        unit_as_written:
          type: [string, "null"]
        dimension:
          type: [string, "null"]
        quantity:
          anyOf:
            - $ref: "#/components/schemas/Quantity"
            - type: "null"
        counted:
          type: [string, "null"]
          description: What is counted, in the text's words.
        measures:
          type: [string, "null"]
          description: What is measured, in the text's words.
        speaker:
          description: Who says it; null for narration.
          anyOf:
            - $ref: "#/components/schemas/PersonName"
            - type: "null"
        statement:
          type: [string, "null"]
          description: The innermost statement that holds it.
        document: {type: string}
        as_of:
          type: [string, "null"]
          description: When it holds.
        since:
          type: [string, "null"]
          description: When counting began.
        change:
          enum: [up, down, null]
        flags:
          type: array
          description: Remarks for the reader.
          items:
            type: string
        evidence: {$ref: "#/components/schemas/Evidence"}
      examples:
        - type: figure
          id: f-0123456789abcdef-301-314
          passage:
            document: "0123456789abcdef"
            start: 301
            end: 314
            exact: Over 40 ships
            prefix: "\""
            suffix:  have passed
            document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          surface: "40"
          value: 40
          low: null
          high: null
          bound: over
          unit: null
          unit_as_written: null
          dimension: null
          quantity: null
          counted: ships
          measures: ships that passed the harbour
          speaker:
            person: jane-doe
            name: Jane Doe
          statement: s-0123456789abcdef-301-352
          document: "0123456789abcdef"
          as_of: null
          since: "2031-05-01"
          change: null
          flags: []
          evidence:
            rule: bound_number_noun
    FigureList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Figure"}
      examples:
        - items:
            - type: figure
              id: f-0123456789abcdef-301-314
              passage:
                document: "0123456789abcdef"
                start: 301
                end: 314
                exact: Over 40 ships
                prefix: "\""
                suffix:  have passed
                document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
              surface: "40"
              value: 40
              low: null
              high: null
              bound: over
              unit: null
              unit_as_written: null
              dimension: null
              quantity: null
              counted: ships
              measures: ships that passed the harbour
              speaker:
                person: jane-doe
                name: Jane Doe
              statement: s-0123456789abcdef-301-352
              document: "0123456789abcdef"
              as_of: null
              since: "2031-05-01"
              change: null
              flags: []
              evidence:
                rule: bound_number_noun
          total: 87
          next: /v1/figures?limit=1&cursor=2f01c865763f99fb427ca905bee18e3e0000000100000000
          index: "8f28d136fae91ff8"
    Hit:
      type: object
      required: [score, record, highlights]
      additionalProperties: false
      properties:
        score:
          type: number
          description: Higher is better; good for comparing within one answer.
        record:
          oneOf:
            - $ref: "#/components/schemas/Statement"
            - $ref: "#/components/schemas/Figure"
            - $ref: "#/components/schemas/Claim"
            - $ref: "#/components/schemas/Document"
        highlights:
          type: array
          description: "Where the words stand in the document: of the statement, the sentence of the figure, or the claim's earliest assertion."
          items: {$ref: "#/components/schemas/Span"}
          maxItems: 50
    Meeting:
      type: object
      description: An encounter of people, or a part of one.
      required:
        - type
        - id
        - part
        - date
        - place
        - format
        - participants
        - part_of
        - parts
        - documents
        - duration
        - signed
        - published_times
        - statements
      additionalProperties: false
      properties:
        type: {const: meeting}
        id: {type: string}
        part:
          description: Null for a whole meeting.
          enum: [opening, talks, press_statements, null]
        date:
          type: [string, "null"]
          description: ISO 8601.
        place:
          type: [string, "null"]
        format:
          enum: [bilateral, trilateral, multilateral, null]
        participants:
          type: array
          items: {$ref: "#/components/schemas/Participant"}
        part_of:
          type: [string, "null"]
          description: The whole meeting, for a part.
        parts:
          type: array
          description: Identifiers.
          items:
            type: string
        documents:
          type: array
          description: Identifiers.
          items:
            type: string
        duration:
          type: array
          items: {$ref: "#/components/schemas/Duration"}
        signed:
          type: array
          items: {$ref: "#/components/schemas/Signing"}
        published_times:
          type: array
          description: Publication of its documents, ascending.
          items:
            type: string
        statements:
          type: integer
          minimum: 0
          description: How many.
      examples:
        - type: meeting
          id: m-4567cdef012389ab
          part: null
          date: "2031-05-04"
          place: Port Example
          format: bilateral
          participants:
            - person: jane-doe
              name: Jane Doe
              role: Minister of Trade
              part: host
          part_of: null
          parts: []
          documents: ["0123456789abcdef"]
          duration:
            - figure: f-0123456789abcdef-120-136
              value: 3
              unit: hour
              bound: over
              speaker: null
              passage:
                document: "0123456789abcdef"
                start: 120
                end: 136
                exact: over three hours
                prefix: ""
                suffix: ""
                document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          signed:
            - title: harbour agreement
              date: "2031-05-04"
              passage:
                document: "0123456789abcdef"
                start: 200
                end: 217
                exact: harbour agreement
                prefix: ""
                suffix: ""
                document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          published_times: ["2031-05-04T18:20"]
          statements: 3
    MeetingList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Meeting"}
    Page:
      type: object
      required: [items, total, next, index]
      additionalProperties: false
      properties:
        items: {type: array}
        total:
          type: integer
          minimum: 0
          description: Records on all pages.
        next:
          type: [string, "null"]
          description: Target of the next page; null on the last one.
        index: {type: string, description: Version of the index.}
    Participant:
      type: object
      required: [person, name, role, part]
      additionalProperties: false
      properties:
        person:
          type: [string, "null"]
          description: Identifier; null where only a role is known.
        name: {type: string}
        role:
          type: [string, "null"]
        part:
          type: [string, "null"]
          description: host, speaker or present; null where the documents do not show it.
    Passage:
      type: object
      description: A TextPositionSelector and a TextQuoteSelector of the W3C Web Annotation model in one.
      required: [document, start, end, exact, prefix, suffix, document_sha256]
      additionalProperties: false
      properties:
        document: {type: string, description: Identifier of the document.}
        start:
          type: integer
          minimum: 0
          description: The first code point.
        end:
          type: integer
          minimum: 0
          description: The code point behind the last.
        exact: {type: string, description: "The words: text[start:end]."}
        prefix: {type: string, description: Up to 32 code points before.}
        suffix: {type: string, description: Up to 32 code points behind.}
        document_sha256:
          type: string
          description: SHA-256 of the document's text.
          pattern: ^[0-9a-f]{64}$
    Person:
      type: object
      description: A speaker or participant.
      required: [type, id, kind, name, names, roles, statements, figures]
      additionalProperties: false
      properties:
        type: {const: person}
        id: {type: string}
        kind:
          type: string
          enum: [person, organisation]
        name: {type: string}
        names:
          type: array
          description: Every form of the name.
          items:
            type: string
        roles:
          type: array
          items: {$ref: "#/components/schemas/Role"}
        statements:
          type: integer
          minimum: 0
          description: How many; duplicates count once.
        figures:
          type: integer
          minimum: 0
          description: How many; duplicates count once.
      examples:
        - type: person
          id: jane-doe
          kind: person
          name: Jane Doe
          names: [Jane Doe, Doe]
          roles:
            - role: Minister of Trade
              from: "2031-05-04"
              to: "2031-05-04"
              passage:
                document: "0123456789abcdef"
                start: 31
                end: 57
                exact: Minister of Trade Jane Doe
                prefix: ""
                suffix: said
                document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          statements: 3
          figures: 2
    PersonList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Person"}
    PersonName:
      type: object
      description: Who stands behind an identifier.
      required: [person, name]
      additionalProperties: false
      properties:
        person:
          type: [string, "null"]
          description: Identifier; null for nobody in particular.
        name: {type: string}
    Problem:
      type: object
      description: A problem of RFC 9457. Where a request breaks HTTP itself, there is no `instance`.
      required: [type, title, status, detail]
      additionalProperties: false
      properties:
        type: {type: string, format: uri-reference}
        title: {type: string}
        status:
          type: integer
          minimum: 400
          maximum: 599
        detail: {type: string, description: What is wrong and what to do.}
        instance:
          type: string
          description: The target of the request.
          format: uri-reference
        errors:
          type: array
          items: {$ref: "#/components/schemas/Fault"}
        request_id: {type: string}
    Quantity:
      type: object
      required: [value, unit, base]
      additionalProperties: false
      properties:
        value: {type: number}
        unit: {type: string, description: UCUM.}
        base:
          type: object
          required: [value, unit]
          additionalProperties: false
          properties:
            value: {type: number}
            unit: {type: string}
    ResourceCount:
      type: object
      required: [url, count]
      additionalProperties: false
      properties:
        url: {type: string}
        count:
          type: integer
          minimum: 0
          description: Parts of meetings count too.
    Role:
      type: object
      required: [role, from, to, passage]
      additionalProperties: false
      properties:
        role: {type: string, description: As texts word it.}
        from:
          type: [string, "null"]
          description: The first day that it is attested on.
        to:
          type: [string, "null"]
          description: The last day.
        passage: {$ref: "#/components/schemas/Passage"}
    SearchPage:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Hit"}
      examples:
        - items:
            - score: 4.214
              record:
                type: figure
                id: f-0123456789abcdef-301-314
                passage:
                  document: "0123456789abcdef"
                  start: 301
                  end: 314
                  exact: Over 40 ships
                  prefix: "\""
                  suffix:  have passed
                  document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                surface: "40"
                value: 40
                low: null
                high: null
                bound: over
                unit: null
                unit_as_written: null
                dimension: null
                quantity: null
                counted: ships
                measures: ships that passed the harbour
                speaker:
                  person: jane-doe
                  name: Jane Doe
                statement: s-0123456789abcdef-301-352
                document: "0123456789abcdef"
                as_of: null
                since: "2031-05-01"
                change: null
                flags: []
                evidence:
                  rule: bound_number_noun
              highlights: [[309, 314]]
          total: 1
          next: null
          index: "8f28d136fae91ff8"
    Service:
      type: object
      required: [name, version, index, sample, warning, resources, links, skipped]
      additionalProperties: false
      properties:
        name: {const: readout}
        version: {type: string}
        index: {type: string}
        sample:
          type: boolean
          description: Whether this is the corpus that comes with the program.
        warning:
          type: [string, "null"]
        resources:
          type: object
          required:
            - sources
            - documents
            - people
            - meetings
            - stories
            - statements
            - figures
            - claims
            - disagreements
          additionalProperties: false
          properties:
            sources: {$ref: "#/components/schemas/ResourceCount"}
            documents: {$ref: "#/components/schemas/ResourceCount"}
            people: {$ref: "#/components/schemas/ResourceCount"}
            meetings: {$ref: "#/components/schemas/ResourceCount"}
            stories: {$ref: "#/components/schemas/ResourceCount"}
            statements: {$ref: "#/components/schemas/ResourceCount"}
            figures: {$ref: "#/components/schemas/ResourceCount"}
            claims: {$ref: "#/components/schemas/ResourceCount"}
            disagreements: {$ref: "#/components/schemas/ResourceCount"}
        links:
          type: object
          additionalProperties:
            type: string
        skipped:
          type: array
          description: Inputs that could not be read.
          items:
            type: object
            required: [input, reason]
            additionalProperties: false
            properties:
              input: {type: string}
              reason: {type: string}
      examples:
        - name: readout
          version: "0.1.0"
          index: "8f28d136fae91ff8"
          sample: false
          warning: null
          resources:
            sources:
              url: /v1/sources
              count: 2
            documents:
              url: /v1/documents
              count: 2
            people:
              url: /v1/people
              count: 2
            meetings:
              url: /v1/meetings
              count: 2
            stories:
              url: /v1/stories
              count: 2
            statements:
              url: /v1/statements
              count: 2
            figures:
              url: /v1/figures
              count: 2
            claims:
              url: /v1/claims
              count: 2
            disagreements:
              url: /v1/disagreements
              count: 2
          links:
            search: /v1/search?q={words}
          skipped:
            - input: reports/page.html
              reason: "a web page: make it text first, as with `trafilatura --json`"
    Side:
      type: object
      required: [text, sources, speakers, assertions]
      additionalProperties: false
      properties:
        text:
          type: string
          description: The words of its earliest assertion.
        sources:
          type: array
          description: Names.
          items:
            type: string
        speakers:
          type: array
          items: {$ref: "#/components/schemas/PersonName"}
        assertions:
          type: array
          items: {$ref: "#/components/schemas/Assertion"}
          minItems: 1
    Signing:
      type: object
      required: [title, date, passage]
      additionalProperties: false
      properties:
        title: {type: string}
        date:
          type: [string, "null"]
        passage: {$ref: "#/components/schemas/Passage"}
    Source:
      type: object
      description: A publisher.
      required: [type, id, kind, name, documents, origin]
      additionalProperties: false
      properties:
        type: {const: source}
        id: {type: string}
        kind:
          type: string
          enum: [official, press]
        name: {type: string}
        documents:
          type: integer
          minimum: 0
          description: How many documents it published.
        origin:
          type: string
          description: The first source of its origin; sources of one origin are not independent.
      examples:
        - type: source
          id: example-herald
          kind: press
          name: Example Herald
          documents: 2
          origin: example-herald
    SourceList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Source"}
    Span:
      description: Start and end in code points, half-open.
      type: array
      minItems: 2
      maxItems: 2
      items:
        type: integer
        minimum: 0
    Speaker:
      type: object
      required: [person, name, role, mention, resolved_by]
      additionalProperties: false
      properties:
        person:
          type: [string, "null"]
          description: Identifier; null for a generic speaker.
        name:
          type: string
          description: Canonical name, or the generic phrase as printed.
        role:
          type: [string, "null"]
          description: The role that the document gives.
        mention:
          description: The expression in the attribution.
          anyOf:
            - $ref: "#/components/schemas/Words"
            - type: "null"
        resolved_by:
          type: string
          description: How the speaker was found.
          enum: [label, short_label, full_name, surname, role, pronoun, continuation, generic]
    Statement:
      type: object
      description: "One attribution: speaker, content, cue."
      required:
        - type
        - id
        - mode
        - speaker
        - speaker_unknown
        - cue
        - addressee
        - passage
        - segments
        - quoted
        - meeting
        - document
        - figures
        - evidence
      additionalProperties: false
      properties:
        type: {const: statement}
        id: {type: string}
        mode:
          type: string
          enum: [turn, direct, mixed, indirect, attitude]
        speaker:
          anyOf:
            - $ref: "#/components/schemas/Speaker"
            - type: "null"
        speaker_unknown:
          description: Why no speaker is named; null where one is.
          enum: [not_stated, ambiguous, null]
        cue:
          description: The words that attribute.
          anyOf:
            - $ref: "#/components/schemas/Words"
            - type: "null"
        addressee:
          description: Whom the words address.
          type: [array, "null"]
          items:
            type: string
        passage: {$ref: "#/components/schemas/Passage"}
        segments:
          type: array
          description: The content alone, only where something interrupts it.
          items: {$ref: "#/components/schemas/Span"}
        quoted:
          type: array
          description: What stands between quotation marks, without them.
          items: {$ref: "#/components/schemas/Span"}
        meeting:
          type: [string, "null"]
          description: The meeting, or part of one, that it was made at.
        document: {type: string}
        figures:
          type: array
          description: Identifiers.
          items:
            type: string
        evidence: {$ref: "#/components/schemas/Evidence"}
      examples:
        - type: statement
          id: s-0123456789abcdef-301-352
          mode: direct
          speaker:
            person: jane-doe
            name: Jane Doe
            role: Minister of Trade
            mention:
              start: 354
              end: 357
              exact: she
            resolved_by: pronoun
          speaker_unknown: null
          cue:
            start: 358
            end: 362
            exact: said
          addressee: null
          passage:
            document: "0123456789abcdef"
            start: 301
            end: 352
            exact: Over 40 ships have passed the harbour since Monday.
            prefix: "\""
            suffix: ",\" she said."
            document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          segments: []
          quoted: [[301, 352]]
          meeting: m-4567cdef012389ab
          document: "0123456789abcdef"
          figures: [f-0123456789abcdef-301-314]
          evidence:
            rule: quote_then_cue
    StatementList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Statement"}
    Story:
      type: object
      description: Documents about the same happening.
      required: [type, id, title, documents, meetings, sources, first_published, last_published]
      additionalProperties: false
      properties:
        type: {const: story}
        id: {type: string}
        title:
          type: [string, "null"]
        documents:
          type: array
          description: Identifiers.
          items:
            type: string
        meetings:
          type: array
          description: Identifiers.
          items:
            type: string
        sources:
          type: array
          description: Names.
          items:
            type: string
        first_published:
          type: [string, "null"]
        last_published:
          type: [string, "null"]
      examples:
        - type: story
          id: story-89ab4567cdef0123
          title: Ministers meet on the harbour
          documents: ["0123456789abcdef"]
          meetings: [m-4567cdef012389ab]
          sources: [Example Herald]
          first_published: "2031-05-04T18:20"
          last_published: "2031-05-04T18:20"
    StoryList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Story"}
    Variant:
      type: object
      description: The same words elsewhere.
      required: [type, relation, claim, statement, speaker, here, there, diff, diff_is_whole]
      additionalProperties: false
      properties:
        type: {const: variant}
        relation:
          type: string
          enum: [same, reworded, differs, superseded, conflicts, unrelated]
        claim: {type: string}
        statement:
          type: [string, "null"]
          description: The other statement; null for narration.
        speaker:
          anyOf:
            - $ref: "#/components/schemas/PersonName"
            - type: "null"
        here: {$ref: "#/components/schemas/Passage"}
        there: {$ref: "#/components/schemas/Passage"}
        diff:
          type: array
          items: {$ref: "#/components/schemas/DiffPart"}
        diff_is_whole:
          type: boolean
          description: Whether every word was compared; longer passages are cut.
      examples:
        - type: variant
          relation: reworded
          claim: c-0123456789abcdef-301-352
          statement: s-fedcba9876543210-10-44
          speaker:
            person: jane-doe
            name: Jane Doe
          here:
            document: "0123456789abcdef"
            start: 301
            end: 352
            exact: Over 40 ships have passed the harbour since Monday.
            prefix: ""
            suffix: ""
            document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          there:
            document: fedcba9876543210
            start: 10
            end: 54
            exact: More than 40 vessels crossed it since Monday
            prefix: ""
            suffix: ""
            document_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          diff:
            - kind: replaced
              here:
                start: 301
                end: 305
                exact: Over
              there:
                start: 10
                end: 19
                exact: More than
            - kind: same
              here:
                start: 306
                end: 308
                exact: "40"
              there:
                start: 20
                end: 22
                exact: "40"
          diff_is_whole: true
    VariantList:
      allOf:
        - $ref: "#/components/schemas/Page"
      type: object
      properties:
        items:
          type: array
          items: {$ref: "#/components/schemas/Variant"}
    Version:
      type: object
      required: [name, version, api, index]
      additionalProperties: false
      properties:
        name: {const: readout}
        version: {type: string}
        api: {const: v1}
        index: {type: string}
      examples:
        - name: readout
          version: "0.1.0"
          api: v1
          index: "8f28d136fae91ff8"
    Words:
      type: object
      description: Words of the record's own document.
      required: [start, end, exact]
      additionalProperties: false
      properties:
        start: {type: integer, minimum: 0}
        end: {type: integer, minimum: 0}
        exact: {type: string}
  x-problems:
    invalid-parameters: One or more query parameters are unknown, repeated or have a value that is not allowed; `errors` names each.
    invalid-path: The path is not percent-encoded UTF-8.
    unknown-path: There is nothing at the path.
    unknown-record: The path is right, its identifier names no record of the index.
    method-not-allowed: The path answers other methods, listed in `Allow`.
    invalid-cursor: The cursor was not given out by this service.
    cursor-mismatch: The cursor belongs to another path, filter or sort.
    cursor-gone: The cursor belongs to an earlier index.
    not-acceptable: The client takes another media type than the resource has, or no coding that the answer has.
    precondition-failed: The client wants an answer only to something else than there is now.
    range-not-satisfiable: The range of bytes begins behind the end of the content.
    draining: The server is about to stop.
    invalid-request: The request breaks HTTP itself or a limit of this server; the connection closes.
    request-timeout: The request did not arrive in time; the connection closes.
    overloaded: Too many connections or requests are open at once; the connection closes.

"""##.utf8)

    package static let json = Array(##"""
{"openapi":"3.1.0","info":{"title":"Readout","version":"1","summary":"Who met, who said what, which figures were quoted, and where the sources agree or clash.","license":{"name":"See the project","identifier":"LicenseRef-project"},"description":"Records read from official transcripts and press reports. Every record points to the exact\ncharacters of the source that carry it.\n\n**Offsets** are Unicode code points, half-open, in the text of `/v1/documents/{id}/text`.\n\n**Methods.** Every path answers GET, HEAD and OPTIONS; others get 405 with `Allow`. Any web page\nmay read the answers (CORS).\n\n**Filters** are flat query parameters. All must hold; a comma between values means \"one of\nthese\", a leading \"-\" means \"none of these\" (neither applies to numbers, dates, `q` and\n`measures`). An unknown parameter or value is refused with what is allowed and the nearest right\none; a parameter stands once.\n\n**Lists** answer `items`, `total` (exact), `next` (the target of the next page, also as a `Link`\nfield) and `index` (the version of the index). The order is total: publication date, document,\nplace, undated last, unless `sort` says otherwise.\n\n**Caching.** `ETag` is strong and made of the index version and the query, so that\n`If-None-Match` is answered 304 without running it. `If-Match` and `If-Unmodified-Since` are\nanswered 412 where they name something else than there is now.\n\n**Negotiation.** Each resource has one media type. `Accept` is held against it, the closest range\ncounts, and where it rules the type out the answer is 406; problems are sent whatever `Accept`\nsays. Contents of 1 to 256 KiB that have an `ETag` are also to be had compressed, where\n`Accept-Encoding` names `gzip` and does not weigh `identity` higher; the compressed variant has an\n`ETag` of its own. Ranges are parts of the text as it is. Where `identity` is ruled out, what is not\nto be had compressed is answered 406. A field that breaks the grammar counts as absent, an empty\n`Accept` too; an empty `Accept-Encoding` asks for no coding. `Vary` names both fields.\n\n**Problems** are `application/problem+json` (RFC 9457), each with a `request_id`, which is also in\nthe `X-Request-Id` field; a client's own plain `X-Request-Id` is taken over.\n"},"servers":[{"url":"/"}],"tags":[{"name":"service","description":"What there is, and where."},{"name":"records","description":"The kinds of records, as lists and one by one."},{"name":"reading","description":"Texts, other wordings, disagreements and search."},{"name":"operations","description":"For those who run the service."}],"paths":{"/":{"get":{"operationId":"getRoot","tags":["service"],"summary":"The service document; the same as /v1.","parameters":[{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Service"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"}}}},"/v1":{"get":{"operationId":"getService","tags":["service"],"summary":"Resources with counts, the index version, links, and inputs that could not be read.","parameters":[{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Service"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"}}}},"/v1/sources":{"get":{"operationId":"listSources","tags":["records"],"summary":"Publishers.","parameters":[{"$ref":"#/components/parameters/kind_source"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/sort_sources"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/SourceList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/sources/{id}":{"get":{"operationId":"getSource","tags":["records"],"summary":"One publisher.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Source"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/documents":{"get":{"operationId":"listDocuments","tags":["records"],"summary":"Published texts.","parameters":[{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/sort_documents"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/DocumentList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/documents/{id}":{"get":{"operationId":"getDocument","tags":["records"],"summary":"One published text, without its words.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Document"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/documents/{id}/text":{"get":{"operationId":"getDocumentText","tags":["reading"],"summary":"The text of a document, or a part of it.","description":"The text that all offsets refer to, nothing changed or left out. `Range` asks for one range of\nits bytes, `If-Range` for that only while the text is still the same.\n","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/start"},{"$ref":"#/components/parameters/end"}],"responses":{"200":{"$ref":"#/components/responses/Text"},"206":{"$ref":"#/components/responses/TextPart"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"416":{"$ref":"#/components/responses/RangeNotSatisfiable"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/documents/{id}/statements":{"get":{"operationId":"listDocumentStatements","tags":["records"],"summary":"Statements of a document.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/mode"},{"$ref":"#/components/parameters/has_figure"},{"$ref":"#/components/parameters/min_words"},{"$ref":"#/components/parameters/sort_statements"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/StatementList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/documents/{id}/figures":{"get":{"operationId":"listDocumentFigures","tags":["records"],"summary":"Figures of a document.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/unit"},{"$ref":"#/components/parameters/dimension"},{"$ref":"#/components/parameters/value_min"},{"$ref":"#/components/parameters/value_max"},{"$ref":"#/components/parameters/bound"},{"$ref":"#/components/parameters/measures"},{"$ref":"#/components/parameters/sort_figures"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/FigureList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/documents/{id}/dates":{"get":{"operationId":"listDocumentDates","tags":["records"],"summary":"Dates, times and durations that a document names.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/kind_date"},{"$ref":"#/components/parameters/sort_dates"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/DateList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/people":{"get":{"operationId":"listPeople","tags":["records"],"summary":"Speakers and participants, bodies that texts name as sources included.","parameters":[{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/kind_person"},{"$ref":"#/components/parameters/sort_people"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/PersonList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/people/{id}":{"get":{"operationId":"getPerson","tags":["records"],"summary":"One person.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Person"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/people/{id}/statements":{"get":{"operationId":"listPersonStatements","tags":["records"],"summary":"What a person said.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/mode"},{"$ref":"#/components/parameters/has_figure"},{"$ref":"#/components/parameters/min_words"},{"$ref":"#/components/parameters/sort_statements"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/StatementList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/people/{id}/figures":{"get":{"operationId":"listPersonFigures","tags":["records"],"summary":"Figures that a person quoted.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/unit"},{"$ref":"#/components/parameters/dimension"},{"$ref":"#/components/parameters/value_min"},{"$ref":"#/components/parameters/value_max"},{"$ref":"#/components/parameters/bound"},{"$ref":"#/components/parameters/measures"},{"$ref":"#/components/parameters/sort_figures"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/FigureList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/meetings":{"get":{"operationId":"listMeetings","tags":["records"],"summary":"Encounters.","description":"Whole meetings; `part_of` lists the parts of one.\n","parameters":[{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/participant"},{"$ref":"#/components/parameters/part_of"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/sort_meetings"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/MeetingList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/meetings/{id}":{"get":{"operationId":"getMeeting","tags":["records"],"summary":"One meeting, or a part of one.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Meeting"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/meetings/{id}/documents":{"get":{"operationId":"listMeetingDocuments","tags":["records"],"summary":"Documents about a meeting.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/sort_documents"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/DocumentList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/meetings/{id}/statements":{"get":{"operationId":"listMeetingStatements","tags":["records"],"summary":"Statements made at a meeting or any part of it.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/mode"},{"$ref":"#/components/parameters/has_figure"},{"$ref":"#/components/parameters/min_words"},{"$ref":"#/components/parameters/sort_statements"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/StatementList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/meetings/{id}/figures":{"get":{"operationId":"listMeetingFigures","tags":["records"],"summary":"Figures quoted at a meeting, or by documents about it.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/unit"},{"$ref":"#/components/parameters/dimension"},{"$ref":"#/components/parameters/value_min"},{"$ref":"#/components/parameters/value_max"},{"$ref":"#/components/parameters/bound"},{"$ref":"#/components/parameters/measures"},{"$ref":"#/components/parameters/sort_figures"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/FigureList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/meetings/{id}/claims":{"get":{"operationId":"listMeetingClaims","tags":["records"],"summary":"Claims made at a meeting, or by documents about it.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/status"},{"$ref":"#/components/parameters/kind_claim"},{"$ref":"#/components/parameters/relation"},{"$ref":"#/components/parameters/sources_min"},{"$ref":"#/components/parameters/speakers_min"},{"$ref":"#/components/parameters/sort_claims"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/ClaimList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/stories":{"get":{"operationId":"listStories","tags":["records"],"summary":"Documents about the same happening, together.","parameters":[{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/sort_stories"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/StoryList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/stories/{id}":{"get":{"operationId":"getStory","tags":["records"],"summary":"One story.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Story"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/statements":{"get":{"operationId":"listStatements","tags":["records"],"summary":"Who is said to have said what.","parameters":[{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/mode"},{"$ref":"#/components/parameters/has_figure"},{"$ref":"#/components/parameters/min_words"},{"$ref":"#/components/parameters/sort_statements"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/StatementList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/statements/{id}":{"get":{"operationId":"getStatement","tags":["records"],"summary":"One statement.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Statement"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/statements/{id}/variants":{"get":{"operationId":"listStatementVariants","tags":["reading"],"summary":"The same words elsewhere.","description":"Passages that claims align with this statement, each held against it word by word. All stand on\none page.\n","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/VariantList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/figures":{"get":{"operationId":"listFigures","tags":["records"],"summary":"Numbers as texts use them.","parameters":[{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/document_kind"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/unit"},{"$ref":"#/components/parameters/dimension"},{"$ref":"#/components/parameters/value_min"},{"$ref":"#/components/parameters/value_max"},{"$ref":"#/components/parameters/bound"},{"$ref":"#/components/parameters/measures"},{"$ref":"#/components/parameters/sort_figures"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/FigureList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/figures/{id}":{"get":{"operationId":"getFigure","tags":["records"],"summary":"One figure.","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Figure"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/claims":{"get":{"operationId":"listClaims","tags":["records"],"summary":"The same proposition across statements and figures.","parameters":[{"$ref":"#/components/parameters/q"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/status"},{"$ref":"#/components/parameters/kind_claim"},{"$ref":"#/components/parameters/relation"},{"$ref":"#/components/parameters/sources_min"},{"$ref":"#/components/parameters/speakers_min"},{"$ref":"#/components/parameters/sort_claims"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/ClaimList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/claims/{id}":{"get":{"operationId":"getClaim","tags":["records"],"summary":"One claim.","description":"The identifier of any of its statements or figures is answered 308.\n","parameters":[{"$ref":"#/components/parameters/id"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"}],"responses":{"200":{"$ref":"#/components/responses/Claim"},"308":{"$ref":"#/components/responses/ClaimElsewhere"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"404":{"$ref":"#/components/responses/UnknownRecord"}}}},"/v1/disagreements":{"get":{"operationId":"listDisagreements","tags":["reading"],"summary":"Contested claims with their sides laid out.","parameters":[{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/kind_claim"},{"$ref":"#/components/parameters/relation"},{"$ref":"#/components/parameters/sources_min"},{"$ref":"#/components/parameters/speakers_min"},{"$ref":"#/components/parameters/sort_disagreements"},{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/DisagreementList"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/v1/search":{"get":{"operationId":"search","tags":["reading"],"summary":"Records by their words, best first.","description":"Ranked by BM25. Words match in any of their forms; `\"several words\"` stand next to each other;\n`one OR two`; `-word` leaves out; `nego*` finds words that begin so.\n","parameters":[{"$ref":"#/components/parameters/q_needed"},{"$ref":"#/components/parameters/type"},{"$ref":"#/components/parameters/document"},{"$ref":"#/components/parameters/source"},{"$ref":"#/components/parameters/meeting"},{"$ref":"#/components/parameters/story"},{"$ref":"#/components/parameters/speaker"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/pretty"},{"$ref":"#/components/parameters/format"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}],"responses":{"200":{"$ref":"#/components/responses/SearchPage"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/CursorGone"}}}},"/openapi.yaml":{"get":{"operationId":"getContractYAML","tags":["service"],"summary":"This contract.","responses":{"200":{"$ref":"#/components/responses/ContractYAML"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"}}}},"/openapi.json":{"get":{"operationId":"getContractJSON","tags":["service"],"summary":"This contract as JSON.","responses":{"200":{"$ref":"#/components/responses/ContractJSON"},"304":{"$ref":"#/components/responses/NotModified"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"}}}},"/healthz":{"get":{"operationId":"getHealth","tags":["operations"],"summary":"Whether the process answers.","responses":{"200":{"$ref":"#/components/responses/Health"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"}}}},"/readyz":{"get":{"operationId":"getReadiness","tags":["operations"],"summary":"Whether new requests are welcome.","responses":{"200":{"$ref":"#/components/responses/Readiness"},"503":{"$ref":"#/components/responses/Draining"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"}}}},"/metrics":{"get":{"operationId":"getMetrics","tags":["operations"],"summary":"Counters and gauges in the text format of Prometheus.","responses":{"200":{"$ref":"#/components/responses/Metrics"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"}}}},"/version":{"get":{"operationId":"getVersion","tags":["operations"],"summary":"The program and the index that it serves.","responses":{"200":{"$ref":"#/components/responses/Version"},"400":{"$ref":"#/components/responses/InvalidRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"}}}}},"components":{"parameters":{"id":{"name":"id","in":"path","required":true,"description":"The identifier of a record.","schema":{"type":"string"},"example":"c39160c12ac813b5"},"q":{"name":"q","in":"query","description":"Words that the record holds, in any of their forms; the query language of /v1/search.","schema":{"type":"string"},"example":"ceasefire"},"q_needed":{"name":"q","in":"query","required":true,"description":"The words to look for.","schema":{"type":"string"},"example":"ceasefire OR truce"},"type":{"name":"type","in":"query","description":"Kinds of records to find.","schema":{"type":"string","x-values":["statement","figure","claim","document"]},"example":"statement,claim"},"document":{"name":"document","in":"query","description":"Documents by identifier.","schema":{"type":"string"}},"document_kind":{"name":"document_kind","in":"query","description":"What the document is.","schema":{"type":"string","x-values":["transcript","report","teaser"]},"example":"-teaser"},"source":{"name":"source","in":"query","description":"Publishers by identifier or name, case left out of account.","schema":{"type":"string"}},"meeting":{"name":"meeting","in":"query","description":"Meetings or parts of meetings by identifier.","schema":{"type":"string"}},"story":{"name":"story","in":"query","description":"Stories by identifier.","schema":{"type":"string"}},"speaker":{"name":"speaker","in":"query","description":"People by identifier or name, case left out of account; a name that fits several is refused with their identifiers.","schema":{"type":"string"},"example":"jane-doe"},"participant":{"name":"participant","in":"query","description":"People who took part, by identifier or name.","schema":{"type":"string"}},"part_of":{"name":"part_of","in":"query","description":"Meetings whose parts are listed, by identifier.","schema":{"type":"string"}},"from":{"name":"from","in":"query","description":"Not earlier than this date, as ISO 8601 writes it and as precise as wanted.","schema":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2}(:[0-9]{2})?)?)?)?)?$"},"example":"2021-01"},"to":{"name":"to","in":"query","description":"Not later than this date; \"2021-01\" means its end.","schema":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2}(:[0-9]{2})?)?)?)?)?$"},"example":"2021-01-11"},"mode":{"name":"mode","in":"query","description":"How the words are given.","schema":{"type":"string","x-values":["turn","direct","mixed","indirect","attitude"]},"example":"direct,mixed"},"has_figure":{"name":"has_figure","in":"query","description":"Whether a figure stands in the statement.","schema":{"type":"string","x-values":["true","false"]}},"min_words":{"name":"min_words","in":"query","description":"Words and numbers of the content at least.","schema":{"type":"number"},"example":12},"unit":{"name":"unit","in":"query","description":"Canonical units of the index.","schema":{"type":"string"},"example":"tonne"},"dimension":{"name":"dimension","in":"query","description":"Dimensions of units of the index.","schema":{"type":"string"},"example":"mass"},"value_min":{"name":"value_min","in":"query","description":"The value, or the top of its range, is at least this.","schema":{"type":"number"},"example":1000},"value_max":{"name":"value_max","in":"query","description":"The value, or the bottom of its range, is at most this.","schema":{"type":"number"},"example":5000},"bound":{"name":"bound","in":"query","description":"How the value is bounded.","schema":{"type":"string","x-values":["exact","over","at_least","under","up_to","about","almost","between"]},"example":"over,at_least"},"measures":{"name":"measures","in":"query","description":"Words of what the figure measures or counts, in any of their forms.","schema":{"type":"string"},"example":"land cleared"},"status":{"name":"status","in":"query","description":"How well a claim is supported.","schema":{"type":"string","x-values":["contested","corroborated","attested","single_source"]},"example":"-single_source"},"kind_claim":{"name":"kind","in":"query","description":"What is claimed.","schema":{"type":"string","x-values":["figure","quote","proposition"]}},"kind_source":{"name":"kind","in":"query","description":"What publishers are.","schema":{"type":"string","x-values":["official","press"]}},"kind_person":{"name":"kind","in":"query","description":"Persons, or bodies that texts name as sources.","schema":{"type":"string","x-values":["person","organisation"]}},"kind_date":{"name":"kind","in":"query","description":"What is named.","schema":{"type":"string","x-values":["date","time","duration","set"]}},"relation":{"name":"relation","in":"query","description":"How at least one assertion relates to the earliest.","schema":{"type":"string","x-values":["same","reworded","differs","superseded","conflicts","unrelated"]},"example":"conflicts"},"sources_min":{"name":"sources_min","in":"query","description":"Sources at least.","schema":{"type":"number"},"example":2},"speakers_min":{"name":"speakers_min","in":"query","description":"Speakers at least.","schema":{"type":"number"},"example":2},"sort_sources":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"name","enum":["name","-name","documents","-documents"]}},"sort_documents":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"published","enum":["published","-published","title","-title","source","-source","statements","-statements","figures","-figures"]}},"sort_people":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"name","enum":["name","-name","statements","-statements"]}},"sort_meetings":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"date","enum":["date","-date","documents","-documents"]}},"sort_stories":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"published","enum":["published","-published","last_published","-last_published","documents","-documents"]}},"sort_statements":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"published","enum":["published","-published","words","-words","speaker","-speaker"]}},"sort_figures":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"published","enum":["published","-published","value","-value","unit","-unit"]}},"sort_claims":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"published","enum":["published","-published","last_published","-last_published","sources","-sources","assertions","-assertions"]}},"sort_dates":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"published","enum":["published","-published","value","-value"]}},"sort_disagreements":{"name":"sort","in":"query","description":"The key to sort by, \"-\" before it for the reverse; records without it stand last.","schema":{"type":"string","default":"published","enum":["published","-published","last_published","-last_published","sources","-sources","assertions","-assertions"]}},"start":{"name":"start","in":"query","description":"The first code point.","schema":{"type":"integer","minimum":0},"example":0},"end":{"name":"end","in":"query","description":"The code point behind the last.","schema":{"type":"integer","minimum":0},"example":120},"fields":{"name":"fields","in":"query","description":"Members to answer with, commas between them; items then hold these alone, in the order of the record.","schema":{"type":"string"},"example":"id,passage"},"pretty":{"name":"pretty","in":"query","description":"Line breaks and indentation.","schema":{"type":"string","enum":["","true","false"],"default":"false"}},"format":{"name":"format","in":"query","description":"The format of the answer.","schema":{"type":"string","enum":["json"],"default":"json"}},"limit":{"name":"limit","in":"query","description":"Items on a page.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":50},"example":20},"cursor":{"name":"cursor","in":"query","description":"Where to go on, as `next` gave it; opaque, good for the same path, filters, sort and index.","schema":{"type":"string"}}},"headers":{"ETag":{"description":"Strong validator; the index version and the query.","schema":{"type":"string","pattern":"^\"[0-9a-f]{16}-[0-9a-f]{16}\"$"}},"Last-Modified":{"description":"When the index was loaded.","schema":{"type":"string"}},"Vary":{"description":"The request's fields that the answer depends on.","schema":{"type":"string","const":"Accept, Accept-Encoding"}},"Link":{"description":"The next page, with `rel=\"next\"`; absent on the last one.","schema":{"type":"string"}},"X-Request-Id":{"description":"The name of the request, as in the content.","schema":{"type":"string"}},"Allow":{"description":"The methods that the resource answers.","schema":{"type":"string"}},"Location":{"description":"The claim that the assertion belongs to.","schema":{"type":"string"}},"Retry-After":{"description":"Seconds to wait.","schema":{"type":"integer"}}},"responses":{"Service":{"description":"The service document.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Service"}}}},"Source":{"description":"One source.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Source"}}}},"SourceList":{"description":"A page of sources.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SourceList"}}}},"Document":{"description":"One document.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Document"}}}},"DocumentList":{"description":"A page of documents.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DocumentList"}}}},"Person":{"description":"One person.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Person"}}}},"PersonList":{"description":"A page of people.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PersonList"}}}},"Meeting":{"description":"One meeting.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meeting"}}}},"MeetingList":{"description":"A page of meetings.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/MeetingList"}}}},"Story":{"description":"One story.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Story"}}}},"StoryList":{"description":"A page of stories.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StoryList"}}}},"Statement":{"description":"One statement.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Statement"}}}},"StatementList":{"description":"A page of statements.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StatementList"}}}},"Figure":{"description":"One figure.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Figure"}}}},"FigureList":{"description":"A page of figures.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FigureList"}}}},"Claim":{"description":"One claim.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Claim"}}}},"ClaimList":{"description":"A page of claims.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ClaimList"}}}},"DateList":{"description":"A page of dates.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DateList"}}}},"DisagreementList":{"description":"A page of disagreements.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DisagreementList"}}}},"VariantList":{"description":"The other wordings.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/VariantList"}}}},"SearchPage":{"description":"A page of hits.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SearchPage"}}}},"Text":{"description":"The text.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"text/plain; charset=utf-8":{"schema":{"type":"string"},"example":"The leaders met in the capital for four hours."}}},"TextPart":{"description":"The bytes asked for; `Content-Range` says which they are, and of how many.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"text/plain; charset=utf-8":{"schema":{"type":"string"},"example":"met in the capital"}}},"RangeNotSatisfiable":{"description":"The range begins behind the end; `Content-Range` gives the length in bytes.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/range-not-satisfiable","title":"Range not satisfiable","status":416,"detail":"The range of bytes begins behind the end; the content has 46 bytes.","instance":"/v1/documents/00019f0bf200150b/text","request_id":"51eeb9c8a5782b46"}}}},"NotModified":{"description":"What the client has is good.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Vary":{"$ref":"#/components/headers/Vary"}}},"ClaimElsewhere":{"description":"The identifier is one of an assertion; its claim is elsewhere.","headers":{"Location":{"$ref":"#/components/headers/Location"},"Vary":{"$ref":"#/components/headers/Vary"}}},"InvalidRequest":{"description":"A parameter, value, cursor or percent-escape is wrong; the problem says which and what is right.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/invalid-parameters","title":"Invalid query parameters","status":400,"detail":"\"overr\" is no value of \"bound\" (did you mean \"over\"?); allowed: exact, over, at_least, under, up_to, about, almost, between.","instance":"/v1/figures?bound=overr","errors":[{"parameter":"bound","detail":"\"overr\" is no value of \"bound\" (did you mean \"over\"?); allowed: exact, over, at_least, under, up_to, about, almost, between.","allowed":["exact","over","at_least","under","up_to","about","almost","between"],"did_you_mean":"over"}],"request_id":"51eeb9c8a5782b46"}}}},"UnknownRecord":{"description":"There is no such record.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/unknown-record","title":"Unknown person","status":404,"detail":"The index has no person \"doe\" (did you mean /v1/people/jane-doe?); identifiers come from the lists.","instance":"/v1/people/doe","request_id":"51eeb9c8a5782b46"}}}},"CursorGone":{"description":"The cursor was cut from an earlier index.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/cursor-gone","title":"Cursor of an earlier index","status":410,"detail":"The corpus has changed since the cursor was cut; repeat the request without it to start at the first page.","instance":"/v1/figures?cursor=2f01c865763f99fb427ca905bee18e3e0000000100000000","request_id":"51eeb9c8a5782b46"}}}},"NotAcceptable":{"description":"`Accept` rules out the media type of the resource, or `Accept-Encoding` every coding of the answer.","headers":{"Vary":{"$ref":"#/components/headers/Vary"},"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/not-acceptable","title":"Not acceptable","status":406,"detail":"This resource is application/json, which Accept rules out; name it, or leave the field out.","instance":"/v1/figures","request_id":"51eeb9c8a5782b46"}}}},"PreconditionFailed":{"description":"What `If-Match` or `If-Unmodified-Since` names is not what there is now.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/precondition-failed","title":"Precondition failed","status":412,"detail":"What If-Match or If-Unmodified-Since names is not what there is now; repeat the request without it for the current answer and its ETag.","instance":"/v1/figures","request_id":"51eeb9c8a5782b46"}}}},"MethodNotAllowed":{"description":"The method is none of those that the path answers; may come from any path.","headers":{"Allow":{"$ref":"#/components/headers/Allow"},"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/method-not-allowed","title":"Method not allowed","status":405,"detail":"This resource answers GET, HEAD, OPTIONS.","instance":"/v1/figures","request_id":"51eeb9c8a5782b46"}}}},"UnknownPath":{"description":"There is nothing at this path; may come from any path that is not listed here.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/unknown-path","title":"Unknown path","status":404,"detail":"There is nothing at /v1/figure (did you mean /v1/figures?); GET /v1 lists the resources.","instance":"/v1/figure","request_id":"51eeb9c8a5782b46"}}}},"Draining":{"description":"The server is about to stop.","headers":{"Retry-After":{"$ref":"#/components/headers/Retry-After"},"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/openapi.yaml#/components/x-problems/draining","title":"Shutting down","status":503,"detail":"The server finishes what it accepted and takes nothing new.","instance":"/readyz","request_id":"51eeb9c8a5782b46"}}}},"ContractYAML":{"description":"The contract.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/yaml; charset=utf-8":{"schema":{"type":"string"}}}},"ContractJSON":{"description":"The contract.","headers":{"ETag":{"$ref":"#/components/headers/ETag"},"Last-Modified":{"$ref":"#/components/headers/Last-Modified"},"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"type":"object"}}}},"Health":{"description":"It answers.","headers":{"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"type":"object","required":["status"],"additionalProperties":false,"properties":{"status":{"const":"ok"}}}}}},"Readiness":{"description":"It takes requests.","headers":{"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"type":"object","required":["status"],"additionalProperties":false,"properties":{"status":{"const":"ready"}}}}}},"Metrics":{"description":"The metrics.","headers":{"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"text/plain; version=0.0.4; charset=utf-8":{"schema":{"type":"string"},"example":"# HELP readout_records Records that the index holds.\n# TYPE readout_records gauge\nreadout_records{kind=\"source\"} 3\n"}}},"Version":{"description":"The versions.","headers":{"Vary":{"$ref":"#/components/headers/Vary"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}}},"schemas":{"Assertion":{"type":"object","required":["statement","figure","passage","speaker","relation","differences"],"additionalProperties":false,"properties":{"statement":{"type":["string","null"],"description":"Null for narration."},"figure":{"type":["string","null"],"description":"For a claim by figures."},"passage":{"$ref":"#/components/schemas/Passage"},"speaker":{"anyOf":[{"$ref":"#/components/schemas/PersonName"},{"type":"null"}]},"relation":{"type":"string","description":"To the earliest assertion.","enum":["same","reworded","differs","superseded","conflicts","unrelated"]},"differences":{"type":"array","items":{"$ref":"#/components/schemas/Difference"}}}},"Claim":{"type":"object","description":"The same proposition across statements and figures of several documents.","required":["type","id","kind","text","status","sources","independent_sources","speakers","story","series","assertions","first_published","last_published"],"additionalProperties":false,"properties":{"type":{"const":"claim"},"id":{"type":"string"},"kind":{"type":"string","enum":["figure","quote","proposition"]},"text":{"type":"string","description":"The words of the earliest assertion."},"status":{"type":"string","enum":["contested","corroborated","attested","single_source"]},"sources":{"type":"array","description":"Names.","items":{"type":"string"}},"independent_sources":{"type":"integer","minimum":0,"description":"Origins that assert it independently."},"speakers":{"type":"array","items":{"$ref":"#/components/schemas/PersonName"}},"story":{"type":["string","null"]},"series":{"type":"null","description":"Kept for later."},"assertions":{"type":"array","items":{"$ref":"#/components/schemas/Assertion"},"minItems":1},"first_published":{"type":["string","null"]},"last_published":{"type":["string","null"]}},"examples":[{"type":"claim","id":"c-f-0123456789abcdef-301-314","kind":"figure","text":"Over 40 ships","status":"contested","sources":["Example Herald","Harbour Times"],"independent_sources":2,"speakers":[{"person":"jane-doe","name":"Jane Doe"}],"story":"story-89ab4567cdef0123","series":null,"assertions":[{"statement":"s-0123456789abcdef-301-352","figure":"f-0123456789abcdef-301-314","passage":{"document":"0123456789abcdef","start":301,"end":314,"exact":"Over 40 ships","prefix":"","suffix":"","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"speaker":{"person":"jane-doe","name":"Jane Doe"},"relation":"same","differences":[]},{"statement":null,"figure":"f-fedcba9876543210-90-98","passage":{"document":"fedcba9876543210","start":90,"end":98,"exact":"35 ships","prefix":"","suffix":"","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"speaker":null,"relation":"conflicts","differences":[{"aspect":"value","here":{"start":90,"end":92,"exact":"35"},"there":{"start":306,"end":308,"exact":"40"}}]}],"first_published":"2031-05-04T18:20","last_published":"2031-05-05"}]},"ClaimList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Claim"}}}},"Date":{"type":"object","description":"A date, time, duration or set of times that a text names.","required":["type","id","passage","value","kind","document","evidence"],"additionalProperties":false,"properties":{"type":{"const":"date"},"id":{"type":"string"},"passage":{"$ref":"#/components/schemas/Passage"},"value":{"type":"string","description":"ISO 8601 or TIMEX3."},"kind":{"type":"string","enum":["date","time","duration","set"]},"document":{"type":"string"},"evidence":{"$ref":"#/components/schemas/Evidence"}},"examples":[{"type":"date","id":"d-0123456789abcdef-345-351","passage":{"document":"0123456789abcdef","start":345,"end":351,"exact":"Monday","prefix":"since","suffix":".","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"value":"2031-05-01","kind":"date","document":"0123456789abcdef","evidence":{"rule":"weekday"}}]},"DateList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Date"}}}},"DiffPart":{"type":"object","description":"A run of words; a side is null where nothing stands for it.","required":["kind","here","there"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["same","reworded","replaced","removed","added"]},"here":{"anyOf":[{"$ref":"#/components/schemas/Words"},{"type":"null"}]},"there":{"anyOf":[{"$ref":"#/components/schemas/Words"},{"type":"null"}]}}},"Difference":{"type":"object","required":["aspect","here","there"],"additionalProperties":false,"properties":{"aspect":{"type":"string","enum":["bound","unit","value","population","tense","name","scope","date","wording","negation","modality","commitment","unit_name"]},"here":{"description":"In this assertion's document.","anyOf":[{"$ref":"#/components/schemas/Words"},{"type":"null"}]},"there":{"description":"In the earliest assertion's document.","anyOf":[{"$ref":"#/components/schemas/Words"},{"type":"null"}]}}},"Disagreement":{"type":"object","description":"A contested claim with its sides.","required":["type","id","claim","kind","story","sides","first_published","last_published"],"additionalProperties":false,"properties":{"type":{"const":"disagreement"},"id":{"type":"string","description":"That of its claim."},"claim":{"type":"string"},"kind":{"type":"string","enum":["figure","quote","proposition"]},"story":{"type":["string","null"]},"sides":{"type":"array","description":"The earliest assertion's first.","items":{"$ref":"#/components/schemas/Side"},"minItems":2},"first_published":{"type":["string","null"]},"last_published":{"type":["string","null"]}},"examples":[{"type":"disagreement","id":"c-f-0123456789abcdef-301-314","claim":"c-f-0123456789abcdef-301-314","kind":"figure","story":null,"sides":[{"text":"Over 40 ships","sources":["Example Herald"],"speakers":[{"person":"jane-doe","name":"Jane Doe"}],"assertions":[{"statement":"s-0123456789abcdef-301-352","figure":"f-0123456789abcdef-301-314","passage":{"document":"0123456789abcdef","start":301,"end":314,"exact":"Over 40 ships","prefix":"","suffix":"","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"speaker":{"person":"jane-doe","name":"Jane Doe"},"relation":"same","differences":[]}]},{"text":"35 ships","sources":["Harbour Times"],"speakers":[],"assertions":[{"statement":null,"figure":"f-fedcba9876543210-90-98","passage":{"document":"fedcba9876543210","start":90,"end":98,"exact":"35 ships","prefix":"","suffix":"","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"speaker":null,"relation":"conflicts","differences":[{"aspect":"value","here":{"start":90,"end":92,"exact":"35"},"there":{"start":306,"end":308,"exact":"40"}}]}]}],"first_published":"2031-05-04T18:20","last_published":"2031-05-05"}]},"DisagreementList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Disagreement"}}}},"Document":{"type":"object","description":"One published text of a source.","required":["type","id","source","kind","title","published","place","language","url","file","file_start","file_end","sha256","credits","topics","persons","geography","duplicate_of","story","meetings","statements","figures","skipped"],"additionalProperties":false,"properties":{"type":{"const":"document"},"id":{"type":"string"},"source":{"type":["string","null"],"description":"The publisher's name; null where nothing names it."},"kind":{"type":"string","enum":["transcript","report","teaser"]},"title":{"type":["string","null"]},"published":{"type":["string","null"],"description":"ISO 8601, as precise as stated; null where the text does not say."},"place":{"type":["string","null"]},"language":{"type":["string","null"],"description":"BCP 47."},"url":{"type":["string","null"]},"file":{"type":["string","null"],"description":"The path as given; null for rows and standard input."},"file_start":{"type":"integer","minimum":0,"description":"Code points of the document in its file."},"file_end":{"type":"integer","minimum":0},"sha256":{"type":"string","description":"SHA-256 of the text.","pattern":"^[0-9a-f]{64}$"},"credits":{"type":"array","items":{"type":"string"}},"topics":{"type":"array","items":{"type":"string"}},"persons":{"type":"array","description":"As the page's tags print them.","items":{"type":"string"}},"geography":{"type":"array","items":{"type":"string"}},"duplicate_of":{"type":["string","null"],"description":"The earlier document with the same text."},"story":{"type":["string","null"]},"meetings":{"type":"array","description":"Identifiers.","items":{"type":"string"}},"statements":{"type":"integer","minimum":0,"description":"How many."},"figures":{"type":"integer","minimum":0,"description":"How many."},"skipped":{"type":"array","description":"Start, end and reason of each stretch that is not read as prose or speech.","items":{"type":"array","minItems":3,"maxItems":3,"prefixItems":[{"type":"integer"},{"type":"integer"},{"type":"string","enum":["title","byline","dateline","caption","photo_counter","navigation","link_box","teaser_link","credit","note","page_tail","comment","ad"]}]}}},"examples":[{"type":"document","id":"0123456789abcdef","source":"Example Herald","kind":"report","title":"Ministers meet on the harbour","published":"2031-05-04T18:20","place":"Port Example","language":"en","url":null,"file":"reports/harbour.txt","file_start":0,"file_end":812,"sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","credits":[],"topics":["Trade"],"persons":["Doe Jane"],"geography":[],"duplicate_of":null,"story":"story-89ab4567cdef0123","meetings":["m-4567cdef012389ab"],"statements":3,"figures":2,"skipped":[[0,30,"title"]]}]},"DocumentList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Document"}}}},"Duration":{"type":"object","required":["figure","value","unit","bound","speaker","passage"],"additionalProperties":false,"properties":{"figure":{"type":"string","description":"Identifier of the figure."},"value":{"type":["number","null"]},"unit":{"type":["string","null"]},"bound":{"type":"string","enum":["exact","over","at_least","under","up_to","about","almost","between"]},"speaker":{"description":"Who says so; null for the text itself.","anyOf":[{"$ref":"#/components/schemas/PersonName"},{"type":"null"}]},"passage":{"$ref":"#/components/schemas/Passage"}}},"Evidence":{"type":"object","required":["rule"],"additionalProperties":false,"properties":{"rule":{"type":"string","description":"The rule that made the record."}}},"Fault":{"type":"object","required":["detail"],"additionalProperties":false,"properties":{"parameter":{"type":"string"},"detail":{"type":"string"},"allowed":{"type":"array","description":"Some or all of what is allowed.","items":{"type":"string"}},"did_you_mean":{"type":"string"}}},"Figure":{"type":"object","description":"A number as used in a text.","required":["type","id","passage","surface","value","low","high","bound","unit","unit_as_written","dimension","quantity","counted","measures","speaker","statement","document","as_of","since","change","flags","evidence"],"additionalProperties":false,"properties":{"type":{"const":"figure"},"id":{"type":"string"},"passage":{"$ref":"#/components/schemas/Passage"},"surface":{"type":"string","description":"The number's own words."},"value":{"type":["number","null"],"description":"Null for ranges and vague amounts; per cent is 3.9, not 0.039."},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"bound":{"type":"string","enum":["exact","over","at_least","under","up_to","about","almost","between"]},"unit":{"type":["string","null"],"description":"Canonical; null for plain counts."},"unit_as_written":{"type":["string","null"]},"dimension":{"type":["string","null"]},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"counted":{"type":["string","null"],"description":"What is counted, in the text's words."},"measures":{"type":["string","null"],"description":"What is measured, in the text's words."},"speaker":{"description":"Who says it; null for narration.","anyOf":[{"$ref":"#/components/schemas/PersonName"},{"type":"null"}]},"statement":{"type":["string","null"],"description":"The innermost statement that holds it."},"document":{"type":"string"},"as_of":{"type":["string","null"],"description":"When it holds."},"since":{"type":["string","null"],"description":"When counting began."},"change":{"enum":["up","down",null]},"flags":{"type":"array","description":"Remarks for the reader.","items":{"type":"string"}},"evidence":{"$ref":"#/components/schemas/Evidence"}},"examples":[{"type":"figure","id":"f-0123456789abcdef-301-314","passage":{"document":"0123456789abcdef","start":301,"end":314,"exact":"Over 40 ships","prefix":"\"","suffix":"have passed","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"surface":"40","value":40,"low":null,"high":null,"bound":"over","unit":null,"unit_as_written":null,"dimension":null,"quantity":null,"counted":"ships","measures":"ships that passed the harbour","speaker":{"person":"jane-doe","name":"Jane Doe"},"statement":"s-0123456789abcdef-301-352","document":"0123456789abcdef","as_of":null,"since":"2031-05-01","change":null,"flags":[],"evidence":{"rule":"bound_number_noun"}}]},"FigureList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Figure"}}},"examples":[{"items":[{"type":"figure","id":"f-0123456789abcdef-301-314","passage":{"document":"0123456789abcdef","start":301,"end":314,"exact":"Over 40 ships","prefix":"\"","suffix":"have passed","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"surface":"40","value":40,"low":null,"high":null,"bound":"over","unit":null,"unit_as_written":null,"dimension":null,"quantity":null,"counted":"ships","measures":"ships that passed the harbour","speaker":{"person":"jane-doe","name":"Jane Doe"},"statement":"s-0123456789abcdef-301-352","document":"0123456789abcdef","as_of":null,"since":"2031-05-01","change":null,"flags":[],"evidence":{"rule":"bound_number_noun"}}],"total":87,"next":"/v1/figures?limit=1&cursor=2f01c865763f99fb427ca905bee18e3e0000000100000000","index":"8f28d136fae91ff8"}]},"Hit":{"type":"object","required":["score","record","highlights"],"additionalProperties":false,"properties":{"score":{"type":"number","description":"Higher is better; good for comparing within one answer."},"record":{"oneOf":[{"$ref":"#/components/schemas/Statement"},{"$ref":"#/components/schemas/Figure"},{"$ref":"#/components/schemas/Claim"},{"$ref":"#/components/schemas/Document"}]},"highlights":{"type":"array","description":"Where the words stand in the document: of the statement, the sentence of the figure, or the claim's earliest assertion.","items":{"$ref":"#/components/schemas/Span"},"maxItems":50}}},"Meeting":{"type":"object","description":"An encounter of people, or a part of one.","required":["type","id","part","date","place","format","participants","part_of","parts","documents","duration","signed","published_times","statements"],"additionalProperties":false,"properties":{"type":{"const":"meeting"},"id":{"type":"string"},"part":{"description":"Null for a whole meeting.","enum":["opening","talks","press_statements",null]},"date":{"type":["string","null"],"description":"ISO 8601."},"place":{"type":["string","null"]},"format":{"enum":["bilateral","trilateral","multilateral",null]},"participants":{"type":"array","items":{"$ref":"#/components/schemas/Participant"}},"part_of":{"type":["string","null"],"description":"The whole meeting, for a part."},"parts":{"type":"array","description":"Identifiers.","items":{"type":"string"}},"documents":{"type":"array","description":"Identifiers.","items":{"type":"string"}},"duration":{"type":"array","items":{"$ref":"#/components/schemas/Duration"}},"signed":{"type":"array","items":{"$ref":"#/components/schemas/Signing"}},"published_times":{"type":"array","description":"Publication of its documents, ascending.","items":{"type":"string"}},"statements":{"type":"integer","minimum":0,"description":"How many."}},"examples":[{"type":"meeting","id":"m-4567cdef012389ab","part":null,"date":"2031-05-04","place":"Port Example","format":"bilateral","participants":[{"person":"jane-doe","name":"Jane Doe","role":"Minister of Trade","part":"host"}],"part_of":null,"parts":[],"documents":["0123456789abcdef"],"duration":[{"figure":"f-0123456789abcdef-120-136","value":3,"unit":"hour","bound":"over","speaker":null,"passage":{"document":"0123456789abcdef","start":120,"end":136,"exact":"over three hours","prefix":"","suffix":"","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}],"signed":[{"title":"harbour agreement","date":"2031-05-04","passage":{"document":"0123456789abcdef","start":200,"end":217,"exact":"harbour agreement","prefix":"","suffix":"","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}],"published_times":["2031-05-04T18:20"],"statements":3}]},"MeetingList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Meeting"}}}},"Page":{"type":"object","required":["items","total","next","index"],"additionalProperties":false,"properties":{"items":{"type":"array"},"total":{"type":"integer","minimum":0,"description":"Records on all pages."},"next":{"type":["string","null"],"description":"Target of the next page; null on the last one."},"index":{"type":"string","description":"Version of the index."}}},"Participant":{"type":"object","required":["person","name","role","part"],"additionalProperties":false,"properties":{"person":{"type":["string","null"],"description":"Identifier; null where only a role is known."},"name":{"type":"string"},"role":{"type":["string","null"]},"part":{"type":["string","null"],"description":"host, speaker or present; null where the documents do not show it."}}},"Passage":{"type":"object","description":"A TextPositionSelector and a TextQuoteSelector of the W3C Web Annotation model in one.","required":["document","start","end","exact","prefix","suffix","document_sha256"],"additionalProperties":false,"properties":{"document":{"type":"string","description":"Identifier of the document."},"start":{"type":"integer","minimum":0,"description":"The first code point."},"end":{"type":"integer","minimum":0,"description":"The code point behind the last."},"exact":{"type":"string","description":"The words: text[start:end]."},"prefix":{"type":"string","description":"Up to 32 code points before."},"suffix":{"type":"string","description":"Up to 32 code points behind."},"document_sha256":{"type":"string","description":"SHA-256 of the document's text.","pattern":"^[0-9a-f]{64}$"}}},"Person":{"type":"object","description":"A speaker or participant.","required":["type","id","kind","name","names","roles","statements","figures"],"additionalProperties":false,"properties":{"type":{"const":"person"},"id":{"type":"string"},"kind":{"type":"string","enum":["person","organisation"]},"name":{"type":"string"},"names":{"type":"array","description":"Every form of the name.","items":{"type":"string"}},"roles":{"type":"array","items":{"$ref":"#/components/schemas/Role"}},"statements":{"type":"integer","minimum":0,"description":"How many; duplicates count once."},"figures":{"type":"integer","minimum":0,"description":"How many; duplicates count once."}},"examples":[{"type":"person","id":"jane-doe","kind":"person","name":"Jane Doe","names":["Jane Doe","Doe"],"roles":[{"role":"Minister of Trade","from":"2031-05-04","to":"2031-05-04","passage":{"document":"0123456789abcdef","start":31,"end":57,"exact":"Minister of Trade Jane Doe","prefix":"","suffix":"said","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}],"statements":3,"figures":2}]},"PersonList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Person"}}}},"PersonName":{"type":"object","description":"Who stands behind an identifier.","required":["person","name"],"additionalProperties":false,"properties":{"person":{"type":["string","null"],"description":"Identifier; null for nobody in particular."},"name":{"type":"string"}}},"Problem":{"type":"object","description":"A problem of RFC 9457. Where a request breaks HTTP itself, there is no `instance`.","required":["type","title","status","detail"],"additionalProperties":false,"properties":{"type":{"type":"string","format":"uri-reference"},"title":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string","description":"What is wrong and what to do."},"instance":{"type":"string","description":"The target of the request.","format":"uri-reference"},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"}},"request_id":{"type":"string"}}},"Quantity":{"type":"object","required":["value","unit","base"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","description":"UCUM."},"base":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string"}}}}},"ResourceCount":{"type":"object","required":["url","count"],"additionalProperties":false,"properties":{"url":{"type":"string"},"count":{"type":"integer","minimum":0,"description":"Parts of meetings count too."}}},"Role":{"type":"object","required":["role","from","to","passage"],"additionalProperties":false,"properties":{"role":{"type":"string","description":"As texts word it."},"from":{"type":["string","null"],"description":"The first day that it is attested on."},"to":{"type":["string","null"],"description":"The last day."},"passage":{"$ref":"#/components/schemas/Passage"}}},"SearchPage":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Hit"}}},"examples":[{"items":[{"score":4.214,"record":{"type":"figure","id":"f-0123456789abcdef-301-314","passage":{"document":"0123456789abcdef","start":301,"end":314,"exact":"Over 40 ships","prefix":"\"","suffix":"have passed","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"surface":"40","value":40,"low":null,"high":null,"bound":"over","unit":null,"unit_as_written":null,"dimension":null,"quantity":null,"counted":"ships","measures":"ships that passed the harbour","speaker":{"person":"jane-doe","name":"Jane Doe"},"statement":"s-0123456789abcdef-301-352","document":"0123456789abcdef","as_of":null,"since":"2031-05-01","change":null,"flags":[],"evidence":{"rule":"bound_number_noun"}},"highlights":[[309,314]]}],"total":1,"next":null,"index":"8f28d136fae91ff8"}]},"Service":{"type":"object","required":["name","version","index","sample","warning","resources","links","skipped"],"additionalProperties":false,"properties":{"name":{"const":"readout"},"version":{"type":"string"},"index":{"type":"string"},"sample":{"type":"boolean","description":"Whether this is the corpus that comes with the program."},"warning":{"type":["string","null"]},"resources":{"type":"object","required":["sources","documents","people","meetings","stories","statements","figures","claims","disagreements"],"additionalProperties":false,"properties":{"sources":{"$ref":"#/components/schemas/ResourceCount"},"documents":{"$ref":"#/components/schemas/ResourceCount"},"people":{"$ref":"#/components/schemas/ResourceCount"},"meetings":{"$ref":"#/components/schemas/ResourceCount"},"stories":{"$ref":"#/components/schemas/ResourceCount"},"statements":{"$ref":"#/components/schemas/ResourceCount"},"figures":{"$ref":"#/components/schemas/ResourceCount"},"claims":{"$ref":"#/components/schemas/ResourceCount"},"disagreements":{"$ref":"#/components/schemas/ResourceCount"}}},"links":{"type":"object","additionalProperties":{"type":"string"}},"skipped":{"type":"array","description":"Inputs that could not be read.","items":{"type":"object","required":["input","reason"],"additionalProperties":false,"properties":{"input":{"type":"string"},"reason":{"type":"string"}}}}},"examples":[{"name":"readout","version":"0.1.0","index":"8f28d136fae91ff8","sample":false,"warning":null,"resources":{"sources":{"url":"/v1/sources","count":2},"documents":{"url":"/v1/documents","count":2},"people":{"url":"/v1/people","count":2},"meetings":{"url":"/v1/meetings","count":2},"stories":{"url":"/v1/stories","count":2},"statements":{"url":"/v1/statements","count":2},"figures":{"url":"/v1/figures","count":2},"claims":{"url":"/v1/claims","count":2},"disagreements":{"url":"/v1/disagreements","count":2}},"links":{"search":"/v1/search?q={words}"},"skipped":[{"input":"reports/page.html","reason":"a web page: make it text first, as with `trafilatura --json`"}]}]},"Side":{"type":"object","required":["text","sources","speakers","assertions"],"additionalProperties":false,"properties":{"text":{"type":"string","description":"The words of its earliest assertion."},"sources":{"type":"array","description":"Names.","items":{"type":"string"}},"speakers":{"type":"array","items":{"$ref":"#/components/schemas/PersonName"}},"assertions":{"type":"array","items":{"$ref":"#/components/schemas/Assertion"},"minItems":1}}},"Signing":{"type":"object","required":["title","date","passage"],"additionalProperties":false,"properties":{"title":{"type":"string"},"date":{"type":["string","null"]},"passage":{"$ref":"#/components/schemas/Passage"}}},"Source":{"type":"object","description":"A publisher.","required":["type","id","kind","name","documents","origin"],"additionalProperties":false,"properties":{"type":{"const":"source"},"id":{"type":"string"},"kind":{"type":"string","enum":["official","press"]},"name":{"type":"string"},"documents":{"type":"integer","minimum":0,"description":"How many documents it published."},"origin":{"type":"string","description":"The first source of its origin; sources of one origin are not independent."}},"examples":[{"type":"source","id":"example-herald","kind":"press","name":"Example Herald","documents":2,"origin":"example-herald"}]},"SourceList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Source"}}}},"Span":{"description":"Start and end in code points, half-open.","type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0}},"Speaker":{"type":"object","required":["person","name","role","mention","resolved_by"],"additionalProperties":false,"properties":{"person":{"type":["string","null"],"description":"Identifier; null for a generic speaker."},"name":{"type":"string","description":"Canonical name, or the generic phrase as printed."},"role":{"type":["string","null"],"description":"The role that the document gives."},"mention":{"description":"The expression in the attribution.","anyOf":[{"$ref":"#/components/schemas/Words"},{"type":"null"}]},"resolved_by":{"type":"string","description":"How the speaker was found.","enum":["label","short_label","full_name","surname","role","pronoun","continuation","generic"]}}},"Statement":{"type":"object","description":"One attribution: speaker, content, cue.","required":["type","id","mode","speaker","speaker_unknown","cue","addressee","passage","segments","quoted","meeting","document","figures","evidence"],"additionalProperties":false,"properties":{"type":{"const":"statement"},"id":{"type":"string"},"mode":{"type":"string","enum":["turn","direct","mixed","indirect","attitude"]},"speaker":{"anyOf":[{"$ref":"#/components/schemas/Speaker"},{"type":"null"}]},"speaker_unknown":{"description":"Why no speaker is named; null where one is.","enum":["not_stated","ambiguous",null]},"cue":{"description":"The words that attribute.","anyOf":[{"$ref":"#/components/schemas/Words"},{"type":"null"}]},"addressee":{"description":"Whom the words address.","type":["array","null"],"items":{"type":"string"}},"passage":{"$ref":"#/components/schemas/Passage"},"segments":{"type":"array","description":"The content alone, only where something interrupts it.","items":{"$ref":"#/components/schemas/Span"}},"quoted":{"type":"array","description":"What stands between quotation marks, without them.","items":{"$ref":"#/components/schemas/Span"}},"meeting":{"type":["string","null"],"description":"The meeting, or part of one, that it was made at."},"document":{"type":"string"},"figures":{"type":"array","description":"Identifiers.","items":{"type":"string"}},"evidence":{"$ref":"#/components/schemas/Evidence"}},"examples":[{"type":"statement","id":"s-0123456789abcdef-301-352","mode":"direct","speaker":{"person":"jane-doe","name":"Jane Doe","role":"Minister of Trade","mention":{"start":354,"end":357,"exact":"she"},"resolved_by":"pronoun"},"speaker_unknown":null,"cue":{"start":358,"end":362,"exact":"said"},"addressee":null,"passage":{"document":"0123456789abcdef","start":301,"end":352,"exact":"Over 40 ships have passed the harbour since Monday.","prefix":"\"","suffix":",\" she said.","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"segments":[],"quoted":[[301,352]],"meeting":"m-4567cdef012389ab","document":"0123456789abcdef","figures":["f-0123456789abcdef-301-314"],"evidence":{"rule":"quote_then_cue"}}]},"StatementList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Statement"}}}},"Story":{"type":"object","description":"Documents about the same happening.","required":["type","id","title","documents","meetings","sources","first_published","last_published"],"additionalProperties":false,"properties":{"type":{"const":"story"},"id":{"type":"string"},"title":{"type":["string","null"]},"documents":{"type":"array","description":"Identifiers.","items":{"type":"string"}},"meetings":{"type":"array","description":"Identifiers.","items":{"type":"string"}},"sources":{"type":"array","description":"Names.","items":{"type":"string"}},"first_published":{"type":["string","null"]},"last_published":{"type":["string","null"]}},"examples":[{"type":"story","id":"story-89ab4567cdef0123","title":"Ministers meet on the harbour","documents":["0123456789abcdef"],"meetings":["m-4567cdef012389ab"],"sources":["Example Herald"],"first_published":"2031-05-04T18:20","last_published":"2031-05-04T18:20"}]},"StoryList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Story"}}}},"Variant":{"type":"object","description":"The same words elsewhere.","required":["type","relation","claim","statement","speaker","here","there","diff","diff_is_whole"],"additionalProperties":false,"properties":{"type":{"const":"variant"},"relation":{"type":"string","enum":["same","reworded","differs","superseded","conflicts","unrelated"]},"claim":{"type":"string"},"statement":{"type":["string","null"],"description":"The other statement; null for narration."},"speaker":{"anyOf":[{"$ref":"#/components/schemas/PersonName"},{"type":"null"}]},"here":{"$ref":"#/components/schemas/Passage"},"there":{"$ref":"#/components/schemas/Passage"},"diff":{"type":"array","items":{"$ref":"#/components/schemas/DiffPart"}},"diff_is_whole":{"type":"boolean","description":"Whether every word was compared; longer passages are cut."}},"examples":[{"type":"variant","relation":"reworded","claim":"c-0123456789abcdef-301-352","statement":"s-fedcba9876543210-10-44","speaker":{"person":"jane-doe","name":"Jane Doe"},"here":{"document":"0123456789abcdef","start":301,"end":352,"exact":"Over 40 ships have passed the harbour since Monday.","prefix":"","suffix":"","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"there":{"document":"fedcba9876543210","start":10,"end":54,"exact":"More than 40 vessels crossed it since Monday","prefix":"","suffix":"","document_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"diff":[{"kind":"replaced","here":{"start":301,"end":305,"exact":"Over"},"there":{"start":10,"end":19,"exact":"More than"}},{"kind":"same","here":{"start":306,"end":308,"exact":"40"},"there":{"start":20,"end":22,"exact":"40"}}],"diff_is_whole":true}]},"VariantList":{"allOf":[{"$ref":"#/components/schemas/Page"}],"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Variant"}}}},"Version":{"type":"object","required":["name","version","api","index"],"additionalProperties":false,"properties":{"name":{"const":"readout"},"version":{"type":"string"},"api":{"const":"v1"},"index":{"type":"string"}},"examples":[{"name":"readout","version":"0.1.0","api":"v1","index":"8f28d136fae91ff8"}]},"Words":{"type":"object","description":"Words of the record's own document.","required":["start","end","exact"],"additionalProperties":false,"properties":{"start":{"type":"integer","minimum":0},"end":{"type":"integer","minimum":0},"exact":{"type":"string"}}}},"x-problems":{"invalid-parameters":"One or more query parameters are unknown, repeated or have a value that is not allowed; `errors` names each.","invalid-path":"The path is not percent-encoded UTF-8.","unknown-path":"There is nothing at the path.","unknown-record":"The path is right, its identifier names no record of the index.","method-not-allowed":"The path answers other methods, listed in `Allow`.","invalid-cursor":"The cursor was not given out by this service.","cursor-mismatch":"The cursor belongs to another path, filter or sort.","cursor-gone":"The cursor belongs to an earlier index.","not-acceptable":"The client takes another media type than the resource has, or no coding that the answer has.","precondition-failed":"The client wants an answer only to something else than there is now.","range-not-satisfiable":"The range of bytes begins behind the end of the content.","draining":"The server is about to stop.","invalid-request":"The request breaks HTTP itself or a limit of this server; the connection closes.","request-timeout":"The request did not arrive in time; the connection closes.","overloaded":"Too many connections or requests are open at once; the connection closes."}}}
"""##.utf8)
}
