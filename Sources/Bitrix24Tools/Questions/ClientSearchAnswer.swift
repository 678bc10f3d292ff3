import CRM
import JSONCore
import MCP

/// A client's records as an answer shows them: a row each, with the reasons for which it is there.
struct ClientSearchAnswer {
    private static let columns = [
        "entity", "id", "name", "phone", "email", "company", "responsible", "why", "lastActivity",
    ]

    let tool: ToolName
    let query: ClientQuery
    let findings: ClientFindings
    let question: Question
    let context: PortalContext

    func toolResult(for request: RequestContext) -> ToolResult {
        let rows = findings.records.map(cells)
        let filled = Self.columns.indices.filter { column in rows.contains { $0[column] != "" } }
        var answer = CompactAnswer(tool: tool, summary: summary)
        answer.understood = query.understood
        answer.members = ["found": .int(findings.found)]
        answer.columns = filled.map { Self.columns[$0] }
        answer.rows = rows.map { row in filled.map { row[$0] } }
        answer.remarks = ["requests": .int(question.requests.total)]
        answer.notes = notes(shown: rows.count)
        let fitting = answer.rowsFitting(ResultBudget(asked: nil, in: context, for: request), in: context)
        if fitting < rows.count {
            answer.rows = Array(answer.rows.prefix(fitting))
            answer.notes = notes(shown: fitting)
        }
        return answer.toolResult(in: context, for: request)
    }

    private var summary: String {
        guard findings.found == 0 else {
            return context.texts.message(.clientSummary, ["count": "\(findings.found)"])
        }
        let isSure = findings.problems.isEmpty && !findings.comparedSomeNames
        return context.texts.message(isSure ? .noClientSummary : .openClientSummary)
    }

    // MARK: - Rows

    private func cells(_ record: ClientRecord) -> [JSONValue] {
        let hit = record.hit
        let schema = question.model.schema(of: hit.entity)
        let details = schema.flatMap { schema in record.row.map { cells(of: $0, schema) } }
        let shown = details ?? [String: JSONValue]()
        return Self.columns.map { column in
            switch column {
            case "entity": .string(schema?.type.code ?? "")
            case "id": .int(hit.id)
            case "name": .string(record.row.map { UntrustedText.fenced(ClientRecordName(of: $0).shown) } ?? "")
            case "why": .string(hit.reasons.map(\.words).joined(separator: ", "))
            default: shown[column] ?? ""
            }
        }
    }

    private func cells(of row: JSONNode, _ schema: EntitySchema) -> [String: JSONValue] {
        var writer = CellWriter(schema: schema, model: question.model)
        writer.links = findings.links
        let codes = [
            "phone": "phone", "email": "email", "responsible": "assignedById", "lastActivity": "lastActivityTime",
        ]
        var cells = codes.compactMapValues { code in schema.field(code).map { writer.cell($0, in: row) } }
        // A lead may have the name of its company in place of a link.
        let companies = ["companyId", "companyTitle"].compactMap { code in
            schema.field(code).map { writer.cell($0, in: row) }
        }
        if schema.type.id != .company { cells["company"] = companies.first { $0 != "" } }
        return cells
    }

    // MARK: - Notes

    private func notes(shown: Int) -> [String] {
        let texts = context.texts
        var notes: [String] = []
        if shown < findings.found {
            notes.append(texts.message(.moreClients, ["shown": "\(shown)", "count": "\(findings.found)"]))
        }
        for part in findings.shortened {
            notes.append(
                texts.message(.oldestClients, ["entity": code(of: part.entity), "aim": part.aim.rawValue])
            )
        }
        if let count = findings.namesakes { notes.append(texts.message(.namesakes, ["count": "\(count)"])) }
        if findings.comparedSomeNames { notes.append(texts.message(.similarNames)) }
        for problem in findings.problems {
            let entities = problem.entities.isEmpty ? ClientFinder.entities : problem.entities
            let arguments = [
                "aim": problem.aim.rawValue, "entities": entities.map(code).joined(separator: ", "),
                "reason": ToolFailure.reason(problem.error, in: context),
            ]
            notes.append(texts.message(problem.aim == .details ? .notRead : .notSearched, arguments))
        }
        return notes
    }

    private func code(of entity: EntityID) -> String {
        question.model.types.first { $0.id == entity }?.code ?? ""
    }
}
