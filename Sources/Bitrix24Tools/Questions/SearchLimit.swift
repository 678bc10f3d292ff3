/// How many records a search shows.
struct SearchLimit: BoundedInteger {
    static let allowed = 1...200
    static let standard = SearchLimit(checked: 20)

    let rawValue: Int

    init(checked value: Int) {
        rawValue = value
    }
}
