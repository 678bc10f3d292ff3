/// The kinds of things in the catalogue that older methods of the CRM know, each as a view of what the catalogue keeps.
enum OlderCatalogKind: String, CaseIterable, Sendable {
    case catalog
    case product
    case productsection
    case measure
    case vat

    /// The fields, and which of the catalogue's fields each of them shows.
    var view: OlderCatalogView {
        switch self {
        case .catalog: .catalog
        case .product: .product
        case .productsection: .section
        case .measure: .measure
        case .vat: .rate
        }
    }

    /// What the portal says where there is none with a number.
    var missing: MethodFailure {
        switch self {
        case .catalog: .legacy("Catalog is not found.")
        case .product: .legacy("Product is not found.")
        case .productsection: .legacy("Product section is not found.")
        case .measure: .legacy("Measure is not found.")
        case .vat: MethodFailure(400, "VAT rate not found.", "VAT rate not found.")
        }
    }
}
