extension MethodCatalog {
    /// Tasks and what belongs to them.
    static let tasks: [any PortalMethod] = [
        TaskAdd(),
        TaskDelete(),
        TaskFields(),
        TaskGet(),
        TaskList(),
        TaskUpdate(),
    ]
}
