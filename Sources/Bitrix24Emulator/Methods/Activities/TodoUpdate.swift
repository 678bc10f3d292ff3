import JSONCore

/// `crm.activity.todo.update` and its kin: other values of a to-do that is not done yet.
struct TodoUpdate: PortalMethod {
    enum Part: String, CaseIterable, Sendable {
        case everything = ""
        case deadline = "Deadline"
        case description = "Description"
        case color = "Color"
        case responsible = "ResponsibleUser"
    }

    let part: Part

    var name: String { "crm.activity.todo.update\(part.rawValue)" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let change = try change(call)
        var todo = try Self.todo(call, in: portal)
        guard !todo[ActivityColumn.isCompleted].isTrue else { throw completed }
        var details = portal.activityDetails[todo.id] ?? ActivityDetails()
        try change(&todo, &details)
        todo[ActivityColumn.updated] = .time(call.now)
        todo[ActivityColumn.editor] = .integer(call.caller.userID)
        portal.activities.replace(todo)
        portal.activityDetails[todo.id] = details
        return .todo(todo)
    }

    private typealias Change = (inout Record, inout ActivityDetails) throws(MethodFailure) -> Void

    /// Reads the parameters; what is missing is told before anything is looked for.
    private func change(_ call: MethodCall) throws(MethodFailure) -> Change {
        switch part {
        case .everything:
            let input = try TodoInput(call)
            return { (todo, details) throws(MethodFailure) in try input.apply(to: &todo, &details, zone: call.zone) }
        case .deadline:
            let text = try call.requiredText("value")
            return { (todo, _) throws(MethodFailure) in try todo.setDeadline(text, zone: call.zone) }
        case .description:
            let text = try call.requiredText("value")
            return { (todo, _) throws(MethodFailure) in todo[ActivityColumn.description] = .text(text) }
        case .color:
            let color = try call.requiredText("colorId")
            return { (_, details) throws(MethodFailure) in
                guard TodoInput.isColor(color) else {
                    throw MethodFailure(400, "CAN_NOT_UPDATE_WRONG_COLOR_TODO", "Некорректное значение цвета")
                }
                details.settings["COLOR"] = .string(color)
            }
        case .responsible:
            let id = try call.requiredNumber("responsibleId")
            return { (todo, _) throws(MethodFailure) in
                guard id > 0 else {
                    throw MethodFailure(
                        400,
                        "INVALID_ARG_VALUE",
                        #"Parameter "responsibleId" must be greater than 0"#
                    )
                }
                todo[ActivityColumn.responsible] = .integer(id)
            }
        }
    }

    private var completed: MethodFailure {
        switch part {
        case .everything, .deadline, .description: .completedTodo()
        case .color: .completedTodo("COLOR_")
        case .responsible: .completedTodo("RESPONSIBLE_USER_")
        }
    }

    private static func todo(_ call: MethodCall, in portal: PortalData) throws(MethodFailure) -> Record {
        let id = try call.requiredNumber("id")
        let owner = try call.owner("ownerTypeId", "ownerId", in: portal)
        guard let todo = portal.activities[id], todo[ActivityColumn.provider].text == TodoInput.provider,
            portal.bindings(of: todo).contains(owner)
        else { throw .elementNotFound }
        return todo
    }
}
