import CRM
import JSONCore
import MCP

/// Records as an answer shows them: a row each, names for codes.
struct SearchAnswer {
    private let list: RecordList
    private let page: RecordPage
    private let reader: QueryReader
    private let question: Question
    private let context: PortalContext
    private var answer: CompactAnswer

    /// Writes the rows, and looks up the names of linked records where links are shown.
    init(
        tool: ToolName,
        list: RecordList,
        page: RecordPage,
        fields: [EntityField],
        reader: QueryReader,
        question: Question,
        context: PortalContext
    ) async throws {
        self.list = list
        self.page = page
        self.reader = reader
        self.question = question
        self.context = context
        let schema = reader.schema
        var writer = CellWriter(schema: schema, model: question.model)
        writer.links = try await LinkNames.names(
            in: page.rows,
            of: fields,
            schema: schema,
            client: context.client,
            counting: question.requests
        )
        answer = CompactAnswer(tool: tool, summary: "")
        let shown = [schema.idField].compactMap(\.self) + fields.filter { $0 != schema.idField }
        let table = page.rows.map { row in shown.map { writer.cell($0, in: row) } }
        let filled = shown.indices.filter { column in
            shown[column] == schema.idField || table.contains { $0[column] != "" }
        }
        answer.columns = filled.map { shown[$0] == schema.idField ? "id" : shown[$0].title }
        answer.rows = table.map { row in filled.map { row[$0] } }
    }

    func toolResult(for request: RequestContext) -> ToolResult {
        var answer = answer
        let texts = context.texts
        let total = page.isUpperBound ? nil : page.total
        answer.understood = reader.understood
        answer.members = ["entity": .string(reader.schema.type.code)]
        if let total { answer.members["total"] = .int(total) }
        let budget = ResultBudget(asked: nil, in: context, for: request)
        let fitting = answer.rowsFitting(budget, in: context)
        var cursor = page.cursor
        if fitting < answer.rows.count {
            answer.rows = Array(answer.rows.prefix(fitting))
            cursor = fitting > 0 ? page.cursor(behind: fitting - 1) : page.cursor
            answer.notes.append(
                texts.message(.shortened, ["shown": "\(fitting)", "bytes": "\(budget.bytes ?? 0)"])
            )
        }
        if let cursor { answer.remarks["cursor"] = .string(cursor) }
        answer.remarks["requests"] = .int(question.requests.total)
        if list.rest != nil {
            answer.notes.append(
                texts.message(.filteredHere, ["scanned": "\(page.scanned)", "total": "\(page.total ?? 0)"])
            )
        }
        answer.summary = summary(answer.rows.count, total: total, texts)
        return answer.toolResult(in: context, for: request)
    }

    private func summary(_ count: Int, total: Int?, _ texts: LocaleTexts) -> String {
        if count == 0, page.cursor == nil { return texts.message(.emptySummary) }
        let entity = reader.schema.type.title
        guard let total else { return texts.message(.openSearchSummary, ["entity": entity, "count": "\(count)"]) }
        return texts.message(.searchSummary, ["entity": entity, "count": "\(count)", "total": "\(total)"])
    }
}
