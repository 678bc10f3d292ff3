/// What a question wants to look up in a portal's dictionaries.
public struct DirectoryNeeds: Hashable, Sendable {
    /// All statuses: of leads, sources, stages of every pipeline.
    public var statuses: Bool
    /// The currencies.
    public var currencies: Bool
    /// The pipelines of deals.
    public var categories: Bool
    /// The fields of tasks, with the names of statuses and priorities.
    public var taskFields: Bool
    /// The users with these numbers.
    public var userIDs: Set<String>

    /// Creates needs.
    public init(
        statuses: Bool = false,
        currencies: Bool = false,
        categories: Bool = false,
        taskFields: Bool = false,
        userIDs: Set<String> = []
    ) {
        self.statuses = statuses
        self.currencies = currencies
        self.categories = categories
        self.taskFields = taskFields
        self.userIDs = userIDs
    }
}
