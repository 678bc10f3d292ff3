extension MethodCatalog {
    /// Tasks and what belongs to them.
    static let tasks: [any PortalMethod] = ownTasks + taskItems + taskMoves

    private static let ownTasks: [any PortalMethod] = [
        TaskAccess(),
        TaskAdd(),
        TaskCounters(),
        TaskDelegate(),
        TaskDelete(),
        TaskDependence(adds: false),
        TaskDependence(adds: true),
        TaskFavorite(adds: false),
        TaskFavorite(adds: true),
        TaskFields(),
        TaskFileAttach(),
        TaskGet(),
        TaskHistory(),
        TaskList(),
        TaskResultAdd(),
        TaskResultDelete(),
        TaskResultList(),
        TaskStageList(),
        TaskStageMove(),
        TaskStageRight(),
        TaskUpdate(),
        TaskWatch(starts: false),
        TaskWatch(starts: true),
    ]

    private static let taskItems: [any PortalMethod] = [
        ChecklistItemAdd(),
        ChecklistItemDelete(),
        ChecklistItemGet(),
        ChecklistItemList(),
        ChecklistItemMove(),
        ChecklistItemToggle(completes: false),
        ChecklistItemToggle(completes: true),
        ChecklistItemUpdate(),
        CommentItemAdd(),
        CommentItemDelete(),
        CommentItemGet(),
        CommentItemList(),
        CommentItemUpdate(),
        ElapsedItemAdd(),
        ElapsedItemDelete(),
        ElapsedItemGet(),
        ElapsedItemList(),
        ElapsedItemUpdate(),
    ]

    private static let taskMoves: [any PortalMethod] =
        TaskMove.Move.allCases.map { TaskMove(move: $0) } + TaskMark.Mark.allCases.map { TaskMark(mark: $0) }
        + TaskItemRight.Kind.allCases.map { TaskItemRight(kind: $0) }
}
