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

    /// The answer of `searchCrm`.
    static let search = compact(["entity": string, "total": integer, "cursor": string, "requests": integer])
    /// The answer of `aggregateCrm`.
    static let figures = compact(["entity": string, "total": list, "coverage": object, "rates": list])
    /// The answer of `describeCrm`.
    static let description = compact([
        "me": object, "scopes": list, "gateway": string, "time": string, "zone": string, "entities": object,
        "pipelines": object, "currencies": list, "departments": list, "employees": integer, "entity": string,
        "title": string, "stages": object, "fields": integer, "field": string, "type": string, "multiple": boolean,
        "readOnly": boolean,
    ])
    /// The answer of `getCrmRecord`.
    static let card = answer(
        metadata: object,
        [
            "entity": string, "record": object, "client": object, "deals": object, "products": object,
            "comments": object, "activities": object, "calls": object, "tasks": object, "stages": object,
            "notShown": object, "requests": integer, "notes": list,
        ]
    )

    /// The schema of an answer with rows under one header, and of what it says beside them.
    static func compact(_ extras: JSONObject) -> JSONValue {
        var properties: JSONObject = ["understood": list, "columns": list, "rows": list, "notes": list]
        for member in extras.members { properties[member.key] = member.value }
        return answer(metadata: object, properties)
    }

    private static func answer(metadata: JSONValue, _ members: JSONObject) -> JSONValue {
        var properties: JSONObject = ["metadata": metadata]
        for member in members.members { properties[member.key] = member.value }
        properties["error"] = object
        return structure(properties, required: ["metadata"])
    }
    /// An answer whose members differ from call to call, and speak for themselves.
    static let open: JSONValue = ["type": "object", "required": ["metadata"]]

    private static let object: JSONValue = ["type": "object"]
    private static let string: JSONValue = ["type": "string"]
    private static let boolean: JSONValue = ["type": "boolean"]
    private static let list: JSONValue = ["type": "array"]
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
