/// The columns of addresses that code asks for by name.
enum AddressColumn {
    static let type = column("TYPE_ID")
    static let ownerType = column("ENTITY_TYPE_ID")
    static let owner = column("ENTITY_ID")
    static let street = column("ADDRESS_1")
    static let city = column("CITY")
    static let postalCode = column("POSTAL_CODE")
    static let country = column("COUNTRY")
    static let location = column("LOC_ADDR_ID")
    static let anchorType = column("ANCHOR_TYPE_ID")
    static let anchor = column("ANCHOR_ID")

    private static func column(_ name: String) -> Column { EntitySchema.address.column(name) }
}
