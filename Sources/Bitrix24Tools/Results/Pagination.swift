import JSONCore

/// Where in a list the rows of an answer stand, and where the rest begins.
struct Pagination: Hashable, Sendable {
    /// How many rows were asked for.
    var limit: Int
    /// The offset of the first row.
    var start: Int
    /// The offset to go on from; `nil` at the end of the list.
    var next: Int?
    /// How many rows the whole list has, where the portal said so.
    var total: Int?
    /// How many rows the answer has.
    var fetched: Int

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("limit", limit)
            writer.member("start", start)
            writer.member("next", next.map { JSONValue.int($0) } ?? .null)
            writer.member("total", total.map { JSONValue.int($0) } ?? .null)
            writer.member("fetched", fetched)
        }
    }
}
