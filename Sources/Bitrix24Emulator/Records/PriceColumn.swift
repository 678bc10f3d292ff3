/// The columns of prices that code asks for by name.
enum PriceColumn {
    static let type = EntitySchema.catalogPrice.column("catalogGroupId")
    static let currency = EntitySchema.catalogPrice.column("currency")
    static let price = EntitySchema.catalogPrice.column("price")
    static let basePrice = EntitySchema.catalogPrice.column("priceScale")
    static let product = EntitySchema.catalogPrice.column("productId")
    static let changedAt = EntitySchema.catalogPrice.column("timestampX")
}
