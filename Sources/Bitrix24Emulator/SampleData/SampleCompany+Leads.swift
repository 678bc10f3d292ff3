extension SampleCompany {
    static let sources = [
        ("CALL", 18), ("EMAIL", 9), ("WEB", 16), ("ADVERTISING", 10), ("PARTNER", 8), ("RECOMMENDATION", 9),
        ("TRADE_SHOW", 4), ("WEBFORM", 12), ("CALLBACK", 6), ("RC_GENERATOR", 2), ("STORE", 4), ("OTHER", 2),
    ]

    static let products = [
        "кондиционеры для офиса", "система вентиляции склада", "чиллер для производства", "тепловые завесы",
        "мульти-сплит-система", "увлажнители воздуха", "осушители для бассейна", "тепловой насос",
        "сервисное обслуживание",
        "замена компрессора", "монтаж воздуховодов", "приточная установка",
    ]

    /// Adds leads: at least six a day in the last week, every status and source among them.
    mutating func addLeads(_ count: Int) {
        for (index, createdAt) in moments(count, perDay: scale.leadsPerDay, over: scale.days(120)).enumerated() {
            var lead = Record(id: nextID(of: data.leads), capacity: 32)
            let name = SampleName(random: &random)
            let source = index < Self.sources.count ? Self.sources[index].0 : random.pick(weighted: Self.sources)
            let product = random.pick(Self.products)
            lead[LeadColumn.title] = .text(title(source: source, product: product))
            lead[LeadColumn.source] = .text(source)
            lead[LeadColumn.status] = .text(status(createdAt: createdAt))
            fill(&lead, name: name, source: source)
            fillClient(of: &lead, name: name, createdAt: createdAt)
            finish(&lead, createdAt: createdAt)
            data.leads.append(lead)
        }
    }

    private mutating func title(source: String, product: String) -> String {
        switch source {
        case "CALL", "CALLBACK": "Входящий звонок: \(product)"
        case "EMAIL": "Запрос КП: \(product)"
        case "WEB", "WEBFORM", "STORE": "Заявка с сайта: \(product)"
        case "TRADE_SHOW": "Знакомство на выставке: \(product)"
        case "PARTNER", "RECOMMENDATION": "Повторное обращение: \(product)"
        default: "Новый лид: \(product)"
        }
    }

    private mutating func status(createdAt: Int) -> String {
        switch (now - createdAt) / PortalZone.secondsPerDay {
        case 0...2: random.pick(weighted: [("NEW", 60), ("IN_PROCESS", 30), ("PROCESSED", 5), ("JUNK", 5)])
        case 3...14:
            random.pick(
                weighted: [("NEW", 20), ("IN_PROCESS", 40), ("PROCESSED", 15), ("CONVERTED", 15), ("JUNK", 10)]
            )
        default:
            random.pick(
                weighted: [("NEW", 3), ("IN_PROCESS", 12), ("PROCESSED", 15), ("CONVERTED", 45), ("JUNK", 25)]
            )
        }
    }

    private mutating func fill(_ lead: inout Record, name: SampleName, source: String) {
        let currency = random.pick(weighted: [("RUB", 90), ("USD", 5), ("EUR", 5)])
        lead[LeadColumn.currency] = .text(currency)
        if random.happens(80) {
            let amount = random.number(in: 3...180) * (currency == "RUB" ? 500_000 : 10_000)
            lead[LeadColumn.opportunity] = .money(amount)
            lead[LeadColumn.isManualOpportunity] = .flag(true)
        }
        lead[LeadColumn.isOpened] = .flag(true)
        if random.happens(90) { lead[LeadColumn.phone] = .contacts([phone("MOBILE")]) }
        if random.happens(60) { lead[LeadColumn.email] = .contacts([email(name.mailbox + "@mail.example")]) }
        if random.happens(8) {
            let channel = "imol|livechat|1|\(random.number(in: 10...99))|\(random.number(in: 10...99))"
            lead[LeadColumn.messenger] = .contacts([email(channel, "OPENLINE")])
        }
        if source == "ADVERTISING" || source == "WEB" {
            lead[LeadColumn.utmSource] = .text(random.pick(["yandex", "google", "vk"]))
            lead[LeadColumn.utmMedium] = .text("cpc")
            lead[LeadColumn.utmCampaign] = .text(random.pick(["osen_klimat", "brand", "ventilyaciya"]))
        }
        if random.happens(30) {
            lead[LeadColumn.comments] = .text(
                random.pick(["Просит перезвонить после обеда.", "Нужен выезд на объект."])
            )
        }
        if random.happens(25) {
            lead[LeadColumn.referrer] = .text(
                random.pick(["Интернет", "Знакомые", "Выставка «Климат»", "Реклама в метро"])
            )
        }
        if random.happens(20) {
            lead[LeadColumn.interests] = .integers(random.happens(40) ? [45, 47] : [random.pick([45, 47, 49])])
        }
    }

    /// A returning client is linked; a new one leaves a name.
    private mutating func fillClient(of lead: inout Record, name: SampleName, createdAt: Int) {
        let contacts = number(of: .contact, before: createdAt)
        let status = lead[LeadColumn.status].text
        if contacts > 0, status == "CONVERTED" || random.happens(10) {
            let contact = data.contacts.rows[random.below(contacts)]
            lead[LeadColumn.contact] = .integer(contact.id)
            lead[LeadColumn.company] = contact[ContactColumn.company]
            lead[LeadColumn.name] = contact[ContactColumn.name]
            lead[LeadColumn.lastName] = contact[ContactColumn.lastName]
            lead[LeadColumn.isReturning] = status == "CONVERTED" ? .absent : .flag(true)
            return
        }
        lead[LeadColumn.name] = .text(name.first)
        if random.happens(70) { lead[LeadColumn.lastName] = .text(name.last) }
        if random.happens(20) { lead[LeadColumn.secondName] = .text(name.second) }
        if random.happens(35) {
            lead[LeadColumn.companyTitle] = .text(
                "ООО «\(random.pick(["Старт", "Комфорт", "Развитие", "Прогресс", "Маяк"]))»"
            )
            lead[LeadColumn.post] = .text(random.pick(Self.posts))
        }
        if random.happens(15) {
            let address = address()
            lead[LeadColumn.address] = .text(address.street)
            lead[LeadColumn.city] = .text(address.city)
        }
    }

    private mutating func finish(_ lead: inout Record, createdAt: Int) {
        let assignee = random.pick(salespeople)
        lead[LeadColumn.assignee] = .integer(assignee)
        stamp(&lead, .lead, createdAt: createdAt)
        let isFresh = lead[LeadColumn.status].text == "NEW"
        let movedAt = isFresh ? createdAt : moment(after: createdAt, withinDays: 20)
        lead.deriveStage(.lead, at: movedAt, by: assignee, dictionaries: data)
        lead[LeadColumn.modifiedAt] = .time(
            max(movedAt, isFresh ? createdAt : lead[LeadColumn.modifiedAt].time ?? movedAt)
        )
        if lead[LeadColumn.status].text == "JUNK" {
            lead[LeadColumn.statusDescription] = .text(random.pick(["Не наш профиль", "Нет бюджета", "Спам"]))
        }
        if random.happens(10) { lead[LeadColumn.callAt] = .time((now / 3600 + random.number(in: 2...72)) * 3600) }
    }
}
