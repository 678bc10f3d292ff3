/// Which pages of the portal hold the rows that a caller asked for.
///
/// The portal's pages always have 50 rows, and it rounds an offset down to the start of a page: so whole pages are
/// fetched, and the rows before the first and behind the last one asked for are left away here.
struct PageWindow: Hashable, Sendable {
    /// How many rows a page of the portal has.
    static let pageSize = 50

    /// The offset of the first row asked for.
    let start: Int
    /// How many rows were asked for.
    let limit: Int

    /// The offsets of the pages that hold the rows.
    var pageStarts: [Int] {
        Array(stride(from: start - start % Self.pageSize, to: start + limit, by: Self.pageSize))
    }
}
