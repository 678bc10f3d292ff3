/// The dictionaries that every Russian portal starts with.
struct StandardDictionaries {
    private static let clientDictionaries: [(String, [(String, String)])] = [
        (
            "CONTACT_TYPE",
            [
                ("CLIENT", "Клиенты"), ("SUPPLIER", "Поставщики"), ("PARTNER", "Партнёры"), ("OTHER", "Другое"),
            ]
        ),
        (
            "COMPANY_TYPE",
            [
                ("CUSTOMER", "Клиент"), ("SUPPLIER", "Поставщик"), ("COMPETITOR", "Конкурент"),
                ("PARTNER", "Партнёр"), ("OTHER", "Другое"),
            ]
        ),
        (
            "EMPLOYEES",
            [
                ("EMPLOYEES_1", "менее 50"), ("EMPLOYEES_2", "50-250"), ("EMPLOYEES_3", "250-500"),
                ("EMPLOYEES_4", "более 500"),
            ]
        ),
        (
            "INDUSTRY",
            [
                ("IT", "Информационные технологии"), ("MANUFACTURING", "Производство"),
                ("DELIVERY", "Логистика"), ("OTHER", "Другое"),
            ]
        ),
        (
            "DEAL_TYPE",
            [
                ("SALE", "Продажа"), ("COMPLEX", "Комплексная продажа"), ("GOODS", "Продажа товара"),
                ("SERVICES", "Услуги"), ("SERVICE", "Сервисное обслуживание"),
            ]
        ),
        ("HONORIFIC", [("HNR_RU_1", "г-н"), ("HNR_RU_2", "г-жа")]),
        (
            "CALL_LIST",
            [
                ("IN_WORK", "В работе"), ("SUCCESS", "Успешно"), ("WRONG_NUMBER", "Не тот номер"),
                ("STOP_CALLING", "Больше не звонить"),
            ]
        ),
    ]

    private var entries: [DictionaryEntry] = []

    /// The dictionaries of a portal with the given pipelines.
    static func entries(pipelines: [Pipeline]) -> [DictionaryEntry] {
        var dictionaries = StandardDictionaries()
        dictionaries.addStatuses()
        dictionaries.addSources()
        for pipeline in pipelines where pipeline.kind == .deal { dictionaries.addStages(of: pipeline) }
        dictionaries.addClientDictionaries()
        dictionaries.addItemStages(pipelines)
        return dictionaries.entries
    }

    private mutating func addStatuses() {
        add("STATUS", "NEW", "Не обработан", color: "#39A8EF", meaning: .process, isSystem: true)
        add("STATUS", "IN_PROCESS", "В работе", color: "#2FC6F6", meaning: .process)
        add("STATUS", "PROCESSED", "Обработан", color: "#55D0E0", meaning: .process)
        add("STATUS", "CONVERTED", "Качественный лид", color: "#7BD500", meaning: .success, isSystem: true)
        add("STATUS", "JUNK", "Некачественный лид", color: "#FF5752", meaning: .failure, isSystem: true)
    }

    private mutating func addSources() {
        let sources: [(String, String, Int)] = [
            ("CALL", "Звонок", 10), ("EMAIL", "Электронная почта", 20), ("WEB", "Веб-сайт", 30),
            ("ADVERTISING", "Реклама", 40), ("PARTNER", "Существующий клиент", 50),
            ("RECOMMENDATION", "По рекомендации", 60), ("TRADE_SHOW", "Выставка", 70), ("WEBFORM", "CRM-форма", 75),
            ("CALLBACK", "Обратный звонок", 77), ("RC_GENERATOR", "Генератор продаж", 78),
            ("STORE", "Интернет-магазин", 79), ("OTHER", "Другое", 80),
        ]
        for (code, name, sort) in sources { add("SOURCE", code, name, sort: sort) }
    }

