/// The columns of sections that code asks for by name.
enum SectionColumn {
    static let isActive = EntitySchema.catalogSection.column("active")
    static let code = EntitySchema.catalogSection.column("code")
    static let descriptionType = EntitySchema.catalogSection.column("descriptionType")
    static let block = EntitySchema.catalogSection.column("iblockId")
    static let parent = EntitySchema.catalogSection.column("iblockSectionId")
    static let name = EntitySchema.catalogSection.column("name")
    static let sort = EntitySchema.catalogSection.column("sort")
    static let externalID = EntitySchema.catalogSection.column("xmlId")
}
