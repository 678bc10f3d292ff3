/// The columns of activities that code asks for by name.
enum ActivityColumn {
    static let owner = column("OWNER_ID")
    static let ownerType = column("OWNER_TYPE_ID")
    static let type = column("TYPE_ID")
    static let provider = column("PROVIDER_ID")
    static let providerType = column("PROVIDER_TYPE_ID")
    static let subject = column("SUBJECT")
    static let start = column("START_TIME")
    static let end = column("END_TIME")
    static let deadline = column("DEADLINE")
    static let isCompleted = column("COMPLETED")
    static let status = column("STATUS")
    static let responsible = column("RESPONSIBLE_ID")
    static let priority = column("PRIORITY")
    static let notifyType = column("NOTIFY_TYPE")
    static let notifyValue = column("NOTIFY_VALUE")
    static let description = column("DESCRIPTION")
    static let descriptionType = column("DESCRIPTION_TYPE")
    static let direction = column("DIRECTION")
    static let location = column("LOCATION")
    static let created = column("CREATED")
    static let author = column("AUTHOR_ID")
    static let updated = column("LAST_UPDATED")
    static let editor = column("EDITOR_ID")

    private static func column(_ name: String) -> Column { EntitySchema.activity.column(name) }
}
