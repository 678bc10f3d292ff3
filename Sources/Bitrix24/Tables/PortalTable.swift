import JSONCore

/// A table of a portal that can be read as a whole: which method lists it, and in which dialect.
///
/// Dialects differ in the names of the number, in how the order is told, and in where the rows stand.
public struct PortalTable: Hashable, Sendable {
    /// The method that lists the rows.
    public let method: PortalMethod
    /// What the method always has to be told: the order, and such things as the type of the items.
    let parameters: JSONObject
    /// The parameter that holds the filter.
    let filterName: String
    /// The number's name in filters and in the order.
    let key: String
    /// The number's name in rows.
    let rowKey: String
    /// The member of the result that holds the rows; `nil` where the result is the list.
    let member: String?
    /// Whether a filter can be a group of conditions of which one suffices.
    let groupsConditions: Bool

    private init(
        _ method: PortalMethod,
        _ parameters: JSONObject,
        filterName: String = "filter",
        key: String = "ID",
        rowKey: String = "ID",
        member: String? = nil,
        groupsConditions: Bool = false
    ) {
        self.method = method
        self.parameters = parameters
        self.filterName = filterName
        self.key = key
        self.rowKey = rowKey
        self.member = member
        self.groupsConditions = groupsConditions
    }

    /// A list of the older CRM methods, such as `crm.lead.list`: rows in `result`, their number is `ID`.
    ///
    /// The method has to be one that sorts by the number and filters by `>ID`; reading the rows of any other fails with
    /// ``PortalError/Kind/invalidParameters``, rather than that rows are missing.
    public static func legacy(_ method: PortalMethod) -> PortalTable {
        PortalTable(method, ["order": ["ID": "ASC"]])
    }

    /// The items of a type, by `crm.item.list`: rows in `result.items`, their number is `id`.
    ///
    /// - Parameter entityTypeID: 1 for leads, 2 for deals, 31 for invoices, 128 and more for smart processes.
    public static func items(entityTypeID: Int) -> PortalTable {
        PortalTable(
            "crm.item.list",
            ["entityTypeId": .int(entityTypeID), "order": ["id": "ASC"]],
            key: "id",
            rowKey: "id",
            member: "items",
            groupsConditions: true
        )
    }

    /// All tasks, by `tasks.task.list`: rows in `result.tasks`; filters say `ID` and rows say `id`.
    public static let tasks = PortalTable(
        "tasks.task.list",
        ["order": ["ID": "ASC"]],
        rowKey: "id",
        member: "tasks"
    )

    /// All users, by `user.get`: rows in `result`, their number is `ID`.
    public static let users = PortalTable("user.get", ["sort": "ID", "order": "ASC"], filterName: "FILTER")

    /// All calls in the statistics of the telephony, by `voximplant.statistic.get`.
    public static let calls = PortalTable(
        "voximplant.statistic.get",
        ["SORT": "ID", "ORDER": "ASC"],
        filterName: "FILTER"
    )

    /// The ways of items through their stages, by `crm.stagehistory.list`: rows in `result.items`, their number is `ID`.
    ///
    /// - Parameter entityTypeID: 1 for leads, 2 for deals, 31 for invoices, 128 and more for smart processes.
    public static func stageHistory(entityTypeID: Int) -> PortalTable {
        PortalTable(
            "crm.stagehistory.list",
            ["entityTypeId": .int(entityTypeID), "order": ["ID": "ASC"]],
            member: "items"
        )
    }

    /// That the portal answers in a way in which the table can't be read.
    func unreadable(_ reason: String) -> PortalError {
        PortalError(.invalidParameters, calling: method, message: "the rows can't be read in order: \(reason)")
    }
}
