import Bitrix24
import JSONCore

extension RecordKind {
    /// Deals: sales on their way through a pipeline.
    static let deals = RecordKind(
        resource: "crm/deals",
        list: "crm.deal.list",
        item: RecordItem(method: "crm.deal.get", idParameter: "id"),
        dateField: "DATE_CREATE",
        order: ["DATE_MODIFY": "DESC"],
        meta: [
            MetaField(name: "responsible", field: "ASSIGNED_BY_ID", dictionary: .users),
            MetaField(name: "category", field: "CATEGORY_ID", dictionary: .categories),
            MetaField(name: "stage", field: "STAGE_ID", dictionary: .dealStages),
        ],
        stages: .deals
    )
}
