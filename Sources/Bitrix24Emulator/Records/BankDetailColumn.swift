/// The columns of bank details that code asks for by name.
enum BankDetailColumn {
    static let requisite = column("ENTITY_ID")
    static let country = column("COUNTRY_ID")
    static let createdAt = column("DATE_CREATE")
    static let creator = column("CREATED_BY_ID")
    static let name = column("NAME")
    static let isActive = column("ACTIVE")
    static let sort = column("SORT")
    static let bank = column("RQ_BANK_NAME")
    static let bankAddress = column("RQ_BANK_ADDR")
    static let bankCode = column("RQ_BIK")
    static let account = column("RQ_ACC_NUM")
    static let currency = column("RQ_ACC_CURRENCY")
    static let correspondentAccount = column("RQ_COR_ACC_NUM")

    private static func column(_ name: String) -> Column { EntitySchema.bankDetail.column(name) }
}
