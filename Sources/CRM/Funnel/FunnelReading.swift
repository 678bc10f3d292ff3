/// What became of records, and what was read for that.
package struct FunnelReading: Sendable {
    /// What became of the records.
    package internal(set) var result: FunnelResult
    /// How many rows of their history were read.
    package internal(set) var historyRows = 0
    /// How many records were created in the period by their history and are deleted now.
    package internal(set) var deleted = 0
    /// Whether all records that the portal counted in the pipeline were read.
    package internal(set) var isComplete = true
}
