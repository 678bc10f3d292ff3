extension EntitySchema {
    /// The fields of catalogues.
    static let catalog = EntitySchema([
        Field("id", .integer, "Идентификатор", .readOnly),
        Field("iblockId", .integer, "Информационный блок", [.required, .immutable]),
        Field("iblockTypeId", .integer, "Тип информационного блока", [.readOnly, .zero]),
        Field("lid", .string, "Сайт", .readOnly),
        Field("name", .string, "Название", .readOnly),
        Field("productIblockId", .integer, "Каталог товаров"),
        Field("skuPropertyId", .integer, "Свойство привязки"),
        Field("subscription", .char, "Подписка"),
        Field("vatId", .integer, "Ставка НДС"),
    ])

    /// The fields of the sections of a catalogue.
    static let catalogSection = EntitySchema([
        Field("id", .integer, "Идентификатор", .readOnly),
        Field("active", .char, "Активность"),
        Field("code", .string, "Символьный код"),
        Field("description", .string, "Описание"),
        Field("descriptionType", .string, "Тип описания"),
        Field("iblockId", .integer, "Информационный блок", .required),
        Field("iblockSectionId", .integer, "Родительский раздел"),
        Field("name", .string, "Название", .required),
        Field("sort", .integer, "Сортировка"),
        Field("xmlId", .string, "Внешний код"),
    ])

    /// The fields of products.
    static let catalogProduct = EntitySchema([
        Field("id", .integer, "Идентификатор", .readOnly),
        Field("active", .char, "Активность"),
        Field("available", .char, "Доступность для покупки", .readOnly),
        Field("barcodeMulti", .char, "Штрихкод на каждый экземпляр"),
        Field("bundle", .char, "Наличие набора", .readOnly),
        Field("canBuyZero", .char, "Разрешить покупку при отсутствии товара"),
        Field("code", .string, "Символьный код"),
        Field("createdBy", .integer, "Кем создан"),
        Field("dateActiveFrom", .datetime, "Начало активности"),
        Field("dateActiveTo", .datetime, "Окончание активности"),
        Field("dateCreate", .datetime, "Дата создания"),
        Field("detailPicture", .file, "Детальная картинка"),
        Field("detailText", .string, "Детальное описание"),
        Field("detailTextType", .string, "Тип детального описания"),
        Field("height", .double, "Высота"),
        Field("iblockId", .integer, "Информационный блок", [.required, .immutable]),
        Field("iblockSectionId", .integer, "Основной раздел"),
        Field("length", .double, "Длина"),
        Field("measure", .integer, "Единица измерения"),
        Field("modifiedBy", .integer, "Кем изменен"),
        Field("name", .string, "Название", .required),
        Field("negativeAmountTrace", .char, "Отрицательный учёт", .readOnly),
        Field("previewPicture", .file, "Картинка для анонса"),
        Field("previewText", .string, "Описание для анонса"),
        Field("previewTextType", .string, "Тип описания для анонса"),
        Field("priceType", .char, "Тип оплаты", .unlisted),
        Field("purchasingCurrency", .string, "Валюта закупочной цены"),
        Field("purchasingPrice", .double, "Закупочная цена"),
        Field("quantity", .double, "Доступное количество"),
        Field("quantityReserved", .double, "Зарезервированное количество"),
        Field("quantityTrace", .char, "Количественный учёт"),
        Field("recurSchemeLength", .integer, "Длина периода оплаты"),
        Field("recurSchemeType", .char, "Единица периода оплаты"),
        Field("sort", .integer, "Сортировка"),
        Field("subscribe", .char, "Подписка на товар"),
        Field("timestampX", .datetime, "Дата изменения", .readOnly),
        Field("trialPriceId", .integer, "Пробная цена"),
        Field("type", .integer, "Тип товара", .readOnly),
        Field("vatId", .integer, "Ставка НДС"),
        Field("vatIncluded", .char, "НДС включён в цену"),
        Field("weight", .double, "Вес"),
        Field("width", .double, "Ширина"),
        Field("withoutOrder", .char, "Продление без заказа"),
        Field("xmlId", .string, "Внешний код"),
    ])

    /// The fields of prices.
    static let catalogPrice = EntitySchema([
        Field("id", .integer, "Идентификатор", .readOnly),
        Field("catalogGroupId", .integer, "Тип цены", [.required, .immutable]),
        Field("currency", .string, "Валюта", .required),
        Field("extraId", .integer, "Наценка"),
        Field("price", .double, "Цена", .required),
        Field("priceScale", .double, "Цена в базовой валюте", .readOnly),
        Field("productId", .integer, "Товар", [.required, .immutable]),
        Field("quantityFrom", .integer, "Количество от"),
        Field("quantityTo", .integer, "Количество до"),
        Field("timestampX", .datetime, "Дата изменения", .readOnly),
    ])

    /// The fields of units of measurement.
    static let catalogMeasure = EntitySchema([
        Field("id", .integer, "Идентификатор", .readOnly),
        Field("code", .integer, "Код", .required),
        Field("isDefault", .char, "По умолчанию"),
        Field("measureTitle", .string, "Название", .required),
        Field("symbol", .string, "Обозначение"),
        Field("symbolIntl", .string, "Международное обозначение"),
        Field("symbolLetterIntl", .string, "Международное кодовое обозначение"),
    ])

    /// The fields of VAT rates.
    static let catalogRate = EntitySchema([
        Field("id", .integer, "Идентификатор", .readOnly),
        Field("active", .char, "Активность"),
        Field("name", .string, "Название", .required),
        Field("rate", .double, "Ставка", .required),
        Field("sort", .integer, "Сортировка"),
        Field("timestampX", .datetime, "Дата изменения", .readOnly),
    ])
}
