import MCP

/// Lists contacts, those changed last first.
struct ContactList: ListTool {
    typealias Input = ListInput

    let name: ToolName = "getContacts"
    let kind: RecordKind = .contacts
}
