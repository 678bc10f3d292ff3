extension MethodCatalog {
    /// The REST interface itself.
    static let system: [any PortalMethod] = [
        AccessNames(),
        AppInfo(),
        Batch(),
        FeatureGet(),
        MethodGet(),
        MethodNames(),
        ScopeNames(),
        ServerTime(),
    ]
}
