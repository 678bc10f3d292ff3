extension EntitySchema {
    /// The fields of the lines that say what a deal, lead or quote sells, by the names of the universal methods.
    static let productRow = EntitySchema([
        Field("id", .integer, "ID", .readOnly),
        Field("ownerId", .integer, "ID владельца", [.required, .immutable]),
        Field("ownerType", .string, "Тип владельца", [.required, .immutable]),
        Field("productId", .integer, "Товар", [.required, .zero]),
        Field("productName", .string, "Название товара"),
        Field("price", .double, "Цена"),
        Field("priceAccount", .double, "PRICE_ACCOUNT", .readOnly),
        Field("priceExclusive", .double, "Цена без налога со скидкой", .readOnly),
        Field("priceNetto", .double, "PRICE_NETTO", .readOnly),
        Field("priceBrutto", .double, "PRICE_BRUTTO", .readOnly),
        Field("quantity", .double, "Количество"),
        Field("discountTypeId", .integer, "Тип скидки"),
        Field("discountRate", .double, "Величина скидки"),
        Field("discountSum", .double, "Сумма скидки"),
        Field("taxRate", .double, "Налог"),
        Field("taxIncluded", .char, "Налог включен в цену"),
        Field("customized", .char, "Изменен"),
        Field("measureCode", .integer, "Код единицы измерения", .zero),
        Field("measureName", .string, "Единица измерения"),
        Field("sort", .integer, "Сортировка", .zero),
        Field("xmlId", .string, "XML_ID", .readOnly),
        Field("type", .integer, "TYPE", .readOnly),
        Field("storeId", .integer, "STORE_ID", .readOnly),
    ])
}
