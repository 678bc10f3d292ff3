/// The columns of calls that code asks for by name.
enum CallColumn {
    static let user = column("PORTAL_USER_ID")
    static let portalNumber = column("PORTAL_NUMBER")
    static let phone = column("PHONE_NUMBER")
    static let callID = column("CALL_ID")
    static let category = column("CALL_CATEGORY")
    static let duration = column("CALL_DURATION")
    static let start = column("CALL_START_DATE")
    static let recording = column("CALL_RECORD_URL")
    static let vote = column("CALL_VOTE")
    static let cost = column("COST")
    static let costCurrency = column("COST_CURRENCY")
    static let failureCode = column("CALL_FAILED_CODE")
    static let failureReason = column("CALL_FAILED_REASON")
    static let entityType = column("CRM_ENTITY_TYPE")
    static let entity = column("CRM_ENTITY_ID")
    static let activity = column("CRM_ACTIVITY_ID")
    static let session = column("SESSION_ID")
    static let recordingDuration = column("RECORD_DURATION")
    static let recordingFile = column("RECORD_FILE_ID")
    static let type = column("CALL_TYPE")

    private static func column(_ name: String) -> Column { EntitySchema.call.column(name) }
}
