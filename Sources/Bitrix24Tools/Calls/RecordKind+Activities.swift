import Bitrix24
import JSONCore

extension RecordKind {
    /// Activities: calls, meetings, letters and other work on a record.
    static let activities = RecordKind(
        resource: "crm/activities",
        list: "crm.activity.list",
        item: RecordItem(method: "crm.activity.get", idParameter: "id"),
        dateField: "START_TIME",
        order: ["START_TIME": "DESC"],
        meta: [MetaField(name: "responsible", field: "RESPONSIBLE_ID", dictionary: .users)]
    )
}
