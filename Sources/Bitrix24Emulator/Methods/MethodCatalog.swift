/// Every method that the portal has, by families; a method is one line in the file of its family.
enum MethodCatalog {
    static let methods: [any PortalMethod] = [
        records, crm, products, requisites, tasks, people, system,
    ].flatMap(\.self)

    private static let byName = Dictionary(
        methods.map { ($0.name.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// A method by its name in lower case; `nil` where the portal has none of that name.
    static func method(_ name: String) -> (any PortalMethod)? { byName[name] }
}
