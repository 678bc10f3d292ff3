import JSONCore
import MCP

/// The conditions of a question: a list of objects, all of which have to hold.
struct WhereClause: Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    static var jsonSchema: JSONSchema { .array(of: .object) }
    static var placeholder: WhereClause { WhereClause(conditions: []) }

    /// The conditions as they were given.
    let conditions: [JSONObject]

    init(conditions: [JSONObject]) {
        self.conditions = conditions
    }

    init(from decoder: any Decoder) throws {
        conditions = try [JSONObject](from: decoder)
    }

    /// The conditions as one value.
    var value: JSONValue { .array(conditions.map(JSONValue.object)) }
}
