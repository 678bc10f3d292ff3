import JSONCore

/// `tasks.task.getFields`: what fields tasks have, with the names of statuses and priorities.
struct TaskFields: PortalMethod {
    var name: String { "tasks.task.getFields" }
    var scope: String { "task" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { $0.member("fields", TaskFieldDescriptions.json) }
        }
    }
}
