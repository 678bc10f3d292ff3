extension MethodCatalog {
    /// The REST interface itself.
    static let system: [any PortalMethod] = [
        AppInfo(),
        Batch(),
        MethodGet(),
        MethodNames(),
        ScopeNames(),
        ServerTime(),
    ]
}
