extension EntitySchema {
    /// The fields of bank details, which belong to requisites.
    static let bankDetail = EntitySchema(
        [
            Field("ID", .integer, "ID", .readOnly),
            Field("ENTITY_ID", .integer, "ID реквизита", [.required, .immutable]),
            Field("COUNTRY_ID", .integer, "ID страны"),
        ] + Field.requisiteStamps + [
            Field("NAME", .string, "Название"),
            Field("CODE", .string, "Код"),
            Field("XML_ID", .string, "Внешний код"),
            Field("ACTIVE", .char, "Активен"),
            Field("SORT", .integer, "Сортировка"),
            Field("RQ_BANK_NAME", .string, "Наименование банка"),
            Field("RQ_BANK_ADDR", .string, "Адрес банка"),
            Field("RQ_BANK_CODE", .string, "RQ_BANK_CODE"),
            Field("RQ_AGENCY_NAME", .string, "RQ_AGENCY_NAME"),
            Field("RQ_BANK_ROUTE_NUM", .string, "RQ_BANK_ROUTE_NUM"),
            Field("RQ_BIK", .string, "БИК"),
            Field("RQ_MFO", .string, "RQ_MFO"),
            Field("RQ_ACC_NAME", .string, "RQ_ACC_NAME"),
            Field("RQ_ACC_NUM", .string, "Расчетный счёт"),
            Field("RQ_ACC_TYPE", .string, "RQ_ACC_TYPE"),
            Field("RQ_IIK", .string, "RQ_IIK"),
            Field("RQ_ACC_CURRENCY", .string, "Валюта счёта"),
            Field("RQ_COR_ACC_NUM", .string, "Кор. счёт"),
            Field("RQ_IBAN", .string, "RQ_IBAN"),
            Field("RQ_SWIFT", .string, "SWIFT"),
            Field("RQ_BIC", .string, "RQ_BIC"),
            Field("RQ_CODEB", .string, "RQ_CODEB"),
            Field("RQ_CODEG", .string, "RQ_CODEG"),
            Field("RQ_RIB", .string, "RQ_RIB"),
            Field("COMMENTS", .string, "Комментарий"),
            Field("ORIGINATOR_ID", .string, "ORIGINATOR_ID"),
        ]
    )

    /// The fields of the presets that requisites are made by.
    static let requisitePreset = EntitySchema(
        [
            Field("ID", .integer, "ID", .readOnly),
            Field("ENTITY_TYPE_ID", .integer, "ID типа сущности", [.required, .immutable]),
            Field("COUNTRY_ID", .integer, "ID страны", [.required, .immutable]),
            Field("NAME", .string, "Название", .required),
        ] + Field.requisiteStamps + [
            Field("ACTIVE", .char, "Активен"),
            Field("SORT", .integer, "Сортировка"),
            Field("XML_ID", .string, "Внешний код"),
        ]
    )

    /// The fields of addresses; the number in front is of no use to callers.
    static let address = EntitySchema([
        Field("", .integer, "", .unlisted),
        Field("TYPE_ID", .integer, "Тип адреса", [.required, .immutable]),
        Field("ENTITY_TYPE_ID", .integer, "Тип сущности", [.required, .immutable]),
        Field("ENTITY_ID", .integer, "ID сущности", [.required, .immutable]),
        Field("ADDRESS_1", .string, "Улица, дом, корпус, строение"),
        Field("ADDRESS_2", .string, "Квартира / офис"),
        Field("CITY", .string, "Город"),
        Field("POSTAL_CODE", .string, "Почтовый индекс"),
        Field("REGION", .string, "Район"),
        Field("PROVINCE", .string, "Область"),
        Field("COUNTRY", .string, "Страна"),
        Field("COUNTRY_CODE", .string, "Код страны"),
        Field("LOC_ADDR_ID", .integer, "Идентификатор адреса местоположения"),
        Field("ANCHOR_TYPE_ID", .integer, "Тип главной сущности", .readOnly),
        Field("ANCHOR_ID", .integer, "ID главной сущности", .readOnly),
    ])

    /// The fields of the links from deals and the like to requisites; the number in front is of no use to callers.
    static let requisiteLink = EntitySchema([
        Field("", .integer, "", .unlisted),
        Field("ENTITY_TYPE_ID", .integer, "ID типа сущности", [.required, .immutable]),
        Field("ENTITY_ID", .integer, "ID сущности", [.required, .immutable]),
        Field("REQUISITE_ID", .integer, "Реквизит", [.required, .zero]),
        Field("BANK_DETAIL_ID", .integer, "Банковский реквизит", [.required, .zero]),
        Field("MC_REQUISITE_ID", .integer, "Реквизит моей компании", [.required, .zero]),
        Field("MC_BANK_DETAIL_ID", .integer, "Банковский реквизит моей компании", [.required, .zero]),
    ])
}
