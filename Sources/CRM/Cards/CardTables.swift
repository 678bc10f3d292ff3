import Bitrix24
package import JSONCore

/// Writes what came back of a record and its parts in few words.
package struct CardTables: Sendable {
    private static let longestText = 600

    private let schema: EntitySchema
    private let model: PortalModel
    private let answers: CardLoad.Answers

    package init(_ answers: CardLoad.Answers, schema: EntitySchema, model: PortalModel) {
        self.answers = answers
        self.schema = schema
        self.model = model
    }

    /// The fields of the record that have a value, by their titles; codes stand as names.
    package var record: JSONObject { Self.fields(of: answers.record, schema, model) }

    /// The client: the fields of the company and of the contact that say who they are.
    package var client: JSONObject {
        var client = JSONObject()
        for (subject, id, name) in [
            (CardQuery.Subject.company, EntityID.company, "company"), (.contact, .contact, "contact"),
        ] {
            guard let row = answers.parts[CardQuery(subject: subject)]?.result, let schema = model.schema(of: id),
                let item = Optional(row["item"] ?? row), item.kind == .object
            else { continue }
            var short = JSONObject()
            let codes = ["id", "title", "name", "lastName", "post", "typeId", "phone", "email", "assignedById"]
            let writer = CellWriter(schema: schema, model: model)
            for field in codes.compactMap(schema.field) {
                let cell = writer.cell(field, in: item)
                if cell != "" { short[field.code == "id" ? "id" : field.title] = cell }
            }
            client[name] = .object(short)
        }
        return client
    }

    /// A part as a table, and how many rows there are in all; `nil` where there is none.
    package func table(_ part: CardPart) -> (table: CompactTable, total: Int)? {
        switch part {
        case .client: nil
        case .deals:
            rows(
                .deals,
                of: .deal,
                ["id", "title", "stageId", "opportunity", "currencyId", "assignedById", "createdTime"]
            )
        case .products: products
        case .comments: comments
        case .activities:
            rows(
                .activities,
                of: .activity,
                ["ID", "TYPE_ID", "SUBJECT", "DIRECTION", "COMPLETED", "START_TIME", "DEADLINE", "RESPONSIBLE_ID"]
            )
        case .calls:
            rows(
                .calls,
                of: .call,
                [
                    "ID", "CALL_START_DATE", "CALL_TYPE", "CALL_DURATION", "CALL_FAILED_CODE", "PHONE_NUMBER",
                    "PORTAL_USER_ID",
                ]
            )
        case .tasks: rows(.tasks, of: .task, ["ID", "TITLE", "STATUS", "DEADLINE", "RESPONSIBLE_ID"])
        case .stages: stages
        }
    }

    // MARK: - Parts

    private func rows(
        _ subject: CardQuery.Subject,
        of id: EntityID,
        _ codes: [String]
    ) -> (table: CompactTable, total: Int)? {
        guard let answer = answers.parts[CardQuery(subject: subject)], let schema = model.schema(of: id) else {
            return nil
        }
        let writer = CellWriter(schema: schema, model: model)
        let fields = codes.compactMap(schema.field)
        let rows = schema.dialect.rows(in: answer.result)
        guard !rows.isEmpty else { return nil }
        let table = CompactTable(
            fields.map { $0 == schema.idField ? "id" : $0.title },
            rows.map { row in fields.map { writer.cell($0, in: row) } }
        )
        return (table, max(answer.total ?? 0, rows.count))
    }

    private var products: (table: CompactTable, total: Int)? {
        guard let answer = answers.parts[CardQuery(subject: .products)] else { return nil }
        let rows = Array((answer.result["productRows"] ?? answer.result).elements)
        guard !rows.isEmpty else { return nil }
        let table = CompactTable(
            ["product", "price", "quantity", "measure", "discount, %", "tax, %"],
            rows.map { row in
                [
                    .string(UntrustedText.fenced(row["productName"]?.plainText ?? "")), Self.number(row["price"]),
                    Self.number(row["quantity"]), .string(row["measureName"]?.plainText ?? ""),
                    Self.number(row["discountRate"], hidesZero: true), Self.number(row["taxRate"], hidesZero: true),
                ]
            }
        )
        return (table, max(answer.total ?? 0, rows.count))
    }

    private var comments: (table: CompactTable, total: Int)? {
        guard let answer = answers.parts[CardQuery(subject: .comments)] else { return nil }
        let rows = Array(answer.result.elements)
        guard !rows.isEmpty else { return nil }
        let table = CompactTable(
            ["created", "author", "comment"],
            rows.map { row in
                let author = row["AUTHOR_ID"]?.plainText ?? ""
                return [
                    .string(CellWriter.time(row["CREATED"]?.plainText ?? "", in: model.zone)),
                    .string(model.staff.person(author)?.name ?? author),
                    .string(
                        UntrustedText.fenced(
                            CellWriter.shortened(row["COMMENT"]?.plainText ?? "", to: Self.longestText)
                        )
                    ),
                ]
            }
        )
        return (table, max(answer.total ?? 0, rows.count))
    }

    private var stages: (table: CompactTable, total: Int)? {
        guard let answer = answers.parts[CardQuery(subject: .stages)], let field = schema.stageField else { return nil }
        let rows = Array((answer.result["items"] ?? answer.result).elements)
        guard !rows.isEmpty else { return nil }
        let names = ValueNames(schema: schema, model: model)
        let table = CompactTable(
            ["entered", "stage"],
            rows.map { row in
                let code = (row["STAGE_ID"] ?? row["STATUS_ID"])?.plainText ?? ""
                return [
                    .string(CellWriter.time(row["CREATED_TIME"]?.plainText ?? "", in: model.zone)),
                    .string(names.name(of: code, field: field)),
                ]
            }
        )
        return (table, max(answer.total ?? 0, rows.count))
    }

    // MARK: - Values

    private static func fields(of row: JSONNode, _ schema: EntitySchema, _ model: PortalModel) -> JSONObject {
        let writer = CellWriter(schema: schema, model: model)
        var fields = JSONObject()
        for field in schema.fields where field.kind != .other || field.isCustom {
            let cell = writer.cell(field, in: row, limit: longestText)
            guard cell != "", !field.saysNothing(cell) else { continue }
            // Two fields can have one title.
            let name = fields[field.title] == nil ? field.title : field.label
            fields[field == schema.idField ? "id" : name] = cell
        }
        return fields
    }

    private static func number(_ node: JSONNode?, hidesZero: Bool = false) -> JSONValue {
        guard let text = node?.plainText, let number = JSONNumber(text) else { return "" }
        return hidesZero && number.double == 0 ? "" : .number(number)
    }
}

extension EntityField {
    /// Whether a value is what every record has that nobody touched.
    fileprivate func saysNothing(_ cell: JSONValue) -> Bool {
        switch kind {
        case .flag: cell == "N"
        case .amount, .decimal, .integer: code != "id" && code != "ID" && cell.double == 0
        case .text, .money, .date, .dateTime, .list, .status, .stage, .stageGroup, .pipeline, .user, .currency, .record,
            .other:
            false
        }
    }
}
