import JSONCore

/// A table of a portal that can be read as a whole: which method lists it, and in which dialect.
///
/// Dialects differ in the names of the number, and in where the rows stand.
public struct PortalTable: Hashable, Sendable {
    /// The method that lists the rows.
    public let method: PortalMethod
    /// What the method always has to be told, such as the type of the items.
    let parameters: JSONObject
    /// The number's name in filters and in the order.
    let key: String
    /// The number's name in rows.
    let rowKey: String
    /// The member of the result that holds the rows; `nil` where the result is the list.
    let member: String?

    /// A list of the older CRM methods, such as `crm.lead.list`: rows in `result`, their number is `ID`.
    public static func legacy(_ method: PortalMethod) -> PortalTable {
        PortalTable(method: method, parameters: [:], key: "ID", rowKey: "ID", member: nil)
    }

    /// The items of a type, by `crm.item.list`: rows in `result.items`, their number is `id`.
    ///
    /// - Parameter entityTypeID: 1 for leads, 2 for deals, 31 for invoices, 128 and more for smart processes.
    public static func items(entityTypeID: Int) -> PortalTable {
        PortalTable(
            method: "crm.item.list",
            parameters: ["entityTypeId": .int(entityTypeID)],
            key: "id",
            rowKey: "id",
            member: "items"
        )
    }

    /// All tasks, by `tasks.task.list`: rows in `result.tasks`; filters say `ID` and rows say `id`.
    public static let tasks = PortalTable(
        method: "tasks.task.list",
        parameters: [:],
        key: "ID",
        rowKey: "id",
        member: "tasks"
    )
}
