/// The kinds of records around requisites that have numbers.
enum RequisiteKind: String, CaseIterable, Sendable {
    case requisite = "crm.requisite"
    case preset = "crm.requisite.preset"
    case bankDetail = "crm.requisite.bankdetail"

    var table: WritableKeyPath<RequisiteData, Table> {
        switch self {
        case .requisite: \.requisites
        case .preset: \.presets
        case .bankDetail: \.bankDetails
        }
    }

    var schema: EntitySchema {
        switch self {
        case .requisite: .requisite
        case .preset: .requisitePreset
        case .bankDetail: .bankDetail
        }
    }

    /// What the portal says where there is none with a number.
    func missing(_ id: Int) -> MethodFailure {
        let name =
            switch self {
            case .requisite: "Requisite"
            case .preset: "Preset"
            case .bankDetail: "RequisiteBankDetail"
            }
        return .legacy("The \(name) with ID '\(id)' is not found")
    }
}
