import JSONCore

/// The schemas of structured answers.
///
/// A model reads all of them at the start of every conversation, so they name the members of an answer and not those inside
/// them. A failed call has the metadata and an error, so nothing but the metadata is required.
enum OutputSchema {
    /// The answer of a list tool.
    static let list = answer(portalMembers, ["pagination": object, "aggregates": object, "hints": object])
    /// The answer of a tool that reads one record.
    static let record = answer(portalMembers)
    /// The answer of a method of the portal.
    static let method = answer(portalMembers, ["pagination": object])
    /// The answer of `searchCrm`.
    static let search = answer(table, ["entity": string, "total": integer, "cursor": string, "requests": integer])
    /// The answer of `aggregateCrm`.
    static let figures = answer(table, ["entity": string, "total": array, "coverage": object, "rates": array])
    /// The answer of `describeCrm`, whose members depend on what is described.
    static let description = open
    /// The answer of `getCrmRecord`, which has a member for each part.
    static let card = open
    /// An answer whose members differ from call to call, and speak for themselves.
    static let open: JSONValue = ["type": "object", "required": ["metadata"]]

    private static let object: JSONValue = ["type": "object"]
    private static let array: JSONValue = ["type": "array"]
    private static let string: JSONValue = ["type": "string"]
    private static let integer: JSONValue = ["type": "integer"]

    /// What answers have that hold what the portal said.
    private static let portalMembers: JSONObject = [
        "request": object, "result": object, "warnings": array, "suggestedFix": object,
    ]
    /// What answers have that hold rows under one header.
    private static let table: JSONObject = ["understood": array, "columns": array, "rows": array, "notes": array]

    private static func answer(_ parts: JSONObject...) -> JSONValue {
        var properties: JSONObject = ["metadata": object]
        for member in parts.flatMap(\.members) { properties[member.key] = member.value }
        properties["error"] = object
        return ["type": "object", "properties": .object(properties), "required": ["metadata"]]
    }
}
