import MCP

/// Lists tasks, those changed last first.
struct TaskList: ListTool {
    typealias Input = ListInput

    let name: ToolName = "getTasks"
    let kind: RecordKind = .tasks
}
