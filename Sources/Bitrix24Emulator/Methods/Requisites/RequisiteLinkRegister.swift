import JSONCore

/// `crm.requisite.link.register`: makes a record out to other requisites.
struct RequisiteLinkRegister: PortalMethod {
    var name: String { "crm.requisite.link.register" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        for field in EntitySchema.requisiteLink.fields where field.traits.contains(.required) {
            let text = fields[field.name].flatMap(PHP.text) ?? ""
            let isOwner = field.traits.contains(.immutable)
            guard let number = Int(text), number > 0 || (!isOwner && number == 0) else {
                throw RequisiteRules.invalid(field.name)
            }
        }
        let type = PHP.integer(fields["ENTITY_TYPE_ID"])
        let id = PHP.integer(fields["ENTITY_ID"])
        guard let kind = EntityKind(typeID: type), kind != .contact, kind != .company else {
            throw RequisiteRules.invalid("ENTITY_TYPE_ID")
        }
        guard let owner = portal[keyPath: kind.table][id] else { throw .legacy("Entity is not found") }
        try portal.requisites.checkLink(fields, of: owner, kind)
        try portal.requisites.checkOwnLink(fields, of: owner, kind)
        let old = portal.requisites.link(ofType: type, id: id)
        var link = old ?? Record(id: portal.requisites.links.nextID, capacity: 6)
        FieldInput(schema: .requisiteLink, zone: call.zone).apply(fields, to: &link, isNew: old == nil, in: &portal)
        if old == nil { portal.requisites.links.append(link) } else { portal.requisites.links.replace(link) }
        return MethodAnswer(true)
    }
}

extension RequisiteData {
    /// Checks that the requisite is the client's and the bank detail is the requisite's.
    fileprivate func checkLink(_ fields: JSONObject, of owner: Record, _ kind: EntityKind) throws(MethodFailure) {
        let requisite = PHP.integer(fields["REQUISITE_ID"])
        let detail = PHP.integer(fields["BANK_DETAIL_ID"])
        if requisite > 0 {
            guard let record = requisites[requisite] else {
                throw .legacy("The Requisite with ID '\(requisite)' is not found")
            }
            try checkClient(of: record, owner: owner, kind)
        }
        if detail > 0 {
            guard let record = bankDetails[detail] else {
                throw .legacy("The BankDetail with ID '\(detail)' is not found")
            }
            guard record[BankDetailColumn.requisite].integer == requisite else {
                throw .legacy(
                    "The BankDetail with ID '\(detail)' is not assigned to Requisite with ID '\(requisite)'"
                )
            }
        }
    }

    /// Checks that the requisite on the seller's side is the seller's, where the record names one.
    fileprivate func checkOwnLink(_ fields: JSONObject, of owner: Record, _ kind: EntityKind) throws(MethodFailure) {
        let requisite = PHP.integer(fields["MC_REQUISITE_ID"])
        if requisite > 0 {
            guard let record = requisites[requisite] else {
                throw .legacy("The Requisite of your company with ID '\(requisite)' is not found")
            }
            let seller = kind.schema.column(named: "MYCOMPANY_ID").flatMap { owner[$0].integer } ?? 0
            let isSellers =
                record[RequisiteColumn.ownerType].integer == EntityKind.company.typeID
                && record[RequisiteColumn.owner].integer == seller
            guard seller == 0 || isSellers else {
                throw .legacy(
                    "The Requisite with ID '\(requisite)' is not assigned to your company with ID '\(seller)'"
                )
            }
        }
        let detail = PHP.integer(fields["MC_BANK_DETAIL_ID"])
        guard detail > 0 else { return }
        guard let record = bankDetails[detail] else {
            throw .legacy("The BankDetail of your company with ID '\(detail)' is not found")
        }
        guard record[BankDetailColumn.requisite].integer == requisite else {
            throw .legacy(
                "The BankDetail of your company with ID '\(detail)' is not assigned to Requisite of your company "
                    + "with ID '\(requisite)'"
            )
        }
    }

    /// A record with a company is made out to it, one without to its contact.
    private func checkClient(of requisite: Record, owner: Record, _ kind: EntityKind) throws(MethodFailure) {
        let company = kind.schema.column(named: "COMPANY_ID").flatMap { owner[$0].integer } ?? 0
        let contact = kind.schema.column(named: "CONTACT_ID").flatMap { owner[$0].integer } ?? 0
        let client = company > 0 ? (type: EntityKind.company, id: company) : (type: EntityKind.contact, id: contact)
        let isClients =
            requisite[RequisiteColumn.ownerType].integer == client.type.typeID
            && requisite[RequisiteColumn.owner].integer == client.id
        guard !isClients else { return }
        let name = client.type.rawValue.prefix(1).uppercased() + client.type.rawValue.dropFirst()
        throw .legacy("The Requisite with ID '\(requisite.id)' is not assigned to \(name) with ID '\(client.id)'")
    }
}
