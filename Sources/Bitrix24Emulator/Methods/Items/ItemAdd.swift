import JSONCore

/// `crm.item.add`: a new item, which the answer shows whole.
struct ItemAdd: PortalMethod {
    var name: String { "crm.item.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.itemKind()
        let fields = try call.itemFields(kind)
        try kind.checkStage(in: fields, of: nil, in: portal)
        do throws(MethodFailure) {
            return .item(try EntityWriter(kind: kind, call: call).add(fields, to: &portal), kind, call)
        } catch {
            throw error.ofItem
        }
    }
}

extension EntityKind {
    /// Checks that a stage is one of the item's pipeline, which the universal methods insist on.
    func checkStage(in fields: JSONObject, of item: Record?, in portal: PortalData) throws(MethodFailure) {
        guard let column = stageColumn, let value = fields[schema[column].name] else { return }
        let current = categoryColumn.flatMap { item?[$0].integer } ?? portal.defaultPipeline(of: self)?.id ?? 0
        let category = fields["CATEGORY_ID"].map { PHP.integer($0) } ?? current
        let dictionary = stageDictionary(category: category) ?? ""
        guard let code = PHP.text(value), portal.entry(code, of: dictionary) != nil else {
            throw MethodFailure(400, "CRM_FIELD_ERROR_VALUE_NOT_VALID", "Недопустимое значение поля «Стадия»")
        }
    }
}
