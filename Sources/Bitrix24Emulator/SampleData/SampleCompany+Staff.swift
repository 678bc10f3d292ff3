extension SampleCompany {
    private typealias Person = (
        last: String, first: String, second: String, position: String, departments: [Int], isFemale: Bool
    )

    private static let people: [Person] = [
        ("Воронцов", "Алексей", "Игоревич", "Генеральный директор", [1], false),
        ("Климова", "Марина", "Сергеевна", "Коммерческий директор", [2], true),
        ("Ершов", "Денис", "Олегович", "Старший менеджер по продажам", [2], false),
        ("Савельева", "Анна", "Павловна", "Менеджер по продажам", [2], true),
        ("Тихонов", "Кирилл", "Андреевич", "Менеджер по продажам", [2], false),
        ("Орлова", "Екатерина", "Викторовна", "Менеджер по продажам", [2], true),
        ("Гусев", "Роман", "Дмитриевич", "Руководитель отдела корпоративных продаж", [3], false),
        ("Мельникова", "Ольга", "Ивановна", "Менеджер по работе с ключевыми клиентами", [3], true),
        ("Назаров", "Тимур", "Русланович", "Менеджер по работе с ключевыми клиентами", [3], false),
        ("Белова", "Дарья", "Алексеевна", "Руководитель отдела маркетинга", [4], true),
        ("Фролов", "Павел", "Юрьевич", "Маркетолог", [4], false),
        ("Комаров", "Сергей", "Николаевич", "Руководитель сервисной службы", [5], false),
        ("Жуков", "Иван", "Петрович", "Инженер сервисной службы", [5], false),
        ("Лебедев", "Максим", "Владимирович", "Инженер-монтажник", [5], false),
        ("Соколова", "Ирина", "Борисовна", "Главный бухгалтер", [6], true),
        ("Полякова", "Наталья", "Юрьевна", "Бухгалтер", [6], true),
        ("Титов", "Никита", "Евгеньевич", "Системный администратор", [7], false),
        ("Карпова", "Алина", "Романовна", "Менеджер по продажам (стажёр)", [2], true),
    ]

    /// Adds the departments and the users; the first user owns the webhook, the last one has left the company.
    mutating func addStaff() {
        for (index, person) in Self.people.enumerated() { add(person, at: index) }
        salespeople = data.users.rows.filter { user in
            guard user[UserColumn.isActive].isTrue else { return false }
            guard case .integers(let departments) = user[UserColumn.departments] else { return false }
            return departments.contains { [1, 2, 3].contains($0) }
        }.map(\.id)
        let departments: [(String, Int?, Int)] = [
            ("ООО «Северный ветер»", nil, 0), ("Отдел продаж", 1, 1), ("Отдел корпоративных продаж", 2, 6),
            ("Отдел маркетинга", 1, 9), ("Сервисная служба", 1, 11), ("Бухгалтерия", 1, 14), ("ИТ-отдел", 1, 16),
        ]
        data.departments = departments.enumerated().map { index, department in
            Department(
                id: index + 1,
                name: department.0,
                sort: 500,
                parent: department.1,
                head: data.users.rows[department.2].id
            )
        }
    }

    private mutating func add(_ person: Person, at index: Int) {
        let isActive = index + 1 < Self.people.count
        let hiredAt = moment(daysAgo: isActive ? 880 - index * 45 : 300)
        let seenAt = isActive ? moment(daysAgo: random.below(3)) : moment(daysAgo: 45)
        var user = Record(id: 1 + index * 2, capacity: 18)
        user[UserColumn.isActive] = .flag(isActive)
        user[UserColumn.name] = .text(person.first)
        user[UserColumn.lastName] = .text(person.last)
        user[UserColumn.secondName] = .text(person.second)
        let mailbox = SampleName.latin(String(person.first.prefix(1))) + "." + SampleName.latin(person.last)
        user[UserColumn.email] = .text(mailbox + "@severveter.example")
        user[UserColumn.lastLogin] = .time(seenAt)
        user[UserColumn.registeredOn] = date(of: index == 15 ? moment(daysAgo: 4) : hiredAt)
        user[UserColumn.isOnline] = .flag(isActive && index % 3 == 0)
        user[UserColumn.changedAt] = .time(hiredAt)
        user[UserColumn.lastActivityAt] = .time(seenAt)
        user[UserColumn.gender] = .text(person.isFemale ? "F" : "M")
        user[UserColumn.birthday] = date(of: now, daysLater: -(25 + random.below(25)) * 365 - random.below(365))
        user[UserColumn.mobile] = .text(phone().value)
        user[UserColumn.city] = .text("Москва")
        user[UserColumn.position] = .text(person.position)
        user[UserColumn.employedOn] = date(of: hiredAt)
        user[UserColumn.departments] = .integers(person.departments)
        user[UserColumn.extensionNumber] = .text(String(101 + index))
        user[UserColumn.type] = .text("employee")
        data.users.append(user)
    }
}
