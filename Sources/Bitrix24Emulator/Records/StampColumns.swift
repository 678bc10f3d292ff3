/// The columns that all four main kinds have: who created and changed a record, and when.
struct StampColumns: Sendable {
    let assignee: Column
    let creator: Column
    let modifier: Column
    let createdAt: Column
    let modifiedAt: Column
    let lastActivityAt: Column
    let lastActivityBy: Column

    private static let ofLeads = StampColumns(schema: .lead)
    private static let ofDeals = StampColumns(schema: .deal)
    private static let ofContacts = StampColumns(schema: .contact)
    private static let ofCompanies = StampColumns(schema: .company)

    /// The columns of a kind.
    init(_ kind: EntityKind) {
        self =
            switch kind {
            case .lead: Self.ofLeads
            case .deal: Self.ofDeals
            case .contact: Self.ofContacts
            case .company: Self.ofCompanies
            }
    }

    private init(schema: EntitySchema) {
        assignee = schema.column("ASSIGNED_BY_ID")
        creator = schema.column("CREATED_BY_ID")
        modifier = schema.column("MODIFY_BY_ID")
        createdAt = schema.column("DATE_CREATE")
        modifiedAt = schema.column("DATE_MODIFY")
        lastActivityAt = schema.column("LAST_ACTIVITY_TIME")
        lastActivityBy = schema.column("LAST_ACTIVITY_BY")
    }
}
