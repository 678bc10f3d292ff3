package import FoundationEssentials
package import JSONCore

/// A record as a funnel sees it: as it is now.
package struct FunnelRecord: Sendable {
    /// The number.
    package let id: Int
    /// When it was created.
    package let created: Int64?
    /// The pipeline that it is in; `nil` where records have none.
    package let pipeline: String?
    /// The code of its stage.
    package let stage: String
    /// Its amount.
    package let amount: Decimal?
    /// The currency of the amount; an empty text where there is none.
    package let currency: String
    /// The groups that it is counted in.
    package let groups: [String]

    package init(
        id: Int,
        created: Int64?,
        pipeline: String?,
        stage: String,
        amount: Decimal? = nil,
        currency: String = "",
        groups: [String] = []
    ) {
        self.id = id
        self.created = created
        self.pipeline = pipeline
        self.stage = stage
        self.amount = amount
        self.currency = currency
        self.groups = groups
    }

    /// Reads a row of `crm.item.list`; `nil` where it has no number.
    package init?(row: JSONNode, schema: EntitySchema, model: PortalModel, by dimension: Dimension?) {
        let reader = RecordReader(schema.dialect)
        guard let id = reader.id(of: row) else { return nil }
        self.init(
            id: id,
            created: schema.dateField.flatMap { reader.moment(of: $0, in: row, zone: model.zone) },
            pipeline: schema.pipelineField.flatMap { reader.value(of: $0, in: row) },
            stage: schema.stageField.flatMap { reader.value(of: $0, in: row) } ?? "",
            amount: schema.amountField.flatMap { reader.number(of: $0, in: row) },
            currency: schema.currencyField.flatMap { reader.value(of: $0, in: row) } ?? "",
            groups: dimension?.keys(of: row, schema: schema, model: model, reader: reader) ?? []
        )
    }

    /// The names of the fields that a record is read from.
    static func fields(of schema: EntitySchema, by dimension: Dimension?) -> [String] {
        if let code = dimension?.field.code, code == "phone" || code == "email" { return ["*"] }
        let fields = [
            schema.idField, schema.dateField, schema.pipelineField, schema.stageField, schema.amountField,
            schema.currencyField, dimension?.field,
        ]
        var seen: Set<String> = []
        return fields.compactMap(\.?.code).filter { seen.insert($0).inserted }
    }
}

extension EntitySchema {
    /// The field with the currency of the amount.
    var currencyField: EntityField? {
        if case .amount(let code)? = amountField?.kind { field(code) } else { nil }
    }
}
