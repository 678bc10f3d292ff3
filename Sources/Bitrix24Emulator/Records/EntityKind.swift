/// The kinds of records in the CRM that the universal methods know; the last is the portal's smart process.
enum EntityKind: String, CaseIterable, Sendable {
    case lead
    case deal
    case contact
    case company
    case quote
    case invoice
    case process

    /// The kinds that have methods of their own beside the universal ones.
    static let legacy: [EntityKind] = [.lead, .deal, .contact, .company, .quote]

    /// The number of the kind.
    var typeID: Int {
        switch self {
        case .lead: 1
        case .deal: 2
        case .contact: 3
        case .company: 4
        case .quote: 7
        case .invoice: 31
        case .process: 177
        }
    }

    /// The fields.
    var schema: EntitySchema {
        switch self {
        case .lead: .lead
        case .deal: .deal
        case .contact: .contact
        case .company: .company
        case .quote: .quote
        case .invoice: .invoice
        case .process: .process
        }
    }

    /// Where the records are.
    var table: WritableKeyPath<PortalData, Table> {
        switch self {
        case .lead: \.leads
        case .deal: \.deals
        case .contact: \.contacts
        case .company: \.companies
        case .quote: \.quotes
        case .invoice: \.invoices
        case .process: \.processItems
        }
    }

    /// The kind with a number; `nil` where there is none.
    init?(typeID: Int) {
        guard let kind = Self.allCases.first(where: { $0.typeID == typeID }) else { return nil }
        self = kind
    }

    /// What custom fields of the kind belong to, such as `CRM_DEAL`.
    var userFieldEntity: String {
        switch self {
        case .process: "CRM_\(Self.processID)"
        case .invoice: "CRM_SMART_INVOICE"
        case .lead, .deal, .contact, .company, .quote: "CRM_" + rawValue.uppercased()
        }
    }

    /// The number of the smart process in the list of smart processes, and what it is called.
    static let processID = 5
    static let processTitle = "Заявки на сервис"

    /// The column of the status or stage; `nil` for the kinds that have none.
    var stageColumn: Column? {
        switch self {
        case .lead: LeadColumn.status
        case .deal: DealColumn.stage
        case .quote: schema.column(named: "STATUS_ID")
        case .invoice, .process: schema.column(named: "STAGE_ID")
        case .contact, .company: nil
        }
    }

    /// The column of the pipeline; `nil` for the kinds that have none.
    var categoryColumn: Column? {
        switch self {
        case .deal: DealColumn.category
        case .invoice, .process: schema.column(named: "CATEGORY_ID")
        case .lead, .contact, .company, .quote: nil
        }
    }

    /// The column of the number that clients see; `nil` for the kinds that have none.
    var numberColumn: Column? {
        switch self {
        case .quote: schema.column(named: "QUOTE_NUMBER")
        case .invoice: schema.column(named: "ACCOUNT_NUMBER")
        case .lead, .deal, .contact, .company, .process: nil
        }
    }

    /// The dictionary of the stages in a pipeline; `nil` for the kinds that have none.
    func stageDictionary(category: Int) -> String? {
        switch self {
        case .lead: "STATUS"
        case .deal: category == 0 ? "DEAL_STAGE" : "DEAL_STAGE_\(category)"
        case .quote: "QUOTE_STATUS"
        case .invoice: "SMART_INVOICE_STAGE_\(category)"
        case .process: "DYNAMIC_\(typeID)_STAGE_\(category)"
        case .contact, .company: nil
        }
    }

    /// What stands in front of a stage's code in a pipeline.
    func stagePrefix(category: Int) -> String {
        switch self {
        case .deal: category == 0 ? "" : "C\(category):"
        case .invoice, .process: "DT\(typeID)_\(category):"
        case .lead, .contact, .company, .quote: ""
        }
    }

    /// The stages in order, the first for new records, without what stands in front of their codes.
    var firstStage: String {
        switch self {
        case .quote: "DRAFT"
        case .invoice: "N"
        case .lead, .deal, .contact, .company, .process: "NEW"
        }
    }
}
