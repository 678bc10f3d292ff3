import JSONCore

/// `department.delete`: removes a department; its people, and the departments below it, come to the one above.
struct DepartmentDelete: PortalMethod {
    var name: String { "department.delete" }
    var scope: String { "department" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try DepartmentInput.checkRight(of: call, in: portal)
        let id = PHP.integer(call["ID"])
        guard let department = portal.departments.first(where: { $0.id == id }) else {
            throw DepartmentInput.notFound
        }
        guard let parent = department.parent else { throw MethodFailure(400, "ERROR_CORE", "Доступ запрещен") }
        portal.departments.removeAll { $0.id == id }
        for place in portal.departments.indices where portal.departments[place].parent == id {
            portal.departments[place].parent = parent
        }
        for var user in Array(portal.users.rows) {
            guard case .integers(let own) = user[UserColumn.departments], own.contains(id) else { continue }
            user.remove(id, from: UserColumn.departments)
            user.add(parent, to: UserColumn.departments)
            portal.users.replace(user)
        }
        return MethodAnswer(true)
    }
}
