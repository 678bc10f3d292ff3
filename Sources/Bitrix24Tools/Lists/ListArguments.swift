import JSONCore
import MCP

/// What a list tool can be asked.
protocol ListArguments: Decodable, Sendable {
    /// What every list tool can be asked.
    var list: ListInput { get }
    /// The groups of stages asked for; empty for all.
    var groups: [StageGroup] { get }
    /// The name of the argument that ``groups`` came from.
    static var groupsArgument: String { get }
}

extension ListArguments {
    static var groupsArgument: String { "" }
}

/// What every list tool can be asked.
struct ListInput: Decodable, Sendable {
    var select: [String]?
    var filter: JSONObject?
    var order: JSONObject?
    var start: RowOffset?
    var limit: RowLimit?
    var dateHint: DateHint?
    var detail: DetailLevel?
    var maxBytes: ByteLimit?
}

extension ListInput: ListArguments {
    var list: ListInput { self }
    var groups: [StageGroup] { [] }
}

extension DateHint: JSONSchemaRepresentable {}
