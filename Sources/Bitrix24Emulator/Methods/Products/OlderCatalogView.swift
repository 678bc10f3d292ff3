/// How older methods of the CRM show a table of the catalogue.
struct OlderCatalogView: Sendable {
    let schema: EntitySchema
    private let kind: CatalogKind
    private let columns: [(own: Column, shown: Column)]

    /// - Parameter fields: The fields; each with the name of the catalogue's field, or none.
    init(_ kind: CatalogKind, _ fields: [(field: Field, source: String?)]) {
        let schema = EntitySchema(fields.map(\.field))
        self.kind = kind
        self.schema = schema
        columns = fields.compactMap { entry in
            entry.source.map { (schema.column(entry.field.name), kind.schema.column($0)) }
        }
    }

    /// All rows, as the view shows them.
    func rows(of catalog: CatalogData) -> Table {
        var table = Table(schema)
        for record in catalog[keyPath: kind.table].rows { table.append(shown(record, in: catalog)) }
        return table
    }

    /// One row; `nil` where there is none with the number.
    func row(_ id: Int, of catalog: CatalogData) -> Record? {
        catalog[keyPath: kind.table][id].map { shown($0, in: catalog) }
    }

    /// Takes over the fields of a shown row into the catalogue's own.
    func write(_ shown: Record, to record: inout Record) {
        for (own, source) in columns where own != .id { record[source] = shown[own] }
    }

    private func shown(_ record: Record, in catalog: CatalogData) -> Record {
        var row = Record(id: record.id, capacity: columns.count + 2)
        for (own, source) in columns where own != .id { row[own] = record[source] }
        guard kind == .product, let price = catalog.basePrice(ofProduct: record.id) else { return row }
        row[OlderProductColumn.price] = price[PriceColumn.price]
        row[OlderProductColumn.currency] = price[PriceColumn.currency]
        return row
    }
}

/// The columns of products in the older methods that code asks for by name.
enum OlderProductColumn {
    static let name = OlderCatalogView.product.schema.column("NAME")
    static let price = OlderCatalogView.product.schema.column("PRICE")
    static let currency = OlderCatalogView.product.schema.column("CURRENCY_ID")
}
