import CRM
import JSONCore
import MCP

/// An answer that spends as few words as it can: rows under one header, no empty members.
struct CompactAnswer: Sendable {
    /// The tool that answers.
    let tool: ToolName
    /// One line for people.
    var summary: String
    /// What names in the question were taken for.
    var understood: [String] = []
    /// What the answer says before the rows, in order.
    var members: JSONObject = [:]
    /// The names of the columns.
    var columns: [String] = []
    /// The rows, each with a value for each column.
    var rows: [[JSONValue]] = []
    /// What the answer says behind the rows.
    var remarks: JSONObject = [:]
    /// What a reader should know.
    var notes: [String] = []

    /// What the answer says, in order.
    var body: JSONObject {
        var body = JSONObject()
        if !understood.isEmpty { body["understood"] = .strings(understood) }
        for member in members.members { body[member.key] = member.value }
        if !columns.isEmpty {
            body["columns"] = .strings(columns)
            body["rows"] = .array(rows.map(JSONValue.array))
        }
        for member in remarks.members { body[member.key] = member.value }
        if !notes.isEmpty { body["notes"] = .strings(notes) }
        return body
    }

    /// The structured part.
    func structured(in context: PortalContext) -> JSONPieces {
        JSONPieces(
            JSONFragment { writer in
                writer.key("metadata")
                AnswerMetadata(tool: tool, instanceName: context.settings.instanceName).write(to: &writer)
                for member in body.members { writer.member(member.key, member.value) }
            }
        )
    }

    /// The answer as a tool gives it.
    func toolResult(in context: PortalContext, for request: RequestContext) -> ToolResult {
        let lines = ([summary] + notes).filter { !$0.isEmpty }
        return structured(in: context).toolResult(below: lines.joined(separator: "\n"), in: context, for: request)
    }

    /// How many of the rows fit into a budget.
    func rowsFitting(_ budget: ResultBudget, in context: PortalContext) -> Int {
        guard let bytes = budget.bytes else { return rows.count }
        var empty = self
        empty.rows = []
        var left = bytes - empty.structured(in: context).count - 400
        for (place, row) in rows.enumerated() {
            left -= JSONFragment(.array(row)).bytes.count + 1
            if left < 0 { return place }
        }
        return rows.count
    }
}
