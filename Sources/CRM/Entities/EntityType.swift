/// What a kind of records is called.
package struct EntityType: Hashable, Sendable {
    /// Which kind.
    package let id: EntityID
    /// The name that answers use and every question understands, such as `deals` or `dynamic_1038`.
    package let code: String
    /// What people call the records.
    package let title: String
    /// Other codes of the kind.
    let codes: [String]
    /// Other names of the kind, in Russian and English.
    let names: [String]

    /// Creates a kind that a portal defines itself: a smart process.
    package init(typeID: Int, title: String) {
        id = .item(typeID)
        code = "dynamic_\(typeID)"
        self.title = title
        let hex = String(typeID, radix: 16)
        codes = ["\(typeID)", "t\(hex)", "dynamic\(typeID)"]
        names = []
    }

    private init(_ id: EntityID, _ code: String, _ title: String, codes: [String], names: [String]) {
        self.id = id
        self.code = code
        self.title = title
        self.codes = codes
        self.names = names
    }

    /// The kinds that every portal has.
    package static let standard: [EntityType] = [
        EntityType(
            .lead,
            "leads",
            "Лиды",
            codes: ["1", "l", "crm_lead", "lead", "crm/leads", "getleads"],
            names: ["лид", "лиды", "лидов", "лида", "лидам", "обращения", "заявки"]
        ),
        EntityType(
            .deal,
            "deals",
            "Сделки",
            codes: ["2", "d", "crm_deal", "deal", "crm/deals", "getdeals"],
            names: ["сделка", "сделки", "сделок", "сделкам", "продажи", "sales", "opportunities"]
        ),
        EntityType(
            .contact,
            "contacts",
            "Контакты",
            codes: ["3", "c", "crm_contact", "contact", "crm/contacts"],
            names: ["контакт", "контакты", "контактов", "люди", "people", "persons"]
        ),
        EntityType(
            .company,
            "companies",
            "Компании",
            codes: ["4", "co", "crm_company", "company", "crm/companies"],
            names: ["компания", "компании", "компаний", "организации", "фирмы", "organizations"]
        ),
        EntityType(
            .quote,
            "quotes",
            "Предложения",
            codes: ["7", "q", "crm_quote", "quote"],
            names: ["предложение", "предложения", "предложений", "коммерческие предложения", "кп", "estimates"]
        ),
        EntityType(
            .invoice,
            "invoices",
            "Счета",
            codes: ["31", "si", "smart_invoice", "invoice"],
            names: ["счет", "счета", "счетов", "bills"]
        ),
        EntityType(
            .activity,
            "activities",
            "Дела",
            codes: ["activity", "crm_activity"],
            names: ["дело", "дела", "дел", "активности", "активность", "встречи", "письма", "meetings", "emails"]
        ),
        EntityType(
            .call,
            "calls",
            "Звонки",
            codes: ["call", "voximplant", "telephony"],
            names: ["звонок", "звонки", "звонков", "телефония", "phone calls"]
        ),
        EntityType(
            .task,
            "tasks",
            "Задачи",
            codes: ["task", "tasks_task"],
            names: ["задача", "задачи", "задач", "поручения", "todos"]
        ),
    ]
}
