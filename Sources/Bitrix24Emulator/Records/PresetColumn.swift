/// The columns of presets that code asks for by name.
enum PresetColumn {
    static let ownerType = column("ENTITY_TYPE_ID")
    static let country = column("COUNTRY_ID")
    static let name = column("NAME")
    static let createdAt = column("DATE_CREATE")
    static let creator = column("CREATED_BY_ID")
    static let isActive = column("ACTIVE")
    static let sort = column("SORT")
    static let externalID = column("XML_ID")

    private static func column(_ name: String) -> Column { EntitySchema.requisitePreset.column(name) }
}
