/// How many bytes a caller wants an answer to have at most.
struct ByteLimit: BoundedInteger {
    static let allowed = 2000...10_000_000

    let rawValue: Int

    init(checked value: Int) { rawValue = value }
}
