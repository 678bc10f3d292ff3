import JSONCore

/// One command that loads a dictionary or a slice of users.
struct DirectoryQuery: Sendable {
    /// What a query is about.
    enum Subject: Hashable, Sendable {
        case statuses
        case currencies
        case categories
        case taskFields
        case users([String])
    }

    let subject: Subject
    /// Where the page starts.
    let start: Int

    init(_ subject: Subject, start: Int = 0) {
        self.subject = subject
        self.start = start
    }

    /// The queries that load the given things, users in slices as large as a page of the portal.
    static func queries(for keys: [DirectoryKey]) -> [DirectoryQuery] {
        var queries: [DirectoryQuery] = []
        var users: [String] = []
        for key in keys {
            switch key {
            case .statuses: queries.append(DirectoryQuery(.statuses))
            case .currencies: queries.append(DirectoryQuery(.currencies))
            case .categories: queries.append(DirectoryQuery(.categories))
            case .taskFields: queries.append(DirectoryQuery(.taskFields))
            case .user(let id): users.append(id)
            }
        }
        let slices = stride(from: 0, to: users.count, by: pageSize).map { Array(users[$0...].prefix(pageSize)) }
        return queries + slices.map { DirectoryQuery(.users($0)) }
    }

    /// The command that asks for it.
    var command: BatchCommand {
        var command: BatchCommand =
            switch subject {
            case .statuses: BatchCommand("crm.status.list", ["order": ["SORT": "ASC"]])
            case .currencies: BatchCommand("crm.currency.list", ["order": ["SORT": "ASC"]])
            case .categories: BatchCommand("crm.category.list", ["entityTypeId": .int(Self.dealTypeID)])
            case .taskFields: BatchCommand("tasks.task.getFields")
            case .users(let ids):
                BatchCommand("user.get", ["sort": "ID", "order": "ASC", "FILTER": ["ID": .strings(ids)]])
            }
        if start > 0 { command.parameters["start"] = .int(start) }
        return command
    }

    /// What the query loads.
    var keys: [DirectoryKey] {
        switch subject {
        case .statuses: [.statuses]
        case .currencies: [.currencies]
        case .categories: [.categories]
        case .taskFields: [.taskFields]
        case .users(let ids): ids.map(DirectoryKey.user)
        }
    }

    private static let pageSize = 50
    private static let dealTypeID = 2
}
