/// What has been read of a table, and what it cost.
public struct TableAccount: Hashable, Sendable {
    /// How many rows have been handed out.
    public var rows = 0
    /// The number of the last row that was handed out; 0 before the first.
    public var lastID = 0
    /// How many rows there were at the beginning, where the portal was asked and has answered.
    public var total: Int?
    /// How many HTTP requests were sent, one that is ahead of the reader included.
    ///
    /// Renewals of an application's token are not counted, nor a repetition that they cause.
    public var requests = 0
    /// How many of the requests repeated an earlier one, or the part of it that had failed.
    public var retries = 0
    /// How long the requests waited for their turn and before repetitions.
    public var waited: Duration = .zero
    /// Whether the end of the table was reached.
    public var isComplete = false
}
