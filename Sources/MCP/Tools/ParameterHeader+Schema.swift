import JSONCore

extension ParameterHeader {
    /// The marked properties of a schema, in its order.
    ///
    /// - Throws: What clients would hide the tool for: a mark that is not reached through `properties` alone, one that
    ///   is no name or stands on something that is no scalar, or two of the same name.
    static func all(in schema: JSONValue) throws(Misuse) -> [ParameterHeader] {
        var found: [ParameterHeader] = []
        try collect(in: schema, at: [], isReachable: true, to: &found)
        var names: Set<String> = []
        for header in found where !names.insert(header.name.lowercased()).inserted {
            throw Misuse("\(keyword) \(header.name) stands there more than once")
        }
        return found
    }

    private static func collect(
        in schema: JSONValue,
        at path: [String],
        isReachable: Bool,
        to found: inout [ParameterHeader]
    ) throws(Misuse) {
        for element in schema.array ?? [] { try collect(in: element, at: path, isReachable: false, to: &found) }
        guard let keywords = schema.object else { return }
        if let mark = keywords[keyword] {
            guard isReachable, !path.isEmpty else {
                throw Misuse("\(keyword) \(mark.text.excerpt) is not on a property that only properties lead to")
            }
            found.append(try ParameterHeader(mark, at: path, type: keywords["type"]))
        }
        for member in keywords.members {
            switch member.key {
            case keyword, "const", "enum", "default", "examples": break
            case "properties":
                for property in member.value.object?.members ?? [] {
                    try collect(in: property.value, at: path + [property.key], isReachable: isReachable, to: &found)
                }
            case "patternProperties", "$defs", "definitions", "dependentSchemas":
                for inner in member.value.object?.members ?? [] {
                    try collect(in: inner.value, at: path, isReachable: false, to: &found)
                }
            default: try collect(in: member.value, at: path, isReachable: false, to: &found)
            }
        }
    }
}
