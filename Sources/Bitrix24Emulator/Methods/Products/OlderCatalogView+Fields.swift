// Rates and prices that are not set are null rather than zero, which is what rows do with custom fields.
extension OlderCatalogView {
    static let catalog = OlderCatalogView(
        .catalog,
        [
            (Field("ID", .integer, "Идентификатор", .readOnly), "id"),
            (Field("NAME", .string, "Название", .readOnly), "name"),
            (Field("ORIGINATOR_ID", .string, "Внешний источник", .readOnly), nil),
            (Field("ORIGIN_ID", .string, "Идентификатор во внешнем источнике", .readOnly), nil),
            (Field("XML_ID", .string, "Внешний код", .readOnly), nil),
        ]
    )

    static let product = OlderCatalogView(
        .product,
        [
            (Field("ID", .integer, "Идентификатор", .readOnly), "id"),
            (Field("CATALOG_ID", .integer, "Каталог", .immutable), "iblockId"),
            (Field("PRICE", .double, "Цена", .dynamic), nil),
            (Field("CURRENCY_ID", .string, "Валюта"), nil),
            (Field("NAME", .string, "Название", .required), "name"),
            (Field("CODE", .string, "Символьный код"), "code"),
            (Field("DESCRIPTION", .string, "Описание"), "detailText"),
            (Field("DESCRIPTION_TYPE", .string, "Тип описания"), "detailTextType"),
            (Field("ACTIVE", .char, "Активен"), "active"),
            (Field("SECTION_ID", .integer, "Раздел"), "iblockSectionId"),
            (Field("SORT", .integer, "Сортировка"), "sort"),
            (Field("VAT_ID", .integer, "Ставка НДС"), "vatId"),
            (Field("VAT_INCLUDED", .char, "НДС включён в цену"), "vatIncluded"),
            (Field("MEASURE", .integer, "Единица измерения"), "measure"),
            (Field("XML_ID", .string, "Внешний код"), "xmlId"),
            (Field("PREVIEW_PICTURE", .file, "Картинка для анонса"), "previewPicture"),
            (Field("DETAIL_PICTURE", .file, "Детальная картинка"), "detailPicture"),
            (Field("DATE_CREATE", .datetime, "Дата создания", .readOnly), "dateCreate"),
            (Field("TIMESTAMP_X", .datetime, "Дата изменения", .readOnly), "timestampX"),
            (Field("MODIFIED_BY", .integer, "Кем изменён", .readOnly), "modifiedBy"),
            (Field("CREATED_BY", .integer, "Кем создан", .readOnly), "createdBy"),
        ]
    )

    static let section = OlderCatalogView(
        .section,
        [
            (Field("ID", .integer, "Идентификатор", .readOnly), "id"),
            (Field("CATALOG_ID", .integer, "Каталог", .immutable), "iblockId"),
            (Field("SECTION_ID", .integer, "Раздел"), "iblockSectionId"),
            (Field("NAME", .string, "Название", .required), "name"),
            (Field("XML_ID", .string, "Внешний код"), "xmlId"),
            (Field("CODE", .string, "Символьный код"), "code"),
        ]
    )

    static let measure = OlderCatalogView(
        .measure,
        [
            (Field("ID", .integer, "Идентификатор", .readOnly), "id"),
            (Field("CODE", .integer, "Код", .required), "code"),
            (Field("MEASURE_TITLE", .string, "Название", .required), "measureTitle"),
            (Field("SYMBOL_RUS", .string, "Обозначение"), "symbol"),
            (Field("SYMBOL_INTL", .string, "Международное обозначение"), "symbolIntl"),
            (Field("SYMBOL_LETTER_INTL", .string, "Кодовое обозначение"), "symbolLetterIntl"),
            (Field("IS_DEFAULT", .char, "По умолчанию"), "isDefault"),
        ]
    )

    static let rate = OlderCatalogView(
        .vat,
        [
            (Field("ID", .integer, "ID", .readOnly), "id"),
            (Field("TIMESTAMP_X", .datetime, "Дата изменения", .readOnly), "timestampX"),
            (Field("ACTIVE", .char, "Активность"), "active"),
            (Field("C_SORT", .integer, "Сортировка"), "sort"),
            (Field("NAME", .string, "Название"), "name"),
            (Field("RATE", .double, "Ставка", .dynamic), "rate"),
        ]
    )
}
