import JSONCore

/// `user.fields` and `department.fields`: what fields there are, and how they are called.
struct FieldNames: PortalMethod {
    let name: String
    let scope: String
    let titles: [(name: String, title: String)]

    static let users = FieldNames(
        name: "user.fields",
        scope: "user",
        titles: EntitySchema.user.fields.map { ($0.name, $0.title) }
            + unused.filter { EntitySchema.user.column(named: $0) == nil }.map { ($0, $0) }
    )

    static let departments = FieldNames(
        name: "department.fields",
        scope: "department",
        titles: [
            ("ID", "ID"), ("NAME", "Название подразделения"), ("SORT", "Сортировка"),
            ("PARENT", "Вышестоящее подразделение"),
            ("UF_HEAD", "Руководитель"),
        ]
    )

    /// Fields of users that nobody has filled in.
    private static let unused = [
        "TITLE", "PERSONAL_PROFESSION", "PERSONAL_WWW", "PERSONAL_PHOTO", "PERSONAL_ICQ", "PERSONAL_PHONE",
        "PERSONAL_FAX",
        "PERSONAL_PAGER", "PERSONAL_STREET", "PERSONAL_STATE", "PERSONAL_ZIP", "PERSONAL_COUNTRY", "PERSONAL_MAILBOX",
        "PERSONAL_NOTES", "WORK_COMPANY", "WORK_DEPARTMENT", "WORK_WWW", "WORK_FAX", "WORK_PAGER", "WORK_STREET",
        "WORK_MAILBOX", "WORK_CITY", "WORK_STATE", "WORK_ZIP", "WORK_COUNTRY", "WORK_PROFILE", "WORK_LOGO",
        "WORK_NOTES",
        "UF_SKYPE_LINK", "UF_ZOOM", "UF_TIMEMAN", "UF_INTERESTS", "UF_SKILLS", "UF_WEB_SITES", "UF_XING", "UF_LINKEDIN",
        "UF_TWITTER", "UF_SKYPE", "UF_DISTRICT",
    ]

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let access = UserFieldAccess(call.caller)
        let shown = scope == "user" ? titles.filter { access.shows($0.name) } : titles
        return MethodAnswer(.object(JSONObject(shown.map { .init(key: $0.name, value: .string($0.title)) })))
    }
}
