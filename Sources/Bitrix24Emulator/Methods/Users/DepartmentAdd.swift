import JSONCore

/// `department.add`: a new department below another.
struct DepartmentAdd: PortalMethod {
    var name: String { "department.add" }
    var scope: String { "department" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try DepartmentInput.checkRight(of: call, in: portal)
        guard call["NAME"] != nil else { throw DepartmentInput.noName }
        guard call["PARENT"] != nil else { throw DepartmentInput.secondRoot }
        var department = Department(id: 0, name: "", sort: 500)
        try DepartmentInput.apply(call, to: &department, in: portal)
        department.id = (portal.departments.map(\.id).max() ?? 0) + 1
        portal.departments.append(department)
        return MethodAnswer(.int(department.id))
    }
}
