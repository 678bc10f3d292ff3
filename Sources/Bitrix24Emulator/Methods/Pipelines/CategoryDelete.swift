import JSONCore

/// `crm.category.delete`: removes a pipeline that nothing goes through, and its stages.
struct CategoryDelete: PortalMethod {
    var name: String { "crm.category.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.pipelineKind()
        let place = try call.pipelinePlace(of: kind, in: portal)
        let pipeline = portal.pipelines[place]
        let code = kind == .deal ? "0" : "BX_ERROR"
        guard !pipeline.isDefault else {
            throw MethodFailure(400, code, kind == .deal ? Self.defaultOfDeals : Self.defaultOfItems)
        }
        let column = kind.categoryColumn
        let isUsed = portal[keyPath: kind.table].rows.contains { record in
            column.map { record[$0].integer == pipeline.id } ?? false
        }
        guard !isUsed else {
            throw MethodFailure(400, code, kind == .deal ? Self.used(pipeline.name) : Self.usedByItems)
        }
        portal.pipelines.remove(at: place)
        for stage in portal.dictionary(pipeline.dictionary) { portal.keepStatusID(stage.id) }
        portal.statuses.removeAll { $0.entity == pipeline.dictionary }
        return MethodAnswer(.null)
    }

    private static let defaultOfDeals = "Нельзя удалить направление сделок по умолчанию"
    private static let defaultOfItems = "Эта воронка является воронкой по умолчанию"
    private static let usedByItems = "Найдены элементы, связанные с воронкой"

    private static func used(_ name: String) -> String { "Найдены сделки, связанные с направлением \"\(name)\"" }
}
