import JSONCore

/// `task.elapseditem.update`: other values for an entry of time.
struct ElapsedItemUpdate: PortalMethod {
    var name: String { "task.elapseditem.update" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskelapseditem::update")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        let fields = try parameters.map(2, "arFields", keys: ElapsedItem.writable)
        let place = portal.taskParts.times[task]?.firstIndex { $0.id == id }
        guard let place, var time = portal.taskParts.times[task]?[place],
            time.user == call.caller.userID || portal.isAdministrator(call.caller.userID)
        else { throw ElapsedItem.forbidden }
        try ElapsedItem.apply(fields, to: &time, call)
        portal.taskParts.times[task]?[place] = time
        portal.sumTimes(of: task, call)
        return MethodAnswer(.null)
    }
}
