import JSONCore

/// `department.update`: other values for some fields of a department.
struct DepartmentUpdate: PortalMethod {
    var name: String { "department.update" }
    var scope: String { "department" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try DepartmentInput.checkRight(of: call, in: portal)
        let id = PHP.integer(call["ID"])
        guard let place = portal.departments.firstIndex(where: { $0.id == id }) else {
            throw DepartmentInput.notFound
        }
        var department = portal.departments[place]
        try DepartmentInput.apply(call, to: &department, in: portal)
        portal.departments[place] = department
        return MethodAnswer(true)
    }
}
