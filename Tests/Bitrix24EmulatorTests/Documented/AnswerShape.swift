import JSONCore

/// What an answer looks like apart from its values: the keys of its maps, and the types of what they hold.
///
/// Written as JSON: a text names the types that a scalar may have (`string`, `int`, `number`, `bool`, `null`, joined by
/// `|`), a list has the shape of its elements or nothing, a map has its keys, where `*` stands for any number.
struct AnswerShape {
    private let documented: JSONValue

    init(_ documented: JSONValue) {
        self.documented = documented
    }

    /// How an answer differs: a line for each difference, none where it has the shape.
    func differences(from actual: JSONValue) -> [String] {
        Self.compare(documented, actual, at: "")
    }

    private static func compare(_ documented: JSONValue, _ actual: JSONValue, at path: String) -> [String] {
        switch documented {
        case .string(let types): compare(types, actual, at: path)
        case .array(let elements): compare(elements, actual, at: path)
        case .object(let map): compare(map, actual, at: path)
        case .null, .bool, .number: ["\(path): the shape itself is wrong"]
        }
    }

    private static func compare(_ types: String, _ actual: JSONValue, at path: String) -> [String] {
        let allowed = types.split(separator: "|").map(String.init)
        let type = type(of: actual)
        // A documented null says nothing about the values that are there, and any value may be missing.
        if allowed == ["null"] || type == "null" || allowed.contains(type) { return [] }
        if type == "int" && allowed.contains("number") || type == "number" && allowed.contains("int") { return [] }
        return ["\(path): \(type), documented is \(types)"]
    }

    private static func compare(_ elements: [JSONValue], _ actual: JSONValue, at path: String) -> [String] {
        // PHP writes an empty value of a list field as false, or as nothing.
        if actual.isNull || actual == false { return [] }
        guard let values = actual.array else { return ["\(path): \(type(of: actual)), documented is a list"] }
        guard let element = elements.first else { return [] }
        var found: Set<String> = []
        return values.flatMap { compare(element, $0, at: "\(path)[]") }.filter { found.insert($0).inserted }
    }

    private static func compare(_ map: JSONObject, _ actual: JSONValue, at path: String) -> [String] {
        // PHP writes an empty map as an empty list.
        if actual.isNull || actual == [] { return [] }
        guard let members = actual.object else { return ["\(path): \(type(of: actual)), documented is a map"] }
        if let shape = map["*"] {
            return members.members.flatMap { compare(shape, $0.value, at: "\(path).\($0.key)") }
        }
        return map.members.filter { !isCustom($0.key) }.flatMap { member in
            members[member.key].map { compare(member.value, $0, at: "\(path).\(member.key)") }
                ?? ["\(path).\(member.key): missing"]
        }
    }

    /// Whether a key is a custom field or a link to a smart process, which each portal has its own of.
    private static func isCustom(_ key: String) -> Bool {
        ["UF_CRM_", "ufCrm", "PARENT_ID_", "parentId1"].contains(where: key.hasPrefix)
    }

    private static func type(of value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "bool"
        case .number(let number): number.int == nil ? "number" : "int"
        case .string: "string"
        case .array: "list"
        case .object: "map"
        }
    }
}
