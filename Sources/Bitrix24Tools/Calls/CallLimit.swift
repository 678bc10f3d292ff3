/// How many calls of a lead are returned at most: so many that their details fit into one batch.
struct CallLimit: BoundedInteger {
    static let allowed = 1...40
    static let standard = CallLimit(checked: 10)

    let rawValue: Int

    init(checked value: Int) { rawValue = value }
}
