import Bitrix24
import CRM
import JSONCore
import MCP

/// A card as an answer shows it, cut to the budget: the longest part loses rows first.
struct RecordCardAnswer {
    /// How many rows of a part are shown where there is room for all.
    private static let mostRows = 20

    let tool: ToolName
    let schema: EntitySchema
    let id: Int
    let parts: [CardPart]
    let tables: CardTables
    let problems: [PortalProblem]
    let requests: Int
    let context: PortalContext

    func toolResult(for request: RequestContext) -> ToolResult {
        let budget = ResultBudget(asked: nil, in: context, for: request)
        var shown: [(part: CardPart, table: CompactTable, total: Int)] = parts.compactMap { part in
            tables.table(part).map { (part, $0.table, $0.total) }
        }
        for place in shown.indices { shown[place].table.rows = Array(shown[place].table.rows.prefix(Self.mostRows)) }
        var answer = answer(shown)
        while let bytes = budget.bytes, answer.structured(in: context).count > bytes,
            let longest = shown.indices.max(by: { shown[$0].table.size < shown[$1].table.size }),
            !shown[longest].table.rows.isEmpty
        {
            shown[longest].table.rows.removeLast((shown[longest].table.rows.count + 1) / 2)
            answer = self.answer(shown)
        }
        return answer.toolResult(in: context, for: request)
    }

    private func answer(_ shown: [(part: CardPart, table: CompactTable, total: Int)]) -> CompactAnswer {
        let texts = context.texts
        var answer = CompactAnswer(
            tool: tool,
            summary: texts.message(.recordSummary, ["id": "\(id)", "resource": schema.type.title])
        )
        answer.members = ["entity": .string(schema.type.code), "record": .object(tables.record)]
        if parts.contains(.client), !tables.client.isEmpty { answer.members["client"] = .object(tables.client) }
        var more = JSONObject()
        for (part, table, total) in shown {
            answer.members[part.rawValue] = table.json
            if total > table.rows.count { more[part.rawValue] = .int(total - table.rows.count) }
        }
        if !more.isEmpty { answer.remarks["notShown"] = .object(more) }
        answer.remarks["requests"] = .int(requests)
        answer.notes = problems.map { problem in
            let reason = ToolFailure.reason(problem.error, in: context)
            return texts.message(.partUnavailable, ["method": problem.method.rawValue, "reason": reason])
        }
        return answer
    }
}

extension CompactTable {
    /// How many bytes the table takes up.
    fileprivate var size: Int { JSONFragment(json).bytes.count }
}
