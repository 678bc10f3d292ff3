/// A currency.
struct Currency: Sendable {
    var code: String
    var name: String
    var rate: String
    var sort: Int
    var isBase: Bool
    var format: String
    var separator: String
}
