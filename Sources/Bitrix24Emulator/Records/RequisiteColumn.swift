/// The columns of requisites that code asks for by name.
enum RequisiteColumn {
    static let ownerType = column("ENTITY_TYPE_ID")
    static let owner = column("ENTITY_ID")
    static let preset = column("PRESET_ID")
    static let createdAt = column("DATE_CREATE")
    static let changedAt = column("DATE_MODIFY")
    static let creator = column("CREATED_BY_ID")
    static let modifier = column("MODIFY_BY_ID")
    static let name = column("NAME")
    static let externalID = column("XML_ID")
    static let isActive = column("ACTIVE")
    static let sort = column("SORT")
    static let companyName = column("RQ_COMPANY_NAME")
    static let companyFullName = column("RQ_COMPANY_FULL_NAME")
    static let registeredOn = column("RQ_COMPANY_REG_DATE")
    static let director = column("RQ_DIRECTOR")
    static let email = column("RQ_EMAIL")
    static let phone = column("RQ_PHONE")
    static let taxNumber = column("RQ_INN")
    static let reasonCode = column("RQ_KPP")
    static let stateNumber = column("RQ_OGRN")
    static let statisticsCode = column("RQ_OKPO")

    private static func column(_ name: String) -> Column { EntitySchema.requisite.column(name) }
}
