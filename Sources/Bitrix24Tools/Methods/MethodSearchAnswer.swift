import Bitrix24
import JSONCore
import MCP

/// What a search for methods answers.
struct MethodSearchAnswer: Sendable {
    let tool: ToolName
    let query: String
    /// The methods that fit, the best first.
    let hits: [MethodEntry]
    /// How many methods fit in all.
    let total: Int
    /// The nearest methods, where none fits.
    let nearest: [MethodEntry]
    let context: PortalContext

    /// The answer with as many methods as the budget holds.
    func toolResult(for request: RequestContext) -> ToolResult {
        var table = MethodTable(columns: ["method", "purpose", "scope", "access", "gateway", "notes"])
        for entry in hits.isEmpty ? nearest : hits { append(entry, to: &table) }
        let budget = ResultBudget(asked: nil, in: context, for: request)
        let fitted = budget.fit(table.rows) { count in
            structured(table, keeping: count)
        } structured: { (fragment: JSONFragment) in
            JSONPieces(fragment)
        }
        return fitted.structured.toolResult(below: summary, in: context, for: request)
    }

    private var summary: String {
        guard hits.isEmpty else { return context.texts.message(.methodsSummary, ["total": "\(total)"]) }
        let key: MessageKey = nearest.isEmpty ? .noMethodSummary : .nearestMethodsSummary
        return context.texts.message(key, ["query": query.quoted])
    }

    private func structured(_ table: MethodTable, keeping count: Int) -> JSONFragment {
        JSONFragment { writer in
            writer.key("metadata")
            AnswerMetadata(tool: tool, instanceName: context.settings.instanceName).write(to: &writer)
            writer.member("total", total)
            guard count > 0 else { return }
            writer.key(hits.isEmpty ? "nearest" : "methods")
            table.write(first: count, to: &writer)
        }
    }

    /// A method's row; the notes are left out where there are none.
    private func append(_ entry: MethodEntry, to table: inout MethodTable) {
        let notes = entry.notes(in: context.texts)
        table.append { writer in
            writer.value(entry.method.rawValue)
            writer.value(entry.purpose(in: context.texts))
            writer.value(entry.scopes.joined(separator: ","))
            writer.value(entry.method.access.rawValue)
            writer.value(context.verdict(on: entry.method))
            if !notes.isEmpty { writer.value(notes.joined(separator: "; ")) }
        }
    }
}
