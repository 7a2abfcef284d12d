extension String {
    /// Its start, where it is too long to be repeated in a sentence.
    var shortened: String { count > 120 ? prefix(120) + "…" : self }
}
