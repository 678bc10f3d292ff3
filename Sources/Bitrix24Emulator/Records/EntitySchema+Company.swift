extension EntitySchema {
    /// The fields of companies.
    static let company = EntitySchema(
        [
            Field("ID", .integer, "ID", .readOnly),
            Field("TITLE", .string, "Название компании", .required),
            Field("COMPANY_TYPE", .crmStatus, "Тип компании", dictionary: "COMPANY_TYPE"),
            Field("LOGO", .file, "Логотип"),
            Field("ADDRESS", .string, "Фактический адрес"),
        ],
        Field.address,
        [
            Field("ADDRESS_LEGAL", .string, "Юридический адрес"),
            Field("REG_ADDRESS", .string, "Юридический адрес"),
            Field("REG_ADDRESS_2", .string, "Юридический адрес (стр. 2)"),
            Field("REG_ADDRESS_CITY", .string, "Юридический адрес город"),
            Field("REG_ADDRESS_POSTAL_CODE", .string, "Юридический адрес почтовый индекс "),
            Field("REG_ADDRESS_REGION", .string, "Юридический адрес район"),
            Field("REG_ADDRESS_PROVINCE", .string, "Юридический адрес область"),
            Field("REG_ADDRESS_COUNTRY", .string, "Юридический адрес страна"),
            Field("REG_ADDRESS_COUNTRY_CODE", .string, "Юридический адрес код страны"),
            Field("REG_ADDRESS_LOC_ADDR_ID", .integer, "Юридический адрес идентификатор адреса местоположения"),
            Field("BANKING_DETAILS", .string, "Банковские реквизиты"),
            Field("INDUSTRY", .crmStatus, "Сфера деятельности", dictionary: "INDUSTRY"),
            Field("EMPLOYEES", .crmStatus, "Кол-во сотрудников", dictionary: "EMPLOYEES"),
            Field("CURRENCY_ID", .crmCurrency, "Валюта"),
            Field("REVENUE", .double, "Годовой оборот"),
            Field("OPENED", .char, "Доступна для всех"),
            Field("COMMENTS", .string, "Комментарий"),
        ],
        Field.contactFlags,
        [
            Field("IS_MY_COMPANY", .char, "Моя компания"),
            Field("ASSIGNED_BY_ID", .user, "Ответственный"),
            Field("CREATED_BY_ID", .user, "Кем создана", .readOnly),
            Field("MODIFY_BY_ID", .user, "Кем изменена", .readOnly),
            Field("DATE_CREATE", .datetime, "Дата создания", .readOnly),
            Field("DATE_MODIFY", .datetime, "Дата изменения", .readOnly),
            Field("CONTACT_ID", .crmContact, "Контакт", [.multiple, .unlisted]),
            Field("LEAD_ID", .crmLead, "Лид", .readOnly),
            Field("ORIGINATOR_ID", .string, "Внешний источник"),
            Field("ORIGIN_ID", .string, "Идентификатор элемента во внешнем источнике"),
            Field("ORIGIN_VERSION", .string, "Версия оригинала"),
        ],
        Field.campaign,
        [
            Field("LAST_ACTIVITY_TIME", .datetime, "Последняя активность"),
            Field("LAST_ACTIVITY_BY", .user, "Автор последней активности в таймлайне"),
            Field("LAST_COMMUNICATION_TIME", .string, "Дата последней коммуникации", .readOnly),
        ],
        Field.multifields,
        [
            Field("UF_CRM_INN", .string, "ИНН", .dynamic),
            Field("UF_CRM_1687188367", .double, "Лимит отгрузки", .dynamic),
        ],
        Field.everyCustomType(prefix: "UF_CRM_17310001", firstChoice: 101)
    )
}
