public import JSONCore

extension JSONSchema {
    /// The schema as JSON, with a description for each property that has one.
    ///
    /// Members stand in a fixed order, so that the same schema is the same bytes each time. An object whose names are
    /// listed allows no others.
    ///
    /// - Parameter descriptions: By the name of the property; `outer.inner` for one inside another.
    public func rendered(with descriptions: [String: String] = [:]) -> JSONValue {
        .object(members(at: .root, with: descriptions))
    }

    private func members(at path: JSONSchemaPath, with descriptions: [String: String]) -> JSONObject {
        var members: JSONObject = [:]
        members["type"] = typeName.map(JSONValue.string)
        members["description"] = descriptions[path.description].map(JSONValue.string)
        switch shape {
        case .any, .boolean, .number: break
        case .integer(let minimum, let maximum):
            members["minimum"] = minimum.map(JSONValue.int)
            members["maximum"] = maximum.map(JSONValue.int)
        case .string(let allowed):
            members["enum"] = allowed.map(JSONValue.strings)
        case .array(let element):
            members["items"] = .object(element.members(at: path.anyElement, with: descriptions))
        case .map(let value):
            guard value != .any else { break }
            members["additionalProperties"] = .object(value.members(at: path.anyElement, with: descriptions))
        case .structure(let properties):
            members["properties"] = .object(
                JSONObject(
                    properties.map { property in
                        let inner = property.schema.members(at: path.member(property.name), with: descriptions)
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
