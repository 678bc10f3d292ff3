/// Fields that several kinds of record have alike.
extension Field {
    /// The parts of an address behind its first line.
    static let address = [
        Field("ADDRESS_2", .string, "Адрес (стр. 2)"),
        Field("ADDRESS_CITY", .string, "Город"),
        Field("ADDRESS_POSTAL_CODE", .string, "Почтовый индекс"),
        Field("ADDRESS_REGION", .string, "Район"),
        Field("ADDRESS_PROVINCE", .string, "Область"),
        Field("ADDRESS_COUNTRY", .string, "Страна"),
        Field("ADDRESS_COUNTRY_CODE", .string, "Код страны"),
        Field("ADDRESS_LOC_ADDR_ID", .integer, "Идентификатор адреса местоположения"),
    ]

    /// Whether there is a way to reach the client.
    static let contactFlags = [
        Field("HAS_PHONE", .char, "Задан телефон", .readOnly),
        Field("HAS_EMAIL", .char, "Задан e-mail", .readOnly),
        Field("HAS_IMOL", .char, "Задана открытая линия", .readOnly),
    ]

    /// Where an advertisement brought the client from.
    static let campaign = [
        Field("UTM_SOURCE", .string, "Рекламная система"),
        Field("UTM_MEDIUM", .string, "Тип трафика"),
        Field("UTM_CAMPAIGN", .string, "Обозначение рекламной кампании"),
        Field("UTM_CONTENT", .string, "Содержание кампании"),
        Field("UTM_TERM", .string, "Условие поиска кампании"),
    ]

    /// The ways to reach the client.
    static let multifields = [
        Field("PHONE", .crmMultifield, "Телефон", .multiple),
        Field("EMAIL", .crmMultifield, "E-mail", .multiple),
        Field("WEB", .crmMultifield, "Сайт", .multiple),
        Field("IM", .crmMultifield, "Мессенджер", .multiple),
        Field("LINK", .crmMultifield, "LINK", .multiple),
    ]
}
