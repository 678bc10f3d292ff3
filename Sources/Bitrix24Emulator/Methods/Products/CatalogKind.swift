/// The kinds of things that the `catalog.*` methods know.
enum CatalogKind: String, CaseIterable, Sendable {
    case catalog
    case section
    case product
    case price
    case measure
    case vat

    var table: WritableKeyPath<CatalogData, Table> {
        switch self {
        case .catalog: \.catalogs
        case .section: \.sections
        case .product: \.products
        case .price: \.prices
        case .measure: \.measures
        case .vat: \.rates
        }
    }

    var schema: EntitySchema {
        switch self {
        case .catalog: .catalog
        case .section: .catalogSection
        case .product: .catalogProduct
        case .price: .catalogPrice
        case .measure: .catalogMeasure
        case .vat: .catalogRate
        }
    }

    /// The columns that rows have.
    var columns: [Column] { schema.allColumns.filter { !schema[$0].traits.contains(.unlisted) } }

    /// The name of the list in answers.
    var listName: String { rawValue + "s" }

    /// The name of one in the answers of the methods that write; products are called elements there.
    var writtenName: String { self == .product ? "element" : rawValue }

    /// Whether the things lie in a catalogue that filters and new ones must name.
    var liesInBlock: Bool {
        switch self {
        case .section, .product: true
        case .catalog, .price, .measure, .vat: false
        }
    }

    /// What the portal says where there is none with a number.
    var missing: MethodFailure {
        switch self {
        case .catalog: MethodFailure(400, "0", "Catalog is not exists")
        case .section: MethodFailure(400, "200700300030", "Section is not exists")
        case .product: MethodFailure(400, "200040300000", "Iblock Not Found")
        case .price: MethodFailure(400, "0", "Price is not exists")
        case .measure: MethodFailure(400, "200600000020", "Measure is not exists")
        case .vat: MethodFailure(400, "200800000000", "VAT rate is not exists")
        }
    }
}
