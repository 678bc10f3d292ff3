import JSONCore

/// What a user may do with a task, by its status and by the user's part in it.
struct TaskActions: Sendable {
    /// The actions by their names in camel case.
    let allowed: [(name: String, isAllowed: Bool)]

    /// - Parameter task: `nil` for one that the user cannot see.
    init(of user: Int, with task: Record?, in portal: PortalData) {
        let role = TaskRole(of: user, in: task)
        let isAdministrator = portal.isAdministrator(user)
        let sees = task != nil && portal.users[user] != nil && (isAdministrator || role != [])
        let edits = sees && (isAdministrator || role.contains(.creator))
        let works = sees && (isAdministrator || role.takesPart)
        let isFavorite = task?[TaskColumn.isFavorite].isTrue == true
        let isOpen = task?[TaskColumn.status].integer != 5
        let setsDeadline = edits || works && task?[TaskColumn.allowsDeadlineChange].isTrue == true
        func may(_ move: TaskMove.Move) -> Bool {
            task.map { sees && move.isAllowed($0, for: role, isAdministrator: isAdministrator) } ?? false
        }
        allowed = [
            ("accept", false), ("decline", false), ("complete", may(.complete)), ("approve", may(.approve)),
            ("disapprove", may(.disapprove)), ("start", may(.start)), ("pause", may(.pause)),
            ("delegate", isOpen && (edits || sees && role.contains(.responsible))), ("remove", edits),
            ("edit", edits), ("defer", may(.defer)), ("renew", may(.renew)), ("create", sees),
            ("changeDeadline", setsDeadline), ("checklistAddItems", works), ("addFavorite", sees && !isFavorite),
            ("deleteFavorite", sees && isFavorite), ("rate", edits), ("take", false), ("edit.originator", false),
            ("checklist.reorder", works), ("elapsedtime.add", works), ("dayplan.timer.toggle", false),
            ("edit.plan", setsDeadline), ("checklist.add", works), ("favorite.add", sees && !isFavorite),
            ("favorite.delete", sees && isFavorite),
        ]
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for action in allowed { writer.member(action.name, action.isAllowed) }
        }
    }

    /// Writes the actions under names in upper case.
    func writeUpperCase(to writer: inout JSONWriter) {
        writer.object { writer in
            for action in allowed { writer.member(TaskRow.upperCase(action.name), action.isAllowed) }
        }
    }
}
