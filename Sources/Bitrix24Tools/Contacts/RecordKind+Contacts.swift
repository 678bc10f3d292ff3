import Bitrix24
import JSONCore

extension RecordKind {
    /// Contacts: people.
    static let contacts = RecordKind(
        resource: "crm/contacts",
        list: "crm.contact.list",
        item: RecordItem(method: "crm.contact.get", idParameter: "id"),
        dateField: "DATE_CREATE",
        order: ["DATE_MODIFY": "DESC"]
    )
}
