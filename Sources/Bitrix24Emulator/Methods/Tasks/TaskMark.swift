import JSONCore

/// `tasks.task.pin`, `.mute` and their opposites.
struct TaskMark: PortalMethod {
    /// What is set or taken back.
    enum Mark: String, CaseIterable, Sendable {
        case pin, unpin, mute, unmute
    }

    let mark: Mark

    var name: String { "tasks.task.\(mark.rawValue)" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var task = try call.task("id", in: portal, missing: .taskAccessDenied)
        switch mark {
        case .pin: task[TaskColumn.isPinned] = .flag(true)
        case .unpin: task[TaskColumn.isPinned] = .absent
        case .mute: task[TaskColumn.isMuted] = .flag(true)
        case .unmute: task[TaskColumn.isMuted] = .absent
        }
        portal.tasks.replace(task)
        return .task(task, isChanged: true, call, in: portal)
    }
}
