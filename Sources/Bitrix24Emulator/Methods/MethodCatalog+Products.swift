extension MethodCatalog {
    /// Money and what is sold: currencies, the catalogue, product rows.
    static let products: [any PortalMethod] =
        currencies + productRows + catalog + olderCatalog

    private static let currencies: [any PortalMethod] = [
        CurrencyAdd(),
        CurrencyBaseGet(),
        CurrencyBaseSet(),
        CurrencyDelete(),
        CurrencyFields(ofLocalizations: false),
        CurrencyFields(ofLocalizations: true),
        CurrencyGet(),
        CurrencyList(),
        CurrencyLocalizationsDelete(),
        CurrencyLocalizationsGet(),
        CurrencyLocalizationsSet(),
        CurrencyUpdate(),
    ]

    private static let productRows: [any PortalMethod] =
        [
            ProductRowAdd(),
            ProductRowDelete(),
            ProductRowFields(isOlder: false),
            ProductRowFields(isOlder: true),
            ProductRowGet(),
            ProductRowList(),
            ProductRowSet(),
            ProductRowUpdate(),
            ProductRowsForPayment(),
            OlderProductRowList(),
        ]
        + ProductRowOwner.olderCodes.flatMap { kind, code -> [any PortalMethod] in
            [OlderProductRowsGet(kind: kind, code: code), OlderProductRowsSet(kind: kind, code: code)]
        }

    private static let catalog: [any PortalMethod] =
        [CatalogIsOffers(), PriceModify()] + CatalogKind.allCases.flatMap(methods)

    private static func methods(_ kind: CatalogKind) -> [any PortalMethod] {
        let reading: [any PortalMethod] = [CatalogFields(kind: kind), CatalogGet(kind: kind), CatalogList(kind: kind)]
        guard kind != .catalog else { return reading }
        return reading + [CatalogAdd(kind: kind), CatalogUpdate(kind: kind), CatalogDelete(kind: kind)]
    }

    private static let olderCatalog: [any PortalMethod] =
        OlderCatalogKind.allCases.flatMap { kind -> [any PortalMethod] in
            let fields: any PortalMethod = kind == .vat ? OlderRateFields() : OlderCatalogFields(kind: kind)
            return [fields, OlderCatalogGet(kind: kind), OlderCatalogList(kind: kind)]
        }
        + [OlderProductAdd(), OlderProductUpdate(), OlderProductDelete()]
        + [OlderRateAdd(), OlderRateUpdate(), OlderRateDelete()]
}
