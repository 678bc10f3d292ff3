import JSONCore

/// The people of a portal and their departments.
package struct Staff: Sendable {
    /// Who is meant by a name.
    package enum Subject: Hashable, Sendable {
        case person(Person)
        /// Everybody in a department and in those below it.
        case department(PortalDepartment)
    }

    /// Everybody, by number.
    package let people: [Person]
    /// The departments.
    package let departments: [PortalDepartment]
    /// The person whose credential the server uses; `nil` where the portal did not say.
    package let me: Person?
    private let byID: [String: Person]

    package init(people: [Person], departments: [PortalDepartment], me: String?) {
        self.people = people
        self.departments = departments
        let byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        self.byID = byID
        self.me = me.flatMap { byID[$0] }
    }

    /// The person with a number.
    package func person(_ id: String) -> Person? { byID[id] }

    /// The department with a number.
    package func department(_ id: String) -> PortalDepartment? { departments.first { $0.id == id } }

    /// The department that somebody is counted to: the first of several.
    package func department(of id: String) -> PortalDepartment? {
        byID[id]?.departments.first.flatMap { self.department($0) }
    }

    /// The people of a department and of those below it.
    package func members(of department: PortalDepartment) -> [Person] {
        var ids: Set<String> = [department.id]
        var grows = true
        while grows {
            let below = departments.filter { $0.parent.map(ids.contains) ?? false && !ids.contains($0.id) }
            ids.formUnion(below.map(\.id))
            grows = !below.isEmpty
        }
        return people.filter { !ids.isDisjoint(with: $0.departments) }
    }

    private static let myself: Set<String> = [
        "я", "мои", "мой", "моя", "мне", "меня", "me", "my", "mine", "i", "myself",
    ]

    /// Whom a name, a number or "me" stands for.
    package func find(_ text: String) -> NameIndex<Subject>.Finding {
        if let me, Self.myself.contains(NameText.code(text)) { return .found(.person(me)) }
        var index = NameIndex<Subject>()
        for person in people {
            index.add(.person(person), codes: [person.id, person.email].compactMap(\.self), names: [person.name])
        }
        for department in departments { index.add(.department(department), codes: [], names: [department.name]) }
        return index.find(text)
    }
}
