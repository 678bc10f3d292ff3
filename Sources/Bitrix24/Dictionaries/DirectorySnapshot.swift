/// What a portal's dictionaries said at one moment.
public struct DirectorySnapshot: Sendable {
    /// What could not be loaded, or not anew.
    ///
    /// Where it is not empty, a code without a name may still have one.
    public let problems: [PortalError]

    /// Which contents of the dictionaries these are: greater after each load.
    public let generation: Int

    private let statusTable: StatusTable
    private let taskFields: [String: [TaskFieldValue]]
    private let users: [String: PortalUser]

    /// The currencies, in the portal's order.
    public let currencies: [PortalCurrency]
    /// The pipelines of deals by their place, the general one with the number 0 included.
    public let categories: [PortalCategory]

    init(
        statuses: StatusTable = StatusTable(rows: []),
        currencies: [PortalCurrency] = [],
        categories: [PortalCategory] = [],
        taskFields: [String: [TaskFieldValue]] = [:],
        users: [String: PortalUser] = [:],
        problems: [PortalError] = [],
        generation: Int = 0
    ) {
        self.generation = generation
        self.problems = problems
        self.currencies = currencies
        self.categories = categories
        self.taskFields = taskFields
        self.users = users
        statusTable = statuses
    }

    /// A status by its code and dictionary, such as `STATUS`, `SOURCE`, `DEAL_STAGE`, `DEAL_STAGE_1`.
    public func status(_ id: String, in entity: String) -> PortalStatus? { statusTable.status(id, in: entity) }

    /// A stage of a deal by its code, such as `NEW` in the general pipeline or `C1:WON` in another.
    public func dealStage(_ id: String) -> PortalStatus? { statusTable.status(id, in: Self.dealEntity(ofStage: id)) }

    /// The statuses of a dictionary, in its order.
    public func statuses(in entity: String) -> [PortalStatus] { statusTable.statuses(in: entity) }

    /// A currency by its code.
    public func currency(_ code: String) -> PortalCurrency? { currencies.first { $0.code == code } }

    /// A pipeline of deals by its number.
    public func category(_ id: String) -> PortalCategory? { categories.first { $0.id == id } }

    /// A user by number; of those that the question did not name there may be any.
    public func user(_ id: String) -> PortalUser? { users[id] }

    /// The values of a field of tasks that has a closed set of them, such as `STATUS` or `PRIORITY`.
    public func taskFieldValues(_ field: String) -> [(id: String, name: String)] {
        (taskFields[field] ?? []).map { ($0.id, $0.name) }
    }

    private static func dealEntity(ofStage id: String) -> String {
        guard id.hasPrefix("C"), let colon = id.firstIndex(of: ":") else { return "DEAL_STAGE" }
        let category = id[..<colon].dropFirst()
        return category.isEmpty || Int(category) == nil ? "DEAL_STAGE" : "DEAL_STAGE_\(category)"
    }
}
