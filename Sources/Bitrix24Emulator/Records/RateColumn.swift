/// The columns of VAT rates that code asks for by name.
enum RateColumn {
    static let isActive = EntitySchema.catalogRate.column("active")
    static let name = EntitySchema.catalogRate.column("name")
    static let rate = EntitySchema.catalogRate.column("rate")
    static let sort = EntitySchema.catalogRate.column("sort")
    static let changedAt = EntitySchema.catalogRate.column("timestampX")
}
