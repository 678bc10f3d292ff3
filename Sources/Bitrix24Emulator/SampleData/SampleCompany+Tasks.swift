extension SampleCompany {
    private static let subjects = [
        "Подготовить коммерческое предложение", "Согласовать договор", "Выставить счёт", "Выехать на замер",
        "Перезвонить клиенту", "Отправить каталог", "Проверить поступление оплаты", "Согласовать дату монтажа",
        "Заказать оборудование у поставщика", "Собрать закрывающие документы", "Провести обучение персонала заказчика",
    ]

    /// Adds tasks; some are overdue, most belong to a deal or another item of the CRM.
    mutating func addTasks(_ count: Int) {
        let colleagues = data.users.rows.dropLast().map(\.id)
        for createdAt in moments(count, perDay: scale.perDay(4), over: scale.days(100)) {
            var task = Record(id: nextID(of: data.tasks), capacity: 26)
            let links = crmItems(before: createdAt)
            task[TaskColumn.title] = .text(random.pick(Self.subjects) + (links.title.map { " — \($0)" } ?? ""))
            if random.happens(60) {
                task[TaskColumn.description] = .text(
                    "Срок согласован с клиентом. [B]Важно:[/B] результат записать в карточку."
                )
            }
            if !links.codes.isEmpty { task[TaskColumn.crmItems] = .texts(links.codes) }
            let responsible = links.responsible ?? random.pick(colleagues)
            let creator = random.happens(50) ? responsible : random.pick([1, 3, 13, 23])
            task[TaskColumn.responsible] = .integer(responsible)
            task[TaskColumn.creator] = .integer(creator)
            task[TaskColumn.createdAt] = .time(createdAt)
            task[TaskColumn.priority] = .integer(random.pick(weighted: [(1, 75), (2, 20), (0, 5)]))
            if random.happens(85) {
                let deadline = zone.start(ofDay: zone.day(of: createdAt) + random.number(in: 1...21)) + 19 * 3600
                task[TaskColumn.deadline] = .time(deadline)
            }
            if random.happens(25) { task[TaskColumn.auditors] = .integers([random.pick([1, 3, 13])]) }
            if random.happens(15) { task[TaskColumn.accomplices] = .integers([random.pick(salespeople)]) }
            if random.happens(20) { task[TaskColumn.tags] = .texts([random.pick(["срочно", "документы", "монтаж"])]) }
            finish(&task, createdAt: createdAt, creator: creator, responsible: responsible)
            data.tasks.append(task)
        }
    }

    private mutating func crmItems(before moment: Int) -> (codes: [String], title: String?, responsible: Int?) {
        if random.happens(60) {
            let deals = number(of: .deal, before: moment)
            guard deals > 0 else { return ([], nil, nil) }
            let deal = data.deals.rows[deals - 1 - random.below(min(120, deals))]
            var codes = ["D_\(deal.id)"]
            if random.happens(15), let company = deal[DealColumn.company].integer { codes.append("CO_\(company)") }
            return (codes, deal[DealColumn.title].text, deal[DealColumn.assignee].integer)
        }
        guard random.happens(25) else { return ([], nil, nil) }
        let leads = number(of: .lead, before: moment)
        guard leads > 0 else { return ([], nil, nil) }
        let lead = data.leads.rows[leads - 1 - random.below(min(60, leads))]
        return (["L_\(lead.id)"], nil, lead[LeadColumn.assignee].integer)
    }

    private mutating func finish(_ task: inout Record, createdAt: Int, creator: Int, responsible: Int) {
        let age = (now - createdAt) / PortalZone.secondsPerDay
        let status = random.pick(
            weighted: age < 7
                ? [(2, 50), (3, 30), (5, 15), (4, 5)] : [(2, 12), (3, 12), (4, 6), (5, 64), (6, 6)]
        )
        let changedAt = status == 2 ? createdAt : moment(after: createdAt, withinDays: 14)
        task[TaskColumn.status] = .integer(status)
        task[TaskColumn.changedAt] = .time(changedAt)
        task[TaskColumn.changer] = .integer(status == 2 ? creator : responsible)
        task[TaskColumn.statusChangedAt] = .time(changedAt)
        task[TaskColumn.activityAt] = .time(changedAt)
        task[TaskColumn.viewedAt] = .time(changedAt)
        if status != 2 {
            task[TaskColumn.statusChanger] = .integer(responsible)
            task[TaskColumn.startedAt] = .time(createdAt)
        }
        if status == 5 {
            task[TaskColumn.closedAt] = .time(changedAt)
            task[TaskColumn.closer] = .integer(responsible)
            if random.happens(30) { task[TaskColumn.mark] = .text(random.happens(85) ? "P" : "N") }
        }
        task.setTaskDefaults(random: &random)
    }
}

extension Record {
    /// Sets what every task has.
    mutating func setTaskDefaults(random: inout SplitMix64) {
        self[TaskColumn.site] = .text("s1")
        self[TaskColumn.outlookVersion] = .integer(1 + random.below(8))
        self[TaskColumn.isInBBCode] = .flag(true)
        self[TaskColumn.durationType] = .text("days")
        self[TaskColumn.allowsDeadlineChange] = .flag(true)
        self[TaskColumn.guid] = .text(Self.guid(random: &random))
    }

    private static func guid(random: inout SplitMix64) -> String {
        var digits = String(random.next(), radix: 16) + String(random.next(), radix: 16)
        digits = String(repeating: "0", count: 32 - min(32, digits.count)) + digits
        var text = "{"
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text += "-" }
            text.append(digit)
        }
        return text + "}"
    }
}
