/// How many rows of a list come before the first one that a caller wants.
struct RowOffset: BoundedInteger {
    static let allowed = 0...1_000_000_000
    /// The start of the list.
    static let zero = RowOffset(checked: 0)

    let rawValue: Int

    init(checked value: Int) { rawValue = value }
}
