/// How many requests to the portal one answer may cost.
struct RequestLimit: BoundedInteger {
    static let allowed = 1...2000
    static let standard = RequestLimit(checked: 40)

    let rawValue: Int

    init(checked value: Int) {
        rawValue = value
    }
}
