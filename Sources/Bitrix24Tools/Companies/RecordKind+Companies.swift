import Bitrix24
import JSONCore

extension RecordKind {
    /// Companies: customers, suppliers, partners.
    static let companies = RecordKind(
        resource: "crm/companies",
        list: "crm.company.list",
        item: RecordItem(method: "crm.company.get", idParameter: "id"),
        dateField: "DATE_CREATE",
        order: ["DATE_MODIFY": "DESC"]
    )
}
