/// The way from the outermost value to one inside it, written as `filter.STAGE_ID` or `select[2]`.
struct JSONSchemaPath: Hashable, Sendable, CustomStringConvertible {
    let description: String

    /// The outermost value.
    static let root = JSONSchemaPath(description: "")

    private init(description: String) {
        self.description = description
    }

    init(_ codingPath: [any CodingKey]) {
        self = codingPath.reduce(.root) { path, key in
            key.intValue.map { path.element($0) } ?? path.member(key.stringValue)
        }
    }

    func member(_ name: String) -> JSONSchemaPath {
        JSONSchemaPath(description: description.isEmpty ? name : "\(description).\(name)")
    }

    /// Any element of an array; descriptions stand at the array itself, so only names below it lead on.
    var anyElement: JSONSchemaPath { JSONSchemaPath(description: "\(description)[]") }

    func element(_ position: Int) -> JSONSchemaPath {
        JSONSchemaPath(description: "\(description)[\(position)]")
    }
}
