import JSONCore

/// What the methods that change the company's structure share.
enum DepartmentInput {
    static let notFound = MethodFailure(400, "ERROR_CORE", "Подразделение не найдено")
    static let secondRoot = MethodFailure(
        400,
        "ERROR_CORE",
        "В структуре компании может быть только одно подразделение верхнего уровня"
    )
    static let noName = MethodFailure(400, "ERROR_CORE", "Не указано название подразделения.<br>")

    /// Checks that the caller may change the structure.
    static func checkRight(of call: MethodCall, in portal: PortalData) throws(MethodFailure) {
        guard portal.isAdministrator(call.caller.userID) else {
            throw MethodFailure(400, "ERROR_CORE", "Доступ запрещен")
        }
    }

    /// Takes over the parameters that are there.
    static func apply(
        _ call: MethodCall,
        to department: inout Department,
        in portal: PortalData
    ) throws(MethodFailure) {
        if let name = call["NAME"] {
            guard let text = PHP.text(name), !text.isEmpty else { throw noName }
            department.name = text
        }
        if let sort = call["SORT"] { department.sort = PHP.integer(sort) }
        if let value = call["UF_HEAD"] {
            let head = PHP.integer(value)
            department.head = head > 0 ? head : nil
        }
        guard let value = call["PARENT"] else { return }
        let parent = PHP.integer(value)
        let isRoot = department.parent == nil && department.id > 0
        guard portal.departments.contains(where: { $0.id == parent }), parent != department.id, !isRoot,
            !portal.isDepartment(parent, below: department.id)
        else { throw secondRoot }
        department.parent = parent
    }
}
