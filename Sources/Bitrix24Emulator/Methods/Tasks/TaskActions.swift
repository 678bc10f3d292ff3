import JSONCore

/// What the caller may do with a task, by its status.
struct TaskActions: Sendable {
    let status: Int

    func write(to writer: inout JSONWriter) {
        let isOpen = status != 5
        let actions: [(String, Bool)] = [
            ("accept", false), ("decline", false), ("complete", isOpen), ("approve", status == 4),
            ("disapprove", status == 4), ("start", status == 2), ("pause", status == 3), ("delegate", isOpen),
            ("remove", true), ("edit", true), ("defer", status == 2 || status == 3), ("renew", status >= 5),
            ("create", true), ("changeDeadline", true), ("checklistAddItems", true), ("addFavorite", true),
            ("deleteFavorite", false), ("rate", true), ("take", false), ("edit.originator", false),
            ("checklist.reorder", true), ("elapsedtime.add", true), ("dayplan.timer.toggle", false),
            ("edit.plan", true), ("checklist.add", true), ("favorite.add", true), ("favorite.delete", false),
        ]
        writer.object { writer in
            for (name, isAllowed) in actions { writer.member(name, isAllowed) }
        }
    }
}
