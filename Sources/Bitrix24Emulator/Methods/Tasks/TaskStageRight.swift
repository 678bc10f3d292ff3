import JSONCore

/// `task.stages.canmovetask`: whether the caller may move tasks on a board.
struct TaskStageRight: PortalMethod {
    var name: String { "task.stages.canmovetask" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let entity = PHP.integer(call["entityId"])
        let user = call.caller.userID
        let isAllowed =
            switch call["entityType"]?.string {
            case "U": entity == user
            case "G":
                portal.groups.contains {
                    $0.id == entity && ($0.members.contains(user) || portal.isAdministrator(user))
                }
            default: false
            }
        return MethodAnswer(.bool(isAllowed))
    }
}
