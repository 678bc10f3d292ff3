import JSONCore

/// `task.elapseditem.add`: time that was spent on a task.
struct ElapsedItemAdd: PortalMethod {
    var name: String { "task.elapseditem.add" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskelapseditem::add")
        let task = try parameters.integer(0, "taskId")
        let fields = try parameters.map(1, "arFields", keys: ElapsedItem.writable)
        guard portal.tasks[task] != nil else { throw ElapsedItem.taskNotFound }
        var time = ElapsedTime(
            id: 0,
            user: call.caller.userID,
            seconds: 0,
            comment: "",
            createdAt: call.now,
            recordedAt: call.now
        )
        try ElapsedItem.apply(fields, to: &time, call)
        time.id = portal.taskParts.takeID(of: .elapsedTime)
        portal.taskParts.times[task, default: []].append(time)
        portal.sumTimes(of: task, call)
        return MethodAnswer(.int(time.id))
    }
}
