/// How much there is to read for a question about a pipeline.
struct HistorySize {
    /// How many records.
    var records = 0
    /// How many rows of the history.
    var rows = 0
    /// How many changes of the pipeline; each can be of a record that has to be looked up.
    var changes = 0

    /// How many rows in all.
    var total: Int { records + rows + changes }

    /// How many requests reading it takes.
    var requests: Int {
        let lookups = (changes + HistoryReading.lookup - 1) / HistoryReading.lookup
        let moves = changes > 0 ? AggregationRun.requests(toRead: changes) + lookups : 0
        return AggregationRun.requests(toRead: records) + AggregationRun.requests(toRead: rows) + moves
    }

    /// - Throws: An ``AggregationCost`` above the limit.
    func check(_ limit: Int) throws(AggregationCost) {
        guard requests > limit else { return }
        throw AggregationCost(requests: requests, rows: total, limit: limit)
    }
}
