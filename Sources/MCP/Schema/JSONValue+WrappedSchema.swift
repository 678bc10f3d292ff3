import JSONCore

extension JSONValue {
    /// This JSON Schema as that of the only member of an object.
    ///
    /// References that begin at the root of the schema are led on to its new place, unless it has an `$id` of its own
    /// that they begin at.
    func wrapped(in member: String) -> JSONValue {
        var outer: JSONObject = [:]
        var inner = self["$id"] == nil ? movingReferences(below: "#/properties/\(member)") : self
        if case .object(var members) = inner {
            outer["$schema"] = members["$schema"]
            members["$schema"] = nil
            inner = .object(members)
        }
        outer["type"] = "object"
        outer["properties"] = .object([member: inner])
        outer["required"] = [.string(member)]
        return .object(outer)
    }

    private func movingReferences(below place: String) -> JSONValue {
        switch self {
        case .null, .bool, .number, .string: self
        case .array(let elements): .array(elements.map { $0.movingReferences(below: place) })
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map { member in
                        .init(key: member.key, value: member.value.moved(as: member.key, below: place))
                    }
                )
            )
        }
    }

    /// The value of a keyword; what is data and no schema stays as it is.
    private func moved(as keyword: String, below place: String) -> JSONValue {
        switch (keyword, self) {
        case ("$ref", .string(let reference)), ("$dynamicRef", .string(let reference)):
            reference == "#" || reference.hasPrefix("#/") ? .string(place + reference.dropFirst()) : self
        case ("const", _), ("enum", _), ("default", _), ("examples", _): self
        default: movingReferences(below: place)
        }
    }
}
