/// A department.
struct Department: Sendable {
    var id: Int
    var name: String
    var sort: Int
    var parent: Int?
    var head: Int?
}
