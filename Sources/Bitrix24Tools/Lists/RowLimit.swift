/// How many rows a list tool returns at most.
struct RowLimit: BoundedInteger {
    static let allowed = 1...500
    /// One page of the portal.
    static let standard = RowLimit(checked: PageWindow.pageSize)

    let rawValue: Int

    init(checked value: Int) { rawValue = value }
}
