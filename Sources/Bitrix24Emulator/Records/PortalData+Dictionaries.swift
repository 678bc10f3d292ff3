extension PortalData {
    /// A number for a new entry of a dictionary, above all that there were.
    mutating func takeStatusID() -> Int {
        lastStatusID = max(lastStatusID, statuses.map(\.id).max() ?? 0) + 1
        return lastStatusID
    }

    /// Keeps the number of a removed entry from being given again.
    mutating func keepStatusID(_ id: Int) {
        lastStatusID = max(lastStatusID, id)
    }
}
