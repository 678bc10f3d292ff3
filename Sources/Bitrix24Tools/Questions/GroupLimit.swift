/// How many groups an answer shows.
struct GroupLimit: BoundedInteger {
    static let allowed = 1...500
    static let standard = GroupLimit(checked: 50)

    let rawValue: Int

    init(checked value: Int) {
        rawValue = value
    }
}
