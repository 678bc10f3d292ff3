import JSONCore

/// `tasks.task.counters.get`: how many tasks of a user are overdue, and how many comments are unread.
struct TaskCounters: PortalMethod {
    var name: String { "tasks.task.counters.get" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let user = try Self.integer("userId", of: call) ?? call.caller.userID
        let group = try Self.integer("groupId", of: call) ?? 0
        guard group == 0 || portal.groups.contains(where: { $0.id == group }) else {
            throw MethodFailure(400, "0", "Группа не найдена или доступ запрещен. (internal error)")
        }
        guard portal.users[user] != nil,
            user == call.caller.userID || portal.isAdministrator(call.caller.userID)
        else { return MethodAnswer(JSONFragment([]), total: 1) }
        let roles = Self.roles(call["type"]?.string)
        let overdue = portal.tasks.rows.count { task in
            !roles.isDisjoint(with: TaskRole(of: user, in: task))
                && (group == 0 || task[TaskColumn.group].integer == group)
                && task.taskSubStatus(now: call.now) == -1
        }
        return MethodAnswer(
            JSONFragment([
                "expired": ["counter": .int(overdue), "code": 6_291_456],
                "new_comments": ["counter": 0, "code": 12_582_912],
            ]),
            total: 1
        )
    }

    private static func roles(_ type: String?) -> TaskRole {
        switch type {
        case "view_role_responsible": .responsible
        case "view_role_accomplice": .accomplice
        case "view_role_auditor": .auditor
        case "view_role_originator": .creator
        default: [.responsible, .accomplice, .auditor, .creator]
        }
    }

    private static func integer(_ name: String, of call: MethodCall) throws(MethodFailure) -> Int? {
        do {
            return try call.controllerInteger(name)
        } catch {
            throw MethodFailure(error.status, "0", error.message)
        }
    }
}
