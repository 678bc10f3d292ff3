import JSONCore

/// `task.*item.isactionallowed`: whether the caller may add, change or remove a part of a task.
struct TaskItemRight: PortalMethod {
    /// What the part is.
    enum Kind: String, CaseIterable, Sendable {
        case commentitem
        case checklistitem
        case elapseditem
    }

    let kind: Kind

    var name: String { "task.\(kind.rawValue).isactionallowed" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctask\(kind.rawValue)::isactionallowed")
        let task = try parameters.integer(0, "taskId")
        let item = try parameters.integer(1, "itemId")
        let action = try parameters.integer(2, "actionId")
        guard let owner = owner(of: item, in: task, portal) else {
            guard kind != .commentitem else { throw .taskItemAssertion }
            return MethodAnswer(false)
        }
        let user = call.caller.userID
        let isFree = portal.isAdministrator(user) || owner == user
        let isAllowed =
            switch (kind, action) {
            case (_, 1): true
            case (.checklistitem, 2...5): isFree || TaskRole(of: user, in: portal.tasks[task]).takesPart
            case (_, 2...3): isFree
            default: false
            }
        return MethodAnswer(.bool(isAllowed))
    }

    /// Who made the part; `nil` where there is none.
    private func owner(of item: Int, in task: Int, _ portal: PortalData) -> Int? {
        guard portal.tasks[task] != nil else { return nil }
        let parts = portal.taskParts
        return switch kind {
        case .commentitem: parts.comments[task]?.first { $0.id == item }?.author
        case .checklistitem: parts.checklists[task]?.first { $0.id == item }?.creator
        case .elapseditem: parts.times[task]?.first { $0.id == item }?.user
        }
    }
}
