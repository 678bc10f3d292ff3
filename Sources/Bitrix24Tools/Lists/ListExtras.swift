import JSONCore

/// What the answer of a list tool says beside the rows.
struct ListExtras: Sendable {
    /// Counts over the rows.
    var aggregates: JSONFragment?
    /// What to ask next.
    var hints: JSONFragment?
}
