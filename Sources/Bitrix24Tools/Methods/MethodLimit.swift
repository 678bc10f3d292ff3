/// How many methods a search returns at most.
struct MethodLimit: BoundedInteger {
    static let allowed = 1...30
    static let standard = MethodLimit(checked: 10)

    let rawValue: Int

    init(checked value: Int) { rawValue = value }
}
