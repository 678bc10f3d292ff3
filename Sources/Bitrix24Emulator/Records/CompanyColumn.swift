/// The columns of companies that code asks for by name.
enum CompanyColumn {
    static let title = column("TITLE")
    static let type = column("COMPANY_TYPE")
    static let address = column("ADDRESS")
    static let city = column("ADDRESS_CITY")
    static let country = column("ADDRESS_COUNTRY")
    static let industry = column("INDUSTRY")
    static let employees = column("EMPLOYEES")
    static let currency = column("CURRENCY_ID")
    static let revenue = column("REVENUE")
    static let isOpened = column("OPENED")
    static let comments = column("COMMENTS")
    static let assignee = column("ASSIGNED_BY_ID")
    static let createdAt = column("DATE_CREATE")
    static let phone = column("PHONE")
    static let email = column("EMAIL")
    static let web = column("WEB")
    static let taxNumber = column("UF_CRM_INN")
    static let creditLimit = column("UF_CRM_1687188367")

    private static func column(_ name: String) -> Column { EntitySchema.company.column(name) }
}
