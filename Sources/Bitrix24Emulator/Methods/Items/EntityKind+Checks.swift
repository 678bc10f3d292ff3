import JSONCore

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

    /// Checks that custom fields that must have a value get one: in new items, and when the stage changes.
    func checkRequired(in fields: JSONObject, of item: Record?, in portal: PortalData) throws(MethodFailure) {
        let schema = portal.schema(of: self)
        if let item {
            guard let stage = stageColumn, let given = fields[schema[stage].name],
                PHP.text(given) != item[stage].text
            else { return }
        }
        for column in schema.allColumns where schema[column].traits.isSuperset(of: [.dynamic, .required]) {
            let field = schema[column]
            let given = fields[field.name].map { PHP.list($0).contains { PHP.text($0) != "" } }
            guard given ?? (item?[column].isEmpty == false) else {
                throw MethodFailure(
                    400,
                    "CRM_FIELD_ERROR_REQUIRED",
                    "Поле \"\(field.title)\" обязательно для заполнения"
                )
            }
        }
    }
}
