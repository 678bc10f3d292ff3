extension SampleCompany {
    private static let firstParts = [
        "Альфа", "Балт", "Вектор", "Гранд", "Дельта", "Евро", "Запад", "Инвест", "Капитал", "Лидер", "Мега", "Норд",
        "Орион",
        "Профи", "Регион", "Север", "Техно", "Урал", "Феникс", "Эко",
    ]

    private static let secondParts = ["Строй", "Сервис", "Торг", "Проект", "Логистик", "Пром"]

    private static let cities = [
        ("Москва", 45), ("Санкт-Петербург", 20), ("Казань", 8), ("Екатеринбург", 8), ("Нижний Новгород", 6),
        ("Самара", 5),
        ("Новосибирск", 8),
    ]

    private static let streets = ["Ленина", "Мира", "Советская", "Промышленная", "Садовая", "Заводская", "Гагарина"]

    static let posts = [
        "Директор", "Главный инженер", "Руководитель отдела закупок", "Офис-менеджер", "Технический директор",
        "Менеджер по закупкам", "Главный бухгалтер", "Управляющий",
    ]

    /// A city and a street.
    mutating func address() -> (city: String, street: String) {
        let city = random.pick(weighted: Self.cities)
        return (city, "ул. \(random.pick(Self.streets)), д. \(random.number(in: 1...120))")
    }

    /// Adds companies; no two have the same name.
    mutating func addCompanies(_ count: Int) {
        for (index, createdAt) in moments(count, perDay: scale.perDay(1), over: scale.days(700)).enumerated() {
            let names = Self.firstParts.count * Self.secondParts.count
            let number = index * 7 % names
            let first = Self.firstParts[number / Self.secondParts.count]
            let second =
                Self.secondParts[number % Self.secondParts.count] + (index < names ? "" : "-\(index / names + 1)")
            let form = random.pick(weighted: [("ООО", 80), ("АО", 15), ("ПАО", 5)])
            var company = Record(id: nextID(of: data.companies), capacity: 26)
            company[CompanyColumn.title] = .text("\(form) «\(first)\(second)»")
            fill(&company, domain: SampleName.latin(first + second) + ".example", createdAt: createdAt)
            data.companies.append(company)
        }
    }

    private mutating func fill(_ company: inout Record, domain: String, createdAt: Int) {
        let type = random.pick(weighted: [("CUSTOMER", 70), ("PARTNER", 12), ("SUPPLIER", 12), ("OTHER", 6)])
        company[CompanyColumn.type] = .text(type)
        let address = address()
        company[CompanyColumn.address] = .text(address.street)
        company[CompanyColumn.city] = .text(address.city)
        company[CompanyColumn.country] = .text("Россия")
        let industry = random.pick(weighted: [("MANUFACTURING", 40), ("DELIVERY", 20), ("IT", 15), ("OTHER", 25)])
        company[CompanyColumn.industry] = .text(industry)
        let size = random.pick(weighted: [(1, 55), (2, 28), (3, 11), (4, 6)])
        company[CompanyColumn.employees] = .text("EMPLOYEES_\(size)")
        company[CompanyColumn.currency] = .text("RUB")
        company[CompanyColumn.revenue] = .money(random.number(in: 5...900) * 100_000_000)
        company[CompanyColumn.isOpened] = .flag(true)
        company[CompanyColumn.phone] = .contacts([phone()])
        if random.happens(80) { company[CompanyColumn.email] = .contacts([email("info@" + domain)]) }
        if random.happens(50) { company[CompanyColumn.web] = .contacts([email("https://" + domain)]) }
        company[CompanyColumn.taxNumber] = .text("77" + String(random.number(in: 10_000_000...99_999_999)))
        if random.happens(40) { company[CompanyColumn.creditLimit] = .money(random.number(in: 1...30) * 10_000_000) }
        company[CompanyColumn.assignee] = .integer(random.pick(salespeople))
        stamp(&company, .company, createdAt: createdAt)
    }

    /// Adds contacts, most of them people of the companies.
    mutating func addContacts(_ count: Int) {
        for createdAt in moments(count, perDay: scale.perDay(2), over: scale.days(600)) {
            let name = SampleName(random: &random)
            var contact = Record(id: nextID(of: data.contacts), capacity: 24)
            contact[ContactColumn.honorific] = .text(name.isFemale ? "HNR_RU_2" : "HNR_RU_1")
            contact[ContactColumn.name] = .text(name.first)
            contact[ContactColumn.lastName] = .text(name.last)
            if random.happens(70) { contact[ContactColumn.secondName] = .text(name.second) }
            if random.happens(20) {
                let age = random.number(in: 24...62) * 365 + random.below(365)
                contact[ContactColumn.birthdate] = date(of: now, daysLater: -age)
            }
            contact[ContactColumn.type] = .text(
                random.pick(weighted: [("CLIENT", 75), ("PARTNER", 10), ("SUPPLIER", 10), ("OTHER", 5)])
            )
            contact[ContactColumn.source] = .text(random.pick(weighted: Self.sources))
            contact[ContactColumn.isOpened] = .flag(true)
            contact[ContactColumn.isExported] = .flag(true)
            var assignee = random.pick(salespeople)
            let companies = number(of: .company, before: createdAt)
            if companies > 0, random.happens(85) {
                let company = data.companies.rows[random.below(companies)]
                contact[ContactColumn.company] = .integer(company.id)
                contact[ContactColumn.post] = .text(random.pick(Self.posts))
                assignee = company[CompanyColumn.assignee].integer ?? assignee
            }
            contact[ContactColumn.assignee] = .integer(assignee)
            contact[ContactColumn.phone] = .contacts(
                random.happens(25) ? [phone(), phone("MOBILE")] : [phone("MOBILE")]
            )
            if random.happens(75) { contact[ContactColumn.email] = .contacts([email(name.mailbox + "@mail.example")]) }
            if random.happens(15) { contact[ContactColumn.postInContract] = .text("в лице директора") }
            stamp(&contact, .contact, createdAt: createdAt)
            data.contacts.append(contact)
        }
    }

    /// Sets who created and changed a record and when, and what follows from its other values.
    mutating func stamp(_ record: inout Record, _ kind: EntityKind, createdAt: Int) {
        let columns = StampColumns(kind)
        let assignee = record[columns.assignee]
        creations[kind, default: []].append(createdAt)
        let modifiedAt = moment(after: createdAt, withinDays: 30)
        record[columns.createdAt] = .time(createdAt)
        record[columns.modifiedAt] = .time(modifiedAt)
        record[columns.creator] = random.happens(75) ? assignee : .integer(random.pick(salespeople))
        record[columns.modifier] = assignee
        record[columns.lastActivityAt] = .time(createdAt)
        record[columns.lastActivityBy] = assignee
        record.deriveContactFlags(kind)
    }
}
