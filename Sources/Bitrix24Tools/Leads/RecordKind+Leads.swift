import Bitrix24
import JSONCore

extension RecordKind {
    /// Leads: people and companies that may become customers.
    static let leads = RecordKind(
        resource: "crm/leads",
        list: "crm.lead.list",
        item: RecordItem(method: "crm.lead.get", idParameter: "id"),
        dateField: "DATE_CREATE",
        order: ["DATE_MODIFY": "DESC"],
        meta: [
            MetaField(name: "responsible", field: "ASSIGNED_BY_ID", dictionary: .users),
            MetaField(name: "creator", field: "CREATED_BY_ID", dictionary: .users),
            MetaField(name: "modifier", field: "MODIFY_BY_ID", dictionary: .users),
            MetaField(name: "status", field: "STATUS_ID", dictionary: .statuses(entity: "STATUS")),
            MetaField(name: "source", field: "SOURCE_ID", dictionary: .statuses(entity: "SOURCE")),
            MetaField(name: "currency", field: "CURRENCY_ID", dictionary: .currencies),
        ],
        stages: .leads
    )
}
