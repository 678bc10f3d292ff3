package import JSONCore

/// Figures about groups of records, and what was counted for them.
package struct AggregationResult: Sendable {
    /// A group.
    package struct Row: Sendable {
        /// The names of the group, one for each dimension; the code or nothing where there is none.
        package let names: [String]
        /// The figures in the order of the columns; `nil` where there was nothing to tell.
        package let figures: [JSONValue?]
    }

    /// The names of the figures; of amounts in several currencies one for each.
    package let columns: [String]
    /// The groups in order.
    package let rows: [Row]
    /// The figures over all records.
    package let total: Row
    /// How many records were counted.
    package let counted: Int
    /// How many records the portal said there are; `nil` where some were looked at here.
    package let portalTotal: Int?
    /// Whether all records were read, rather than counted by the portal.
    package let readRows: Bool
    /// Whether a record can be in several groups, so that the groups do not add up.
    package let overlaps: Bool
    /// Currencies without a rate, whose amounts are left out.
    package let unconverted: [String]
    /// The rates that amounts were converted by.
    package let rates: [String]
}