    private mutating func addStages(of pipeline: Pipeline) {
        let stages: [(String, String, String, DictionaryEntry.Meaning, Bool)] = [
            ("NEW", "Новая", "#39A8EF", .process, true),
            ("PREPARATION", "Подготовка документов", "#2FC6F6", .process, false),
            ("PREPAYMENT_INVOICE", "Cчет на предоплату", "#55D0E0", .process, false),
            ("EXECUTING", "В работе", "#47E4C2", .process, false),
            ("FINAL_INVOICE", "Финальный счет", "#FFA900", .process, false),
            ("WON", "Сделка успешна", "#7BD500", .success, true),
            ("LOSE", "Сделка провалена", "#FF5752", .failure, true),
            ("APOLOGY", "Анализ причины провала", "#FF5752", .apology, false),
        ]
        for (code, name, color, meaning, isSystem) in stages {
            add(
                pipeline.dictionary,
                pipeline.prefix + code,
                name,
                category: pipeline.id == 0 ? nil : pipeline.id,
                color: color,
                meaning: meaning,
                isSystem: isSystem
            )
        }
    }

    /// The stages of quotes, invoices and the smart process.
    private mutating func addItemStages(_ pipelines: [Pipeline]) {
        addStages("QUOTE_STATUS", prefix: "", Self.quoteStages)
        for pipeline in pipelines {
            switch pipeline.kind {
            case .invoice:
                addStages(pipeline.dictionary, prefix: pipeline.prefix, category: pipeline.id, Self.invoiceStages)
            case .process:
                addStages(pipeline.dictionary, prefix: pipeline.prefix, category: pipeline.id, Self.processStages)
            case .lead, .deal, .contact, .company, .quote: continue
            }
        }
    }

    private mutating func addStages(
        _ dictionary: String,
        prefix: String,
        category: Int? = nil,
        _ stages: [(code: String, name: String, color: String, meaning: DictionaryEntry.Meaning)]
    ) {
        for stage in stages {
            add(
                dictionary,
                prefix + stage.code,
                stage.name,
                category: category,
                color: stage.color,
                meaning: stage.meaning,
                isSystem: stage.code == stages[0].code || stage.meaning != .process
            )
        }
    }

    private static let quoteStages: [(code: String, name: String, color: String, meaning: DictionaryEntry.Meaning)] = [
        ("DRAFT", "Новое", "#39A8EF", .process), ("SENT", "Отправлено клиенту", "#2FC6F6", .process),
        ("APPROVED", "Принято", "#7BD500", .success), ("DECLAINED", "Отклонено", "#FF5752", .failure),
        ("APOLOGY", "Анализ причины провала", "#FF5752", .apology),
    ]

    private static let invoiceStages: [(code: String, name: String, color: String, meaning: DictionaryEntry.Meaning)] =
        [
            ("N", "Новый", "#39A8EF", .process), ("S", "Отправлен клиенту", "#2FC6F6", .process),
            ("P", "Оплачен", "#7BD500", .success), ("D", "Не оплачен", "#FF5752", .failure),
        ]

    private static let processStages: [(code: String, name: String, color: String, meaning: DictionaryEntry.Meaning)] =
        [
            ("NEW", "Начало", "#22B9FF", .process), ("PREPARATION", "Диагностика", "#88B9FF", .process),
            ("CLIENT", "Согласование", "#10E5FC", .process), ("SUCCESS", "Успех", "#00FF00", .success),
            ("FAIL", "Провал", "#FF0000", .failure),
        ]

    private mutating func addClientDictionaries() {
        for (entity, codes) in Self.clientDictionaries {
            for (code, name) in codes { add(entity, code, name) }
        }
    }

    private mutating func add(
        _ entity: String,
        _ code: String,
        _ name: String,
        sort: Int? = nil,
        category: Int? = nil,
        color: String? = nil,
        meaning: DictionaryEntry.Meaning? = nil,
        isSystem: Bool = false
    ) {
        let nextSort = (entries.last { $0.entity == entity }?.sort ?? 0) + 10
        entries.append(
            DictionaryEntry(
                id: 1 + entries.count * 2,
                entity: entity,
                code: code,
                name: name,
                sort: sort ?? nextSort,
                isSystem: isSystem,
                category: category,
                color: color,
                meaning: meaning
            )
        )
    }
}
