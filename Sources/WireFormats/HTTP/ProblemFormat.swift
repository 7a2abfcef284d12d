/// What all problems of RFC 9457 share, whichever layer refuses.
package enum ProblemFormat {
    /// Where the kinds of problems are described; the kind's name follows.
    package static let typePrefix = "/openapi.yaml#/components/x-problems/"

    /// Field lines of every answer: any page may read it, and see what scripts are not shown by
    /// default.
    package static let openFields =
        "Access-Control-Allow-Origin: *\r\n"
        + "Access-Control-Expose-Headers: Content-Range, ETag, Link, X-Request-Id\r\n"
        + "X-Content-Type-Options: nosniff\r\n"

    /// Field lines of every problem.
    package static let fields =
        "Content-Type: application/problem+json\r\nCache-Control: no-store\r\n" + openFields
}
