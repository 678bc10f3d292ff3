import JSONCore

/// `task.stages.get`: the columns of a group's board, or of the caller's plan.
struct TaskStageList: PortalMethod {
    var name: String { "task.stages.get" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let group = PHP.integer(call["entityId"])
        guard group == 0 || portal.groups.contains(where: { $0.id == group }) else {
            throw MethodFailure(400, "ACCESS_DENIED", "Вы не можете просматривать стадии в этой группе.")
        }
        let owner: TaskStage.Owner = group == 0 ? .user(call.caller.userID) : .group(group)
        let rows = portal.taskStages(of: owner).map { stage in
            JSONObject.Member(key: String(stage.id), value: Self.row(stage))
        }
        return MethodAnswer(.object(JSONObject(rows)))
    }

    private static func row(_ stage: TaskStage) -> JSONValue {
        let (entity, type) =
            switch stage.owner {
            case .group(let id): (id, "G")
            case .user(let id): (id, "U")
            }
        return [
            "ID": .string(String(stage.id)), "TITLE": .string(stage.title), "SORT": .string(String(stage.sort)),
            "COLOR": .string(stage.color), "SYSTEM_TYPE": stage.systemType.map(JSONValue.string) ?? nil,
            "ENTITY_ID": .string(String(entity)), "ENTITY_TYPE": .string(type), "ADDITIONAL_FILTER": [],
            "TO_UPDATE": [], "TO_UPDATE_ACCESS": nil,
        ]
    }
}
