import JSONCore
import MCP

/// The structured part of a tool's answer, and the text that goes with it.
struct ToolAnswer: Sendable {
    /// The tool that answers.
    let tool: ToolName
    /// What the rows are, such as `crm/leads`, or the method that gave them.
    let resource: String
    /// What was asked, with everything that the tool filled in.
    let request: JSONObject
    /// The portal's result.
    let result: JSONPieces
    /// How many rows the whole list has, where the portal said so.
    var total: Int?
    /// The offset to go on from.
    var next: Int?
    /// What the reader should know.
    var warnings: [AnswerWarning] = []
    /// Where in a list the rows stand.
    var pagination: Pagination?
    /// Counts over the rows.
    var aggregates: JSONFragment?
    /// What to ask next.
    var hints: JSONFragment?

    /// The structured part.
    func structured(in context: PortalContext) -> JSONPieces {
        JSONPieces(around: result, capacity: 1024) { writer in
            writer.beginObject()
            writer.key("metadata")
            AnswerMetadata(tool: tool, resource: resource, instanceName: context.settings.instanceName)
                .write(to: &writer)
            writer.key("request")
            writer.value(request)
            writer.key("result")
            writer.beginObject()
            writer.key("result")
        } behind: { writer in
            if let total { writer.member("total", total) }
            if let next { writer.member("next", next) }
            writer.endObject()
            writeWarnings(to: &writer)
            if let pagination {
                writer.key("pagination")
                pagination.write(to: &writer)
            }
            if let aggregates { writer.member("aggregates", aggregates) }
            if let hints { writer.member("hints", hints) }
            writer.endObject()
        }
    }

    /// The answer as a tool gives it: a summary, a line for each warning, and for models the structured part as text.
    func toolResult(
        _ structured: JSONPieces,
        summary: String,
        in context: PortalContext,
        for request: RequestContext
    ) -> ToolResult {
        let lines = [summary] + warnings.map(\.message)
        return structured.toolResult(below: lines.joined(separator: "\n"), in: context, for: request)
    }

    private func writeWarnings(to writer: inout JSONWriter) {
        guard !warnings.isEmpty else { return }
        writer.key("warnings")
        writer.array { writer in
            for warning in warnings { warning.write(to: &writer) }
        }
        let filters = warnings.compactMap(\.suggestedFilters).map(JSONValue.object)
        if !filters.isEmpty { writer.member("suggestedFix", ["filters": .array(filters)]) }
    }
}
