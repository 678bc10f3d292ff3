/// Every method that the portal has, one line each.
enum MethodCatalog {
    static let methods: [any PortalMethod] =
        [
            // Leads, deals, contacts and companies.
            EntityKind.allCases.flatMap { kind -> [any PortalMethod] in
                [
                    EntityList(kind: kind),
                    EntityGet(kind: kind),
                    EntityFields(kind: kind),
                    EntityAdd(kind: kind),
                    EntityUpdate(kind: kind),
                    EntityDelete(kind: kind),
                ]
            },
            // The rest of the CRM.
            [
                ActivityGet(),
                ActivityList(),
                CategoryList(),
                CurrencyList(),
                DealCategoryList(),
                DealCategoryStageList(),
                StatusList(),
            ],
            // Everything else.
            [
                AppInfo(),
                Batch(),
                CallStatistics(),
                DepartmentGet(),
                MethodGet(),
                MethodNames(),
                Profile(),
                ScopeNames(),
                ServerTime(),
                TaskAdd(),
                TaskDelete(),
                TaskFields(),
                TaskGet(),
                TaskList(),
                TaskUpdate(),
                UserCurrent(),
                UserGet(),
            ],
        ].flatMap(\.self)

    private static let byName = Dictionary(
        methods.map { ($0.name.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// A method by its name in lower case; `nil` where the portal has none of that name.
    static func method(_ name: String) -> (any PortalMethod)? { byName[name] }
}
