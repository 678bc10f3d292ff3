import Bitrix24
import JSONCore
import MCP

/// What is known of one method, as an answer.
struct MethodDescriptionAnswer: Sendable {
    let tool: ToolName
    let entry: MethodEntry
    let context: PortalContext

    /// The answer with as many parameters as the budget holds.
    func toolResult(for request: RequestContext) -> ToolResult {
        let parameters = entry.parameters
        var table = MethodTable(columns: ["name", "type", "required"])
        for parameter in parameters { append(parameter, below: "", to: &table) }
        let budget = ResultBudget(asked: nil, in: context, for: request)
        let fitted = budget.fit(table.rows) { count in
            structured(table, keeping: count, call: call(with: parameters))
        } structured: { (fragment: JSONFragment) in
            JSONPieces(fragment)
        }
        let purpose = String(entry.purpose(in: context.texts))
        let summary = context.texts.message(
            .methodDescribed,
            ["method": entry.method.rawValue, "purpose": purpose]
        )
        return fitted.structured.toolResult(below: summary, in: context, for: request)
    }

    private func structured(_ table: MethodTable, keeping count: Int, call: JSONObject?) -> JSONFragment {
        JSONFragment { writer in
            writer.key("metadata")
            AnswerMetadata(tool: tool, instanceName: context.settings.instanceName).write(to: &writer)
            writer.member("method", entry.method.rawValue)
            writer.member("purpose", entry.purpose(in: context.texts))
            writer.member("scope", entry.scopes.joined(separator: ","))
            writer.member("access", entry.method.access.rawValue)
            writer.member("gateway", context.verdict(on: entry.method))
            if !entry.replacement.isEmpty { writer.member("replacement", entry.replacement) }
            if entry.method.isPaged, entry.method.access == .read { writer.member("pages", true) }
            Self.write(entry.notes(in: context.texts), as: "notes", to: &writer)
            if count > 0 {
                writer.key("parameters")
                table.write(first: count, to: &writer)
            }
            if count < table.rows.count { writer.member("parametersLeftOut", table.rows.count - count) }
            Self.write(entry.errors.map(String.init), as: "errors", to: &writer)
            if !entry.result.isEmpty { writer.member("returns", entry.result) }
            writer.member("documentation", entry.documentation)
            if let call { writer.member("call", .object(call)) }
        }
    }

    /// The arguments of `callBitrixMethod` with a placeholder for all that is required; `nil` for a method that it cannot
    /// call.
    ///
    /// What is written is required in truth even where the documentation does not say so, so a write has it at least.
    private func call(with parameters: [MethodParameter]) -> JSONObject? {
        guard !entry.isOfNewerInterface else { return nil }
        var shown = parameters.filter(\.isRequired)
        if shown.isEmpty, entry.method.access != .read {
            shown = Array(parameters.filter { !$0.members.isEmpty }.prefix(1))
        }
        var call: JSONObject = ["method": .string(entry.method.rawValue)]
        if !shown.isEmpty { call["params"] = .object(MethodParameter.placeholders(for: shown)) }
        return call
    }

    /// A row for a parameter, and below it one for each that is inside.
    private func append(_ parameter: MethodParameter, below path: String, to table: inout MethodTable) {
        let name = path + parameter.name
        table.append { writer in
            writer.value(name)
            writer.value(parameter.type)
            writer.value(parameter.isRequired)
        }
        for member in parameter.members { append(member, below: name + (parameter.isArray ? "[]." : "."), to: &table) }
    }

    private static func write(_ texts: [String], as name: String, to writer: inout JSONWriter) {
        guard !texts.isEmpty else { return }
        writer.member(name, .array(texts.map(JSONValue.string)))
    }
}
