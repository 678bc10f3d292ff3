/// What answering costs, and what it may cost.
package struct AggregationCost: Error, Hashable {
    /// How many requests it takes.
    package let requests: Int
    /// How many records have to be read; `nil` where none has.
    package let rows: Int?
    /// How many requests are allowed.
    package let limit: Int
}
