import JSONCore

/// A parameter of a method, with the ones inside it.
struct MethodParameter: Hashable, Sendable {
    /// The name.
    let name: String
    /// The type, in the words of the documentation.
    let type: String
    /// Whether no call may leave it out.
    let isRequired: Bool
    /// What is inside an object, or inside each object of an array.
    let members: [MethodParameter]

    /// Whether the members are those of each element.
    var isArray: Bool { type == "array" || type.hasSuffix("[]") }

    /// A value that shows what belongs there: a type in angle brackets, inside objects what is required, and at least
    /// the first member.
    var placeholder: JSONValue {
        guard !members.isEmpty else { return .string("<\(type)>") }
        let required = members.filter(\.isRequired)
        let shown = required.isEmpty ? Array(members.prefix(1)) : required
        let object = JSONValue.object(Self.placeholders(for: shown))
        return isArray ? .array([object]) : object
    }

    /// The placeholders of several parameters by their names.
    static func placeholders(for parameters: [MethodParameter]) -> JSONObject {
        JSONObject(parameters.map { .init(key: $0.name, value: $0.placeholder) })
    }
}

// MARK: - Reading

extension MethodParameter {
    /// Reads parameters such as `id:int*,fields*{TITLE,STAGE_ID:crm_status}`.
    static func list(in text: Substring) -> [MethodParameter] {
        var rest = text
        return list(in: &rest)
    }

    /// Reads up to the brace that closes the list, which is taken too.
    private static func list(in rest: inout Substring) -> [MethodParameter] {
        var parameters: [MethodParameter] = []
        while let first = rest.first, first != "}" {
            parameters.append(MethodParameter(in: &rest))
            if rest.first == "," { rest.removeFirst() }
        }
        rest = rest.dropFirst()
        return parameters
    }

    private init(in rest: inout Substring) {
        name = Self.word(in: &rest)
        var type = ""
        if rest.first == ":" {
            rest.removeFirst()
            type = Self.word(in: &rest)
        }
        isRequired = rest.first == "*"
        if isRequired { rest.removeFirst() }
        if rest.first == "{" {
            rest.removeFirst()
            members = Self.list(in: &rest)
        } else {
            members = []
        }
        self.type = !type.isEmpty ? type : members.isEmpty ? "string" : "object"
    }

    private static func word(in rest: inout Substring) -> String {
        let word = rest.prefix { !":*{},".contains($0) }
        rest = rest[word.endIndex...]
        return String(word)
    }
}
