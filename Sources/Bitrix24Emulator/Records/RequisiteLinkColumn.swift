/// The columns of links to requisites that code asks for by name.
enum RequisiteLinkColumn {
    static let ownerType = column("ENTITY_TYPE_ID")
    static let owner = column("ENTITY_ID")
    static let requisite = column("REQUISITE_ID")
    static let bankDetail = column("BANK_DETAIL_ID")

    private static func column(_ name: String) -> Column { EntitySchema.requisiteLink.column(name) }
}
