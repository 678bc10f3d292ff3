/// The columns of users that code asks for by name.
enum UserColumn {
    static let isActive = column("ACTIVE")
    static let name = column("NAME")
    static let lastName = column("LAST_NAME")
    static let secondName = column("SECOND_NAME")
    static let email = column("EMAIL")
    static let lastLogin = column("LAST_LOGIN")
    static let registeredOn = column("DATE_REGISTER")
    static let isOnline = column("IS_ONLINE")
    static let changedAt = column("TIMESTAMP_X")
    static let lastActivityAt = column("LAST_ACTIVITY_DATE")
    static let gender = column("PERSONAL_GENDER")
    static let birthday = column("PERSONAL_BIRTHDAY")
    static let mobile = column("PERSONAL_MOBILE")
    static let city = column("PERSONAL_CITY")
    static let position = column("WORK_POSITION")
    static let employedOn = column("UF_EMPLOYMENT_DATE")
    static let departments = column("UF_DEPARTMENT")
    static let extensionNumber = column("UF_PHONE_INNER")
    static let type = column("USER_TYPE")
    static let timeZone = column("TIME_ZONE")

    private static func column(_ name: String) -> Column { EntitySchema.user.column(name) }
}
