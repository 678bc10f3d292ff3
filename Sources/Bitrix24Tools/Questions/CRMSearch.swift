import Bitrix24
import CRM
import JSONCore
import MCP

/// Finds records of any kind by conditions in words.
struct CRMSearch: Tool {
    struct Input: Decodable, Sendable {
        var entity: String
        var `where`: WhereClause?
        var text: String?
        var period: String?
        var dateField: String?
        var fields: [String]?
        var orderBy: String?
        var limit: SearchLimit?
        var cursor: String?
    }

    let name: ToolName = "searchCrm"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.search }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        try await Question.answer(in: context) { question in
            let schema = try await question.schema(of: input.entity)
            var reader = try await question.reader(of: schema, conditions: input.where)
            let conditions = try RecordConditions(
                where: input.where,
                period: input.period,
                dateField: input.dateField,
                text: input.text,
                reading: &reader
            )
            let order = try input.orderBy.map { text throws(QueryFault) in
                try RecordOrder(text, at: "orderBy", in: reader)
            }
            let fields = try shownFields(input.fields, in: reader)
            let list = RecordList(
                of: schema,
                where: conditions.condition,
                order: order ?? RecordOrder(),
                select: fields,
                zone: question.model.zone,
                client: context.client,
                counting: question.requests
            )
            let page = try await list.page(limit: (input.limit ?? .standard).rawValue, cursor: input.cursor)
            let answer = try await SearchAnswer(
                tool: name,
                list: list,
                page: page,
                fields: fields,
                reader: reader,
                question: question,
                context: context
            )
            return answer.toolResult(for: request)
        }
    }

    /// The fields that are asked for, or those that say most about a record.
    private func shownFields(_ names: [String]?, in reader: QueryReader) throws(QueryFault) -> [EntityField] {
        // Titles have blanks in them, so only commas part names.
        let names = (names ?? []).flatMap { $0.split(separator: ",").map { NameText.trimmed($0) } }.filter {
            !$0.isEmpty
        }
        guard !names.isEmpty else { return reader.schema.shownFields }
        var fields: [EntityField] = []
        for (place, name) in names.enumerated() {
            let field = try reader.field(name, at: "fields[\(place)]")
            if !fields.contains(field) { fields.append(field) }
        }
        return fields
    }
}

extension EntitySchema {
    /// The fields that say most about a record, where nobody names any.
    var shownFields: [EntityField] {
        var fields = [titleField, stageField, amountField].compactMap(\.self)
        if case .amount(let code)? = amountField?.kind { fields += [field(code)].compactMap(\.self) }
        let codes: [String] =
            switch type.id {
            case .contact: ["lastName", "companyId", "phone"]
            case .company: ["typeId", "phone"]
            case .activity: ["TYPE_ID", "DIRECTION", "COMPLETED", "DEADLINE", "OWNER_TYPE_ID", "OWNER_ID"]
            case .call: ["CALL_TYPE", "CALL_DURATION", "CALL_FAILED_CODE", "CRM_ENTITY_TYPE", "CRM_ENTITY_ID"]
            case .task: ["STATUS", "PRIORITY", "DEADLINE"]
            case .lead: ["sourceId"]
            case .item: []
            }
        fields += (codes.compactMap { field($0) } + [responsibleField, dateField].compactMap(\.self))
        var seen: Set<String> = []
        return fields.filter { seen.insert($0.code).inserted }
    }
}
