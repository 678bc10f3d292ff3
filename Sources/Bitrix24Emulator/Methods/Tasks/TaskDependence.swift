import JSONCore

/// `task.dependence.add` and `.delete`: one task depends on another, or no longer does.
struct TaskDependence: PortalMethod {
    /// Whether links are made.
    let adds: Bool

    var name: String { "task.dependence.\(adds ? "add" : "delete")" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let from = try task("taskIdFrom", call, portal)
        let to = try task("taskIdTo", call, portal)
        let place = portal.taskParts.links.firstIndex { $0.from == from && $0.to == to }
        guard adds else {
            guard let place else {
                throw MethodFailure(400, "ILLEGAL_NEW_LINK", "Связь между задачами не существует")
            }
            portal.taskParts.links.remove(at: place)
            return MethodAnswer([])
        }
        guard place == nil else { throw MethodFailure(400, "ILLEGAL_NEW_LINK", "Связь между задачами уже существует") }
        let type = PHP.integer(call["linkType"])
        guard call["linkType"] != nil, (0...3).contains(type), from != to,
            !portal.taskParts.links.contains(where: { $0.from == to && $0.to == from })
        else { throw forbidden }
        portal.taskParts.links.append(TaskLink(from: from, to: to, type: type))
        return MethodAnswer([])
    }

    private func task(_ name: String, _ call: MethodCall, _ portal: PortalData) throws(MethodFailure) -> Int {
        let id = PHP.integer(call[name])
        guard portal.tasks[id] != nil else { throw forbidden }
        return id
    }

    private var forbidden: MethodFailure {
        let verb = adds ? "добавить" : "удалить"
        return MethodFailure(400, "ACTION_NOT_ALLOWED", "Невозможно \(verb) связь между задачами")
    }
}
