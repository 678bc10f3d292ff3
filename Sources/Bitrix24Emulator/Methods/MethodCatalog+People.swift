extension MethodCatalog {
    /// The people of the company, and how they talk.
    static let people: [any PortalMethod] =
        [
            CallStatistics(),
            DepartmentGet(),
            FieldNames.departments,
            FieldNames.users,
            MessageAdd(),
            NotificationDelete(),
            Profile(),
            UserCurrent(),
            UserGet(),
            UserSearch(),
        ] + NotificationAdd.Kind.allCases.map { NotificationAdd(kind: $0) }
}
