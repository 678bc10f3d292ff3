/// A name that people see, and a text.
struct TitledText: Hashable, Sendable {
    var title: String
    var description: String

    var pair: (title: String, description: String) { (title, description) }
}
