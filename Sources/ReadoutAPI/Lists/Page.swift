/// Which part of a list, in which order.
struct Page {
    /// Record numbers in order; empty for the order of the numbers themselves.
    let order: [UInt32]
    let start: Int
    let limit: Int
    /// What a cursor of this list carries.
    let queryHash: UInt64
}
