extension MethodCatalog {
    /// Money and what is sold: currencies, products, requisites.
    static let products: [any PortalMethod] = [
        CurrencyList()
    ]
}
