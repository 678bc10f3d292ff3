/// A kind of dictionary: sources, types of contacts, the stages of a pipeline.
struct StatusEntity: Sendable {
    /// The name that entries have in `ENTITY_ID`.
    var id: String
    var name: String
    /// What kind of records has stages or statuses from it; `nil` where entries are no stages.
    var ownerTypeID: Int?
    /// The pipeline whose stages it has.
    var category: Int?

    /// What stands in front of a stage's code, without the colon; `nil` outside pipelines and in the general one.
    var prefix: String? {
        guard let ownerTypeID, let category else { return nil }
        if ownerTypeID == 2 { return category == 0 ? nil : "C\(category)" }
        return "DT\(ownerTypeID)_\(category)"
    }

    /// The number of the smart process; `nil` for the other kinds of records.
    var smartProcess: Int? { ownerTypeID.flatMap { $0 >= 128 ? $0 : nil } }

    /// How long a code may be, its prefix included.
    var maximumCodeLength: Int {
        switch ownerTypeID {
        case 1: 21
        case 2, 7: 22
        default: 50
        }
    }

    /// Whether codes consist of Latin letters, digits, hyphens and underscores only.
    var hasStrictCodes: Bool { [1, 2, 7].contains(ownerTypeID) }

    /// The dictionaries of a portal, in the portal's order.
    static func all(in portal: PortalData) -> [StatusEntity] {
        var stages: [StatusEntity] = []
        var seen: Set<String> = ["DEAL_STAGE"]
        for entry in portal.statuses where entry.entity.contains("_STAGE") && seen.insert(entry.entity).inserted {
            if let entity = stageEntity(entry.entity, in: portal) { stages.append(entity) }
        }
        let invoices = stages.filter { $0.ownerTypeID == 31 }
        let deals = stages.filter { $0.ownerTypeID == 2 }
        let others = stages.filter { $0.ownerTypeID != 31 && $0.ownerTypeID != 2 }
        let general = StatusEntity(
            id: "DEAL_STAGE",
            name: "Стадии сделки " + (portal.pipelines.first { $0.id == 0 }?.name ?? "Общая"),
            ownerTypeID: 2,
            category: 0
        )
        return leading + invoices + deals + [general] + trailing + others
    }

    /// A dictionary by its name; `nil` where the portal has none.
    static func named(_ id: String, in portal: PortalData) -> StatusEntity? { all(in: portal).first { $0.id == id } }

    static func smartProcessName(_ id: Int) -> String {
        id == EntityKind.process.typeID ? EntityKind.processTitle : "Смарт-процесс \(id)"
    }

    private static let leading = [
        StatusEntity(id: "STATUS", name: "Стадии лида", ownerTypeID: 1),
        StatusEntity(id: "SOURCE", name: "Источники"),
        StatusEntity(id: "CONTACT_TYPE", name: "Тип контакта"),
        StatusEntity(id: "COMPANY_TYPE", name: "Тип компании"),
        StatusEntity(id: "EMPLOYEES", name: "Кол-во сотрудников"),
        StatusEntity(id: "INDUSTRY", name: "Сфера деятельности"),
        StatusEntity(id: "DEAL_TYPE", name: "Тип сделки"),
    ]

    private static let trailing = [
        StatusEntity(id: "QUOTE_STATUS", name: "Стадии предложения", ownerTypeID: 7),
        StatusEntity(id: "HONORIFIC", name: "Обращения"),
        StatusEntity(id: "CALL_LIST", name: "Статусы обзвона"),
    ]

    /// `DEAL_STAGE_1`, `SMART_INVOICE_STAGE_5`, `DYNAMIC_177_STAGE_7` and the like.
    private static func stageEntity(_ id: String, in portal: PortalData) -> StatusEntity? {
        let parts = id.split(separator: "_")
        guard let category = parts.last.flatMap({ Int($0) }) else { return nil }
        let owner = parts.dropLast(2).joined(separator: "_")
        switch owner {
        case "DEAL":
            let pipeline = portal.pipelines.first { $0.dictionary == id }?.name ?? String(category)
            return StatusEntity(id: id, name: "Стадии сделки \(pipeline)", ownerTypeID: 2, category: category)
        case "SMART_INVOICE": return StatusEntity(id: id, name: "Стадии счёта", ownerTypeID: 31, category: category)
        case "SMART_DOCUMENT":
            return StatusEntity(id: id, name: "Стадии документа", ownerTypeID: 36, category: category)
        case _ where owner.hasPrefix("DYNAMIC_"):
            guard let typeID = Int(owner.dropFirst("DYNAMIC_".count)) else { return nil }
            return StatusEntity(id: id, name: smartProcessName(typeID), ownerTypeID: typeID, category: category)
        default: return nil
        }
    }
}
