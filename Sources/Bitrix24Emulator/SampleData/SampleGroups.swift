/// Makes the groups that people of the company work in.
enum SampleGroups {
    static func add(to data: inout PortalData, now: Int) {
        let users = data.users.rows.filter { $0[UserColumn.isActive].isTrue }.map(\.id)
        guard users.count > 8 else { return }
        let day = PortalZone.secondsPerDay
        data.groups = [
            WorkGroup(
                id: 1,
                name: "Отдел продаж",
                description: "Планы, скрипты и разбор сделок",
                createdAt: now - 600 * day,
                owner: users[1],
                members: Array(users[0...8]),
                isProject: false,
                isOpen: true
            ),
            WorkGroup(
                id: 2,
                name: "Монтаж: бизнес-центр «Полюс»",
                description: "Поставка и пусконаладка на объекте",
                createdAt: now - 45 * day,
                owner: users[users.count - 5],
                members: [users[0]] + users.suffix(6),
                isProject: true,
                isOpen: false
            ),
        ]
        for group in data.groups { _ = data.taskStages(of: .group(group.id)) }
    }
}
