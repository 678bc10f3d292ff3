extension MethodCatalog {
    /// The people of the company, and how they talk.
    static let people: [any PortalMethod] =
        [
            CallStatistics(),
            DepartmentAdd(),
            DepartmentDelete(),
            DepartmentGet(),
            DepartmentUpdate(),
            FieldNames.departments,
            FieldNames.users,
            GroupGet(),
            GroupMembers(),
            GroupsOfUser(),
            MessageAdd(),
            NotificationDelete(),
            Profile(),
            UserAccess(),
            UserAdmin(),
            UserCurrent(),
            UserGet(),
            UserSearch(),
            WorkGroupGet(),
            WorkGroupList(),
        ] + NotificationAdd.Kind.allCases.map { NotificationAdd(kind: $0) }
}
