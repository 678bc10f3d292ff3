import JSONCore

/// What a directory has loaded.
struct DirectoryContents: Sendable {
    var statuses = StatusTable(rows: [])
    var currencies: [PortalCurrency] = []
    var categories: [PortalCategory] = []
    var taskFields: [String: [TaskFieldValue]] = [:]
    var users: [String: PortalUser] = [:]

    /// Takes in what the pages of one dictionary hold, or those of users.
    mutating func take(_ pages: [JSONNode], for subject: DirectoryQuery.Subject) {
        switch subject {
        case .statuses: statuses = StatusTable(rows: pages.flatMap { $0.elements.compactMap(PortalStatus.init) })
        case .currencies: currencies = pages.flatMap { $0.elements.compactMap(PortalCurrency.init) }
        case .categories:
            categories = pages.flatMap { ($0["categories"] ?? $0).elements.compactMap(PortalCategory.init) }
                .sorted { ($0.sort, Int($0.id) ?? 0) < ($1.sort, Int($1.id) ?? 0) }
        case .taskFields:
            taskFields = pages.first.map { TaskFieldValue.byField($0["fields"] ?? $0) } ?? [:]
        case .users(let ids):
            for id in ids { users[id] = nil }
            for user in pages.flatMap({ $0.elements.compactMap(PortalUser.init) }) { users[user.id] = user }
        }
    }
}
