import JSONCore

/// `task.elapseditem.get`: one entry of time, in a list.
struct ElapsedItemGet: PortalMethod {
    var name: String { "task.elapseditem.get" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let parameters = PositionalParameters(call, function: "ctaskelapseditem::get")
        let task = try parameters.integer(0, "taskId")
        let id = try parameters.integer(1, "itemId")
        guard let time = portal.taskParts.times[task]?.first(where: { $0.id == id }) else {
            throw .taskItemNotFound
        }
        return MethodAnswer([.object(ElapsedItem.row(time, of: task, call.zone))])
    }
}
