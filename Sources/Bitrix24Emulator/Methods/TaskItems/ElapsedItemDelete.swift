import JSONCore

/// `task.elapseditem.delete`: removes an entry of time.
struct ElapsedItemDelete: PortalMethod {
    var name: String { "task.elapseditem.delete" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskelapseditem::delete")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        let time = portal.taskParts.times[task]?.first { $0.id == id }
        guard let time, time.user == call.caller.userID || portal.isAdministrator(call.caller.userID) else {
            throw ElapsedItem.forbidden
        }
        portal.taskParts.times[task]?.removeAll { $0.id == id }
        portal.sumTimes(of: task, call)
        return MethodAnswer(.null)
    }
}
