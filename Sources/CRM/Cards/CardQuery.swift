import Bitrix24
import JSONCore

/// One call that a part of a card needs.
struct CardQuery: Hashable, Sendable {
    /// What is asked for.
    enum Subject: Hashable, Sendable {
        case company
        case contact
        case deals
        case products
        case comments
        case activities
        case calls
        case tasks
        case stages
    }

    let subject: Subject

    /// Whether a failure says nothing: a client that the record does not have can't be found.
    var isOptional: Bool { subject == .company || subject == .contact }

    /// The calls that a part needs for records of a kind; none where such records have no such part.
    static func queries(for part: CardPart, of id: EntityID) -> [CardQuery] {
        guard id.typeID != nil else { return [] }
        let isClient = id == .contact || id == .company
        let subjects: [Subject] =
            switch part {
            case .client: id == .company ? [] : id == .contact ? [.company] : [.company, .contact]
            case .deals: isClient ? [.deals] : []
            case .products: isClient ? [] : [.products]
            case .comments: [.comments]
            case .activities: [.activities]
            case .calls: [.calls]
            case .tasks: [.tasks]
            case .stages: isClient || id == .quote ? [] : [.stages]
            }
        return subjects.map { CardQuery(subject: $0) }
    }

    /// The call, for a record that the first command of the batch asks for.
    func command(for number: Int, of id: EntityID) -> BatchCommand {
        let typeID = id.typeID ?? 0
        switch subject {
        case .company: return client(.company, field: "companyId")
        case .contact: return client(.contact, field: "contactId")
        case .deals:
            let field = id == .company ? "companyId" : "contactId"
            return list(
                .deal,
                ["id", "title", "stageId", "opportunity", "currencyId", "assignedById", "createdTime"],
                [field: .int(number)]
            )
        case .products:
            return BatchCommand(
                "crm.item.productrow.list",
                ["filter": ["=ownerType": .string(id.ownerCode), "=ownerId": .int(number)], "order": ["sort": "ASC"]]
            )
        case .comments:
            return BatchCommand(
                "crm.timeline.comment.list",
                [
                    "filter": ["ENTITY_ID": .int(number), "ENTITY_TYPE": .string(id.timelineName)],
                    "order": ["ID": "DESC"], "select": ["ID", "CREATED", "AUTHOR_ID", "COMMENT"],
                ]
            )
        case .activities:
            return BatchCommand(
                "crm.activity.list",
                [
                    "filter": ["BINDINGS": [["OWNER_TYPE_ID": .int(typeID), "OWNER_ID": .int(number)]]],
                    "order": ["ID": "DESC"],
                    "select": [
                        "ID", "SUBJECT", "TYPE_ID", "DIRECTION", "COMPLETED", "START_TIME", "DEADLINE",
                        "RESPONSIBLE_ID",
                    ],
                ]
            )
        case .calls:
            return BatchCommand(
                "voximplant.statistic.get",
                [
                    "FILTER": ["CRM_ENTITY_TYPE": .string(id.telephonyName), "CRM_ENTITY_ID": .int(number)],
                    "SORT": "CALL_START_DATE", "ORDER": "DESC",
                ]
            )
        case .tasks:
            return BatchCommand(
                "tasks.task.list",
                [
                    "filter": ["UF_CRM_TASK": .string("\(id.ownerCode)_\(number)")], "order": ["ID": "DESC"],
                    "select": ["ID", "TITLE", "STATUS", "DEADLINE", "RESPONSIBLE_ID"],
                ]
            )
        case .stages:
            return BatchCommand(
                "crm.stagehistory.list",
                ["entityTypeId": .int(typeID), "filter": ["OWNER_ID": .int(number)], "order": ["ID": "DESC"]]
            )
        }
    }

    /// The client that the record names: its number is taken from the answer to the first command.
    private func client(_ id: EntityID, field: String) -> BatchCommand {
        BatchCommand(
            "crm.item.get",
            [
                "entityTypeId": .int(id.typeID ?? 0),
                "id": BatchCommand.reference(toCommand: 0, "item", field),
            ],
            allowsReferences: true
        )
    }

    private func list(_ id: EntityID, _ select: [String], _ filter: JSONObject) -> BatchCommand {
        let dialect = EntityDialect(of: id)
        return BatchCommand(
            dialect.method,
            dialect.parameters(select: select, filter: filter, order: [("id", true)], start: 0)
        )
    }
}

extension EntityID {
    /// The short code of the kind in links, such as `D` for deals.
    var ownerCode: String {
        switch typeID ?? 0 {
        case 1: "L"
        case 2: "D"
        case 3: "C"
        case 4: "CO"
        case 7: "Q"
        case 31: "SI"
        default: "T" + String(typeID ?? 0, radix: 16)
        }
    }

    /// The name of the kind in the timeline, such as `deal`.
    var timelineName: String {
        switch typeID ?? 0 {
        case 1: "lead"
        case 2: "deal"
        case 3: "contact"
        case 4: "company"
        case 7: "quote"
        default: "dynamic_\(typeID ?? 0)"
        }
    }

    /// The name of the kind in the telephony's statistics, such as `DEAL`.
    var telephonyName: String { timelineName.uppercased() }
}
