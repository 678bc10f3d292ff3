public import JSONCore

extension JSONSchema {
    /// The schema as JSON, with a description for each property that has one.
    ///
    /// Members stand in a fixed order, so that the same schema is the same bytes each time. An object whose names are
    /// listed allows no others.
    ///
    /// - Parameters:
    ///   - descriptions: By the name of the property; `outer.inner` for one inside another.
    ///   - headers: The headers that repeat a property, likewise.
    public func rendered(with descriptions: [String: String] = [:], headers: [String: String] = [:]) -> JSONValue {
        .object(members(at: .root, with: Marks(descriptions: descriptions, headers: headers)))
    }

    /// What stands at single properties, by their paths.
    private struct Marks {
        let descriptions: [String: String]
        let headers: [String: String]
    }

    private func members(at path: JSONSchemaPath, with marks: Marks) -> JSONObject {
        var members: JSONObject = [:]
        members["type"] = typeName.map(JSONValue.string)
        members["description"] = marks.descriptions[path.description].map(JSONValue.string)
        members[ParameterHeader.keyword] = marks.headers[path.description].map(JSONValue.string)
        switch shape {
        case .any, .boolean, .number: break
        case .integer(let minimum, let maximum):
            members["minimum"] = minimum.map(JSONValue.int)
            members["maximum"] = maximum.map(JSONValue.int)
        case .string(let allowed):
            members["enum"] = allowed.map(JSONValue.strings)
        case .array(let element):
            members["items"] = .object(element.members(at: path.anyElement, with: marks))
        case .map(let value):
            guard value != .any else { break }
            members["additionalProperties"] = .object(value.members(at: path.anyElement, with: marks))
        case .structure(let properties):
            members["properties"] = .object(
                JSONObject(
                    properties.map { property in
                        let inner = property.schema.members(at: path.member(property.name), with: marks)
                        return JSONObject.Member(key: property.name, value: .object(inner))
                    }
                )
            )
            let required = properties.filter(\.isRequired).map(\.name)
            if !required.isEmpty { members["required"] = .strings(required) }
            members["additionalProperties"] = false
        }
        return members
    }

    private var typeName: String? {
        switch shape {
        case .any: nil
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .map, .structure: "object"
        }
    }
}
