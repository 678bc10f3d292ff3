import Bitrix24
import JSONCore

extension RecordKind {
    /// Users of the portal: employees and guests.
    static let users = RecordKind(
        resource: "crm/users",
        list: "user.get",
        dialect: .users,
        item: RecordItem(method: "user.get", idParameter: "ID"),
        dateField: "DATE_REGISTER",
        order: ["ID": "ASC"]
    )
}
