/// What an input may measure; beyond it the input is refused by name and the rest is read.
package struct InputLimits: Sendable {
    /// A file or standard input: half of what a 32-bit offset reaches, and more than a year of a
    /// large newsroom.
    package var fileBytesMax = 1 << 30
    /// One line of text or one NDJSON row: the longest real pages have lines of about 1 MB.
    package var lineBytesMax = 64 << 20
    /// The block at the head of a file that is looked at for front matter.
    package var frontMatterBytesMax = 8 << 10
    /// Faults of one input that are named one by one; the rest is counted.
    package var faultsMax = 100
    /// Files found below one folder.
    package var filesMax = 1_000_000

    package init() {}
}
