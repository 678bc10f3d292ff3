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
    private var nextID: Int { 1 + entries.count * 2 }

    /// The dictionaries of a portal with the given pipelines.
    static func entries(pipelines: [Pipeline]) -> [DictionaryEntry] {
        var dictionaries = StandardDictionaries()
        dictionaries.addStatuses()
        dictionaries.addSources()
        for pipeline in pipelines where pipeline.kind == .deal {
            dictionaries.add(DictionaryEntry.stages(of: pipeline))
        }
        dictionaries.addClientDictionaries()
        dictionaries.add(DictionaryEntry.stages(of: .quote, in: "QUOTE_STATUS"))
        for pipeline in pipelines where pipeline.kind != .deal {
            dictionaries.add(DictionaryEntry.stages(of: pipeline))
        }
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

    private mutating func add(_ stages: [DictionaryEntry]) {
        for var stage in stages {
            stage.id = nextID
            entries.append(stage)
        }
    }

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
        color: String? = nil,
        meaning: DictionaryEntry.Meaning? = nil,
        isSystem: Bool = false
    ) {
        let nextSort = (entries.last { $0.entity == entity }?.sort ?? 0) + 10
        entries.append(
            DictionaryEntry(
                id: nextID,
                entity: entity,
                code: code,
                name: name,
                sort: sort ?? nextSort,
                isSystem: isSystem,
                color: color,
                meaning: meaning
            )
        )
    }
}
