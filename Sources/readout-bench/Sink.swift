/// Keeps the compiler from leaving out work whose result nobody reads.
enum Sink {
    @inline(never)
    static func take(_ number: Int) {}
}
