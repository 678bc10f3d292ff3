/// The columns of product rows that code asks for by name.
enum ProductRowColumn {
    static let owner = column("ownerId")
    static let ownerType = column("ownerType")
    static let product = column("productId")
    static let name = column("productName")
    static let price = column("price")
    static let accountPrice = column("priceAccount")
    static let exclusivePrice = column("priceExclusive")
    static let netPrice = column("priceNetto")
    static let grossPrice = column("priceBrutto")
    static let quantity = column("quantity")
    static let discountType = column("discountTypeId")
    static let discountRate = column("discountRate")
    static let discountSum = column("discountSum")
    static let taxRate = column("taxRate")
    static let includesTax = column("taxIncluded")
    static let isCustomized = column("customized")
    static let measureCode = column("measureCode")
    static let measureName = column("measureName")
    static let sort = column("sort")
    static let externalID = column("xmlId")
    static let type = column("type")
    static let store = column("storeId")

    private static func column(_ name: String) -> Column { EntitySchema.productRow.column(name) }
}
