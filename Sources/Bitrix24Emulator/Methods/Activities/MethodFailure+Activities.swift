// MARK: - Of the older methods

extension MethodFailure {
    static let noActivity = legacy("Activity is not found.")
    static let emptySubject = legacy("The field SUBJECT is not defined or empty.")
    static let noCommunications = legacy("The field COMMUNICATIONS is not defined or invalid.")
}

// MARK: - Of the controllers of to-dos, bindings and comments

extension MethodFailure {
    static let elementNotFound = MethodFailure(400, "NOT_FOUND", "Элемент не найден")
    static let ownerNotFound = MethodFailure(400, "OWNER_NOT_FOUND", "Владелец элемента не найден")
    static let wrongMoment = MethodFailure(400, "WRONG_DATETIME_FORMAT", "Некорректный формат даты")
    static let emptyComment = MethodFailure(400, "INVALID_ARG_VALUE", "Пустой комментарий")
    static let alreadyBound = MethodFailure(400, "ACTIVITY_IS_ALREADY_BOUND", "Дело уже привязано к этому элементу")
    static let notBound = MethodFailure(400, "BINDING_NOT_FOUND", "Дело не привязано к этому элементу")
    static let lastBinding = MethodFailure(
        400,
        "LAST_BINDING_CANNOT_BE_DELETED",
        "Нельзя удалять единственную привязку дела к сущности"
    )
    static let multipleBindings = MethodFailure(
        400,
        "MULTIPLE_BINDINGS",
        "Элемент привязан к нескольким сущностям"
    )
    static let equalTarget = MethodFailure(
        400,
        "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR",
        "Source and target entity ID cannot be equal"
    )
    static let otherTargetType = MethodFailure(
        400,
        "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR",
        "Source and target entity types are not equal"
    )

    /// A to-do that is done cannot be changed.
    static func completedTodo(_ what: String = "") -> MethodFailure {
        MethodFailure(400, "CAN_NOT_UPDATE_\(what)COMPLETED_TODO", "Нельзя изменить завершенное дело")
    }
}
