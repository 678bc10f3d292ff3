/// The columns that all kinds have: who created and changed a record, and when.
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
    private static let ofQuotes = StampColumns(schema: .quote)
    private static let ofInvoices = StampColumns(schema: .invoice)
    private static let ofProcessItems = StampColumns(schema: .process)

    /// The columns of a kind.
    init(_ kind: EntityKind) {
        self =
            switch kind {
            case .lead: Self.ofLeads
            case .deal: Self.ofDeals
            case .contact: Self.ofContacts
            case .company: Self.ofCompanies
            case .quote: Self.ofQuotes
            case .invoice: Self.ofInvoices
            case .process: Self.ofProcessItems
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
