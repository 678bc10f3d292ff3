/// The columns of contacts that code asks for by name.
enum ContactColumn {
    static let honorific = column("HONORIFIC")
    static let name = column("NAME")
    static let secondName = column("SECOND_NAME")
    static let lastName = column("LAST_NAME")
    static let birthdate = column("BIRTHDATE")
    static let type = column("TYPE_ID")
    static let source = column("SOURCE_ID")
    static let post = column("POST")
    static let isOpened = column("OPENED")
    static let isExported = column("EXPORT")
    static let assignee = column("ASSIGNED_BY_ID")
    static let company = column("COMPANY_ID")
    static let lead = column("LEAD_ID")
    static let createdAt = column("DATE_CREATE")
    static let phone = column("PHONE")
    static let email = column("EMAIL")
    static let postInContract = column("UF_CRM_1720697698689")

    private static func column(_ name: String) -> Column { EntitySchema.contact.column(name) }
}
