package import JSONCore

/// A part of a list of records.
package struct RecordPage: Sendable {
    /// The rows.
    package let rows: [JSONNode]
    /// How many records the portal counted; of a condition that is looked at here, how many it can be at most.
    package let total: Int?
    /// Whether the total counts records that are left out here.
    package let isUpperBound: Bool
    /// Where the list goes on; `nil` at its end.
    package let cursor: String?
    /// How many records were looked at for these rows.
    package let scanned: Int
    /// Where the list goes on behind each row.
    let places: [PagePlace]

    /// Where the list goes on behind one of the rows.
    package func cursor(behind row: Int) -> String { places[row].text }
}
