/// The columns of catalogues that code asks for by name.
enum CatalogColumn {
    static let block = EntitySchema.catalog.column("iblockId")
    static let name = EntitySchema.catalog.column("name")
    static let site = EntitySchema.catalog.column("lid")
    static let productBlock = EntitySchema.catalog.column("productIblockId")
    static let linkProperty = EntitySchema.catalog.column("skuPropertyId")
    static let rate = EntitySchema.catalog.column("vatId")
}
