extension EntitySchema {
    /// The fields of contacts.
    static let contact = EntitySchema(
        [
            Field("ID", .integer, "ID", .readOnly),
            Field("HONORIFIC", .crmStatus, "Обращение", dictionary: "HONORIFIC"),
            Field("NAME", .string, "Имя", .required),
            Field("SECOND_NAME", .string, "Отчество", .required),
            Field("LAST_NAME", .string, "Фамилия", .required),
            Field("PHOTO", .file, "Фотография"),
            Field("BIRTHDATE", .date, "Дата рождения"),
            Field("TYPE_ID", .crmStatus, "Тип контакта", dictionary: "CONTACT_TYPE"),
            Field("SOURCE_ID", .crmStatus, "Источник", dictionary: "SOURCE"),
            Field("SOURCE_DESCRIPTION", .string, "Дополнительно об источнике"),
            Field("POST", .string, "Должность"),
            Field("ADDRESS", .string, "Адрес"),
        ],
        Field.address,
        [
            Field("COMMENTS", .string, "Комментарий"),
            Field("OPENED", .char, "Доступен для всех"),
            Field("EXPORT", .char, "Участвует в экспорте контактов"),
        ],
        Field.contactFlags,
        [
            Field("ASSIGNED_BY_ID", .user, "Ответственный"),
            Field("CREATED_BY_ID", .user, "Кем создан", .readOnly),
            Field("MODIFY_BY_ID", .user, "Кем изменен", .readOnly),
            Field("DATE_CREATE", .datetime, "Дата создания", .readOnly),
            Field("DATE_MODIFY", .datetime, "Дата изменения", .readOnly),
            Field("COMPANY_ID", .crmCompany, "Компания", .deprecated),
            Field("COMPANY_IDS", .crmCompany, "COMPANY_IDS", [.multiple, .unlisted]),
            Field("LEAD_ID", .crmLead, "Лид", .readOnly),
            Field("ORIGINATOR_ID", .string, "Внешний источник"),
            Field("ORIGIN_ID", .string, "Идентификатор элемента во внешнем источнике"),
            Field("ORIGIN_VERSION", .string, "Версия оригинала"),
        ],
        Field.campaign,
        [
            Field("LAST_ACTIVITY_TIME", .datetime, "Последняя активность", .readOnly),
            Field("LAST_ACTIVITY_BY", .user, "Кем осуществлена последняя активность в таймлайне", .readOnly),
        ],
        Field.multifields,
        [
            Field("UF_CRM_1720697698689", .string, "Должность в договоре", .dynamic)
        ]
    )
}
