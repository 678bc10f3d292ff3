/// A column of a board with tasks.
struct TaskStage: Sendable {
    /// Whose board it is.
    enum Owner: Hashable, Sendable {
        case group(Int)
        /// The plan of a user.
        case user(Int)
    }

    var id: Int
    var owner: Owner
    var title: String
    var sort: Int
    var color: String
    /// `NEW` for the column that tasks come to by themselves.
    var systemType: String?
}

extension PortalData {
    /// The columns of a group's board or of a user's plan, which is made when it is first asked for.
    mutating func taskStages(of owner: TaskStage.Owner) -> [TaskStage] {
        let known = taskStages.filter { $0.owner == owner }.sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }
        guard known.isEmpty else { return known }
        let columns: [(title: String, color: String)] =
            switch owner {
            case .group: [("Новые", "00C4FB"), ("Выполняются", "47D1E2"), ("Сделаны", "75D900")]
            case .user:
                [
                    ("Не спланированы", "00C4FB"), ("Сделаю на неделе", "47D1E2"), ("Сделаю в этом месяце", "75D900"),
                    ("Сделаю потом", "FFAB00"),
                ]
            }
        let first = (taskStages.map(\.id).max() ?? 0) + 1
        let made = columns.enumerated().map { place, column in
            TaskStage(
                id: first + place,
                owner: owner,
                title: column.title,
                sort: 100 * (place + 1),
                color: column.color,
                systemType: place == 0 ? "NEW" : nil
            )
        }
        taskStages += made
        return made
    }
}
