/// The four main kinds of records in the CRM.
enum EntityKind: String, CaseIterable, Sendable {
    case lead
    case deal
    case contact
    case company

    /// The number of the kind.
    var typeID: Int {
        switch self {
        case .lead: 1
        case .deal: 2
        case .contact: 3
        case .company: 4
        }
    }

    /// The fields.
    var schema: EntitySchema {
        switch self {
        case .lead: .lead
        case .deal: .deal
        case .contact: .contact
        case .company: .company
        }
    }

    /// Where the records are.
    var table: WritableKeyPath<PortalData, Table> {
        switch self {
        case .lead: \.leads
        case .deal: \.deals
        case .contact: \.contacts
        case .company: \.companies
        }
    }

    /// The kind with a number; `nil` where there is none.
    init?(typeID: Int) {
        guard let kind = Self.allCases.first(where: { $0.typeID == typeID }) else { return nil }
        self = kind
    }
}
