import MCP

/// Lists users, the oldest first.
struct UserList: ListTool {
    typealias Input = ListInput

    let name: ToolName = "getUsers"
    let kind: RecordKind = .users
}
