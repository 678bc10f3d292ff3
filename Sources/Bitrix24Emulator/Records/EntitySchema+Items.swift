extension EntitySchema {
    /// The fields of quotes.
    static let quote = EntitySchema(
        [
            Field("ID", .integer, "ID", .readOnly),
            Field("QUOTE_NUMBER", .string, "Номер", .readOnly),
            Field("TITLE", .string, "Тема", .required),
            Field("STATUS_ID", .crmStatus, "Статус", dictionary: "QUOTE_STATUS"),
        ],
        amounts,
        links,
        [
            Field("ACTUAL_DATE", .date, "Действительно до"),
            Field("CLOSED", .char, "Закрыто", .readOnly),
            Field("CONTENT", .string, "Содержание"),
            Field("TERMS", .string, "Условия"),
            Field("CLIENT_TITLE", .string, "Клиент"),
            Field("CLIENT_ADDR", .string, "Адрес"),
            Field("CLIENT_CONTACT", .string, "Контактное лицо"),
            Field("CLIENT_EMAIL", .string, "E-mail"),
            Field("CLIENT_PHONE", .string, "Телефон"),
            Field("CLIENT_TP_ID", .string, "ИНН"),
            Field("CLIENT_TPA_ID", .string, "КПП"),
            Field("LEAD_ID", .crmLead, "Лид", .zero),
            Field("DEAL_ID", .crmDeal, "Сделка"),
            Field("PERSON_TYPE_ID", .integer, "Тип плательщика"),
            Field("LOCATION_ID", .location, "Местоположение"),
        ],
        stamps,
        [Field("LAST_COMMUNICATION_TIME", .string, "Дата последней коммуникации", .readOnly)],
        Field.campaign
    )

    /// The fields of smart invoices.
    static let invoice = EntitySchema(
        [
            Field("ID", .integer, "ID", .readOnly),
            Field("ACCOUNT_NUMBER", .string, "Номер счёта"),
            Field("TITLE", .string, "Тема"),
            Field("XML_ID", .string, "Внешний код"),
            Field("CATEGORY_ID", .crmCategory, "Воронка"),
            Field("STAGE_ID", .crmStatus, "Стадия", dictionary: "SMART_INVOICE_STAGE_2"),
            Field(
                "PREVIOUS_STAGE_ID",
                .crmStatus,
                "Предыдущая стадия",
                .readOnly,
                dictionary: "SMART_INVOICE_STAGE_2"
            ),
            Field("MOVED_BY_ID", .user, "Кем изменена стадия", .readOnly),
            Field("MOVED_TIME", .datetime, "Время изменения стадии", .readOnly),
            Field("PARENT_ID_2", .crmEntity, "Сделка"),
        ],
        amounts,
        links,
        stamps
    )

    /// The fields of the smart process: requests for service.
    static let process = EntitySchema(
        [
            Field("ID", .integer, "ID", .readOnly),
            Field("XML_ID", .string, "Внешний код"),
            Field("TITLE", .string, "Название"),
            Field("CATEGORY_ID", .crmCategory, "Воронка"),
            Field("STAGE_ID", .crmStatus, "Стадия", dictionary: "DYNAMIC_177_STAGE_3"),
            Field(
                "PREVIOUS_STAGE_ID",
                .crmStatus,
                "Предыдущая стадия",
                .readOnly,
                dictionary: "DYNAMIC_177_STAGE_3"
            ),
            Field("MOVED_BY_ID", .user, "Кем изменена стадия", .readOnly),
            Field("MOVED_TIME", .datetime, "Время изменения стадии", .readOnly),
            Field("SOURCE_ID", .crmStatus, "Источник", dictionary: "SOURCE"),
            Field("SOURCE_DESCRIPTION", .string, "Дополнительно об источнике"),
            Field("PARENT_ID_2", .crmEntity, "Сделка"),
        ],
        amounts,
        links,
        stamps,
        [
            Field("UF_CRM_5_1724000000001", .string, "Серийный номер", .dynamic),
            Field("UF_CRM_5_1724000000002", .date, "Гарантия до", .dynamic),
            Field("UF_CRM_5_1724000000003", .boolean, "По гарантии", .dynamic),
            Field("UF_CRM_5_1724000000004", .double, "Часы работы", .dynamic),
        ],
        Field.everyCustomType(prefix: "UF_CRM_\(EntityKind.processID)_17310003", firstChoice: 141)
    )

    private static let amounts = [
        Field("OPPORTUNITY", .double, "Сумма"),
        Field("IS_MANUAL_OPPORTUNITY", .char, "Сумма вручную"),
        Field("TAX_VALUE", .double, "Сумма налога"),
        Field("CURRENCY_ID", .crmCurrency, "Валюта"),
    ]

    private static let links = [
        Field("COMPANY_ID", .crmCompany, "Компания", .zero),
        Field("CONTACT_ID", .crmContact, "Контакт", .deprecated),
        Field("CONTACT_IDS", .crmContact, "Контакты", [.multiple, .unlisted]),
        Field("MYCOMPANY_ID", .crmCompany, "Реквизиты вашей компании"),
        Field("BEGINDATE", .date, "Дата начала"),
        Field("CLOSEDATE", .date, "Дата завершения"),
        Field("COMMENTS", .string, "Комментарий"),
    ]

    private static let stamps = [
        Field("OPENED", .char, "Доступно для всех"),
        Field("ASSIGNED_BY_ID", .user, "Ответственный"),
        Field("CREATED_BY_ID", .user, "Кем создано", .readOnly),
        Field("MODIFY_BY_ID", .user, "Кем изменено", .readOnly),
        Field("DATE_CREATE", .datetime, "Дата создания", .readOnly),
        Field("DATE_MODIFY", .datetime, "Дата изменения", .readOnly),
        Field("LAST_ACTIVITY_TIME", .datetime, "Последняя активность", .readOnly),
        Field("LAST_ACTIVITY_BY", .user, "Автор последней активности", .readOnly),
    ]
}
