import JSONCore

/// `department.get`: the company's structure; conditions stand beside the other parameters.
struct DepartmentGet: PortalMethod {
    var name: String { "department.get" }
    var scope: String { "department" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var departments = portal.departments
        // `SORT` is both the field to sort by and a field to filter by: a number is meant as the latter.
        for field in ["ID", "NAME", "SORT", "PARENT", "UF_HEAD"] {
            guard let value = call.parameters[field] else { continue }
            let wanted = PHP.list(value).compactMap(PHP.text)
            if field == "SORT", wanted.contains(where: { Int($0) == nil }) { continue }
            departments = departments.filter { wanted.contains(Self.value(field, of: $0)) }
        }
        let key = call["sort"]?.string?.uppercased() ?? "ID"
        let isDescending = call["order"]?.string?.uppercased() == "DESC"
        departments.sort { Self.precedes($0, $1, by: key) != isDescending }
        let range = RowQuery.range(start: call.start, total: departments.count, startsOver: false)
        let next = range.upperBound < departments.count ? range.upperBound : nil
        return MethodAnswer(next: next, total: departments.count) { writer in
            writer.array { writer in
                for department in departments[range] { Self.write(department, to: &writer) }
            }
        }
    }

    private static func value(_ field: String, of department: Department) -> String {
        switch field {
        case "NAME": department.name
        case "SORT": String(department.sort)
        case "PARENT": department.parent.map(String.init) ?? ""
        case "UF_HEAD": department.head.map(String.init) ?? ""
        default: String(department.id)
        }
    }

    private static func precedes(_ left: Department, _ right: Department, by field: String) -> Bool {
        let (first, second) = (value(field, of: left), value(field, of: right))
        if let firstNumber = Int(first), let secondNumber = Int(second) {
            return (firstNumber, left.id) < (secondNumber, right.id)
        }
        return (first.lowercased(), left.id) < (second.lowercased(), right.id)
    }

    private static func write(_ department: Department, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ID", String(department.id))
            writer.member("NAME", department.name)
            writer.member("SORT", department.sort)
            if let parent = department.parent { writer.member("PARENT", String(parent)) }
            if let head = department.head { writer.member("UF_HEAD", String(head)) }
        }
    }
}
