import JSONCore

/// The schemas of structured answers, built of shared parts.
///
/// A failed call has the metadata and an error, so nothing but the metadata is required.
enum OutputSchema {
    /// The answer of a list tool.
    static let list = answer([
        "pagination": pagination,
        "aggregates": object,
        "hints": object,
    ])

    /// The answer of a tool that reads one record.
    static let record = answer([:])

    /// The answer of a method of the portal.
    static let method = answer(["pagination": pagination])

    /// The answer of a tool that shows rows under one header.
    static let compact: JSONValue = structure(
        [
            "metadata": object,
            "understood": array(of: string),
            "columns": array(of: string),
            "rows": array(of: ["type": "array"]),
            "notes": array(of: string),
        ],
        required: ["metadata"]
    )

    /// The answer of a tool that shows a record and what belongs to it.
    static let card: JSONValue = structure(
        ["metadata": object, "record": object, "client": object, "notes": array(of: string)],
        required: ["metadata"]
    )

    private static let object: JSONValue = ["type": "object"]
    private static let string: JSONValue = ["type": "string"]
    private static let integer: JSONValue = ["type": "integer"]
    private static let integerOrNull: JSONValue = ["type": ["integer", "null"]]

    private static func answer(_ extras: JSONObject) -> JSONValue {
        var properties: JSONObject = [
            "metadata": structure(
                ["provider": string, "tool": string, "resource": string, "instance_name": string],
                required: ["provider", "tool"]
            ),
            "request": object,
            "result": structure(["result": [:], "total": integer, "next": integer]),
            "warnings": array(of: structure(["message": string, "suggested_filters": object], required: ["message"])),
            "suggestedFix": structure(["filters": array(of: object)]),
        ]
        for member in extras.members { properties[member.key] = member.value }
        properties["error"] = structure(["kind": string, "message": string], required: ["kind"])
        return structure(properties, required: ["metadata"])
    }

    private static let pagination = structure([
        "limit": integer, "start": integer, "next": integerOrNull, "total": integerOrNull, "fetched": integer,
    ])

    private static func structure(_ properties: JSONObject, required: [String] = []) -> JSONValue {
        var schema: JSONObject = ["type": "object", "properties": .object(properties)]
        if !required.isEmpty { schema["required"] = .strings(required) }
        return .object(schema)
    }

    private static func array(of items: JSONValue) -> JSONValue {
        ["type": "array", "items": items]
    }
}
