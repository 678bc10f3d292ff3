import JSONCore

extension Field {
    /// The `settings` of a link to records that can be parents; `nil` for lists, and for links that another has replaced.
    var linkSettings: JSONObject? {
        guard let parent = parentTypeID, traits.isDisjoint(with: [.multiple, .deprecated]) else { return nil }
        guard name == "MYCOMPANY_ID" else { return ["parentEntityTypeId": .int(parent)] }
        return ["isMyCompany": true, "parentEntityTypeId": .int(parent), "isEmbeddedEditorEnabled": true]
    }

    private var parentTypeID: Int? {
        switch kind {
        case .crmLead: 1
        case .crmDeal: 2
        case .crmCompany: 4
        case .crmQuote: 7
        case .crmEntity: name.split(separator: "_").last.flatMap { Int($0) }
        default: nil
        }
    }
}
