extension EntitySchema {
    /// The fields of leads.
    static let lead = EntitySchema(
        [
            Field("ID", .integer, "ID", .readOnly),
            Field("TITLE", .string, "Название лида"),
            Field("HONORIFIC", .crmStatus, "Обращение", dictionary: "HONORIFIC"),
            Field("NAME", .string, "Имя"),
            Field("SECOND_NAME", .string, "Отчество"),
            Field("LAST_NAME", .string, "Фамилия"),
            Field("BIRTHDATE", .date, "Дата рождения"),
            Field("COMPANY_TITLE", .string, "Название компании"),
            Field("SOURCE_ID", .crmStatus, "Источник", dictionary: "SOURCE"),
            Field("SOURCE_DESCRIPTION", .string, "Дополнительно об источнике"),
            Field("STATUS_ID", .crmStatus, "Стадия", dictionary: "STATUS"),
            Field("STATUS_DESCRIPTION", .string, "Дополнительно о стадии"),
            Field("STATUS_SEMANTIC_ID", .string, "Состояние статуса", .readOnly),
            Field("POST", .string, "Должность"),
            Field("ADDRESS", .string, "Адрес"),
        ],
        Field.address,
        [
            Field("CURRENCY_ID", .crmCurrency, "Валюта"),
            Field("OPPORTUNITY", .double, "Сумма"),
            Field("IS_MANUAL_OPPORTUNITY", .char, "IS_MANUAL_OPPORTUNITY"),
            Field("OPENED", .char, "Доступен для всех"),
            Field("COMMENTS", .string, "Комментарий"),
        ],
        Field.contactFlags,
        [
            Field("ASSIGNED_BY_ID", .user, "Ответственный"),
            Field("CREATED_BY_ID", .user, "Кем создан", .readOnly),
            Field("MODIFY_BY_ID", .user, "Кем изменен", .readOnly),
            Field("MOVED_BY_ID", .user, "MOVED_BY_ID", .readOnly),
            Field("DATE_CREATE", .datetime, "Дата создания", .readOnly),
            Field("DATE_MODIFY", .datetime, "Дата изменения", .readOnly),
            Field("MOVED_TIME", .datetime, "MOVED_TIME", .readOnly),
            Field("COMPANY_ID", .crmCompany, "Компания", .zero),
            Field("CONTACT_ID", .crmContact, "Контакт", .deprecated),
            Field("CONTACT_IDS", .crmContact, "CONTACT_IDS", [.multiple, .unlisted]),
            Field("IS_RETURN_CUSTOMER", .char, "Повторный лид", .readOnly),
            Field("DATE_CLOSED", .datetime, "Дата завершения", .readOnly),
            Field("ORIGINATOR_ID", .string, "Внешний источник"),
            Field("ORIGIN_ID", .string, "Идентификатор элемента во внешнем источнике"),
        ],
        Field.campaign,
        [
            Field("LAST_ACTIVITY_TIME", .datetime, "LAST_ACTIVITY_TIME", .readOnly),
            Field("LAST_ACTIVITY_BY", .user, "LAST_ACTIVITY_BY", .readOnly),
        ],
        Field.multifields,
        [
            Field("UF_CRM_1704817278", .string, "Откуда узнали о нас", .dynamic),
            Field("UF_CRM_1706782596092", .datetime, "Удобное время звонка", .dynamic),
            Field(
                "UF_CRM_1708952993785",
                .enumeration,
                "Что интересует",
                [.dynamic, .multiple],
                choices: [
                    .init(id: 45, value: "Поставка оборудования"),
                    .init(id: 47, value: "Монтаж"),
                    .init(id: 49, value: "Сервисное обслуживание"),
                ]
            ),
        ]
    )
}
