/// What the four main kinds of records must have, and what they have where nothing was given.
struct EntityRules: Sendable {
    let kind: EntityKind

    /// Fills in what was not given.
    ///
    /// - Throws: What a person must give.
    func complete(_ record: inout Record, in portal: PortalData) throws(MethodFailure) {
        switch kind {
        case .lead: try completeLead(&record, in: portal)
        case .deal: try completeDeal(&record, in: portal)
        case .contact:
            guard record[ContactColumn.name].isEmpty && record[ContactColumn.lastName].isEmpty else { return }
            throw .legacy("Не заполнены обязательные поля: Имя, Фамилия")
        case .company:
            guard record[CompanyColumn.title].isEmpty else { return }
            throw .legacy("Не заполнено обязательное поле: Название компании")
        }
    }

    private func completeLead(_ lead: inout Record, in portal: PortalData) throws(MethodFailure) {
        if lead[LeadColumn.title].isEmpty { lead[LeadColumn.title] = .text("Лид #\(lead.id)") }
        if portal.entry(lead[LeadColumn.status].text ?? "", of: "STATUS") == nil {
            lead[LeadColumn.status] = .text("NEW")
        }
        try completeCurrency(&lead[LeadColumn.currency], in: portal)
    }

    private func completeDeal(_ deal: inout Record, in portal: PortalData) throws(MethodFailure) {
        if deal[DealColumn.title].isEmpty { deal[DealColumn.title] = .text("Сделка #\(deal.id)") }
        let wanted = deal[DealColumn.category].integer ?? 0
        guard let pipeline = portal.pipelines.first(where: { $0.id == wanted }) else {
            throw .legacy("Недопустимое значение поля «Направление»: \(wanted)")
        }
        deal[DealColumn.category] = .integer(pipeline.id)
        if portal.entry(deal[DealColumn.stage].text ?? "", of: pipeline.dictionary) == nil {
            deal[DealColumn.stage] = .text(pipeline.prefix + "NEW")
        }
        try completeCurrency(&deal[DealColumn.currency], in: portal)
    }

    private func completeCurrency(_ currency: inout Cell, in portal: PortalData) throws(MethodFailure) {
        guard let code = currency.text, !code.isEmpty else {
            currency = .text("RUB")
            return
        }
        guard portal.currencies.contains(where: { $0.code == code }) else {
            throw .legacy("Недопустимое значение поля «Валюта»")
        }
    }
}
