extension MethodCatalog {
    /// Tasks and what belongs to them.
    static let tasks: [any PortalMethod] =
        [
            TaskAdd(),
            TaskDelegate(),
            TaskDelete(),
            TaskFields(),
            TaskGet(),
            TaskList(),
            TaskUpdate(),
        ] + TaskMove.Move.allCases.map { TaskMove(move: $0) }
}
