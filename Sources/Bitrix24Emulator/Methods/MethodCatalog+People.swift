extension MethodCatalog {
    /// The people of the company, and how they talk.
    static let people: [any PortalMethod] = [
        CallStatistics(),
        DepartmentGet(),
        Profile(),
        UserCurrent(),
        UserGet(),
    ]
}
