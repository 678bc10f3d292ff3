/// What records must have, and what they have where nothing was given.
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
        case .quote, .invoice, .process: try completeItem(&record, in: portal)
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
        guard let pipeline = portal.pipelines.first(where: { $0.kind == .deal && $0.id == wanted }) else {
            throw .legacy("Недопустимое значение поля «Направление»: \(wanted)")
        }
        deal[DealColumn.category] = .integer(pipeline.id)
        if portal.entry(deal[DealColumn.stage].text ?? "", of: pipeline.dictionary) == nil {
            deal[DealColumn.stage] = .text(pipeline.prefix + "NEW")
        }
        try completeCurrency(&deal[DealColumn.currency], in: portal)
    }

    private func completeItem(_ item: inout Record, in portal: PortalData) throws(MethodFailure) {
        if item[kind, "TITLE"].isEmpty { item[kind, "TITLE"] = .text("\(titlePrefix) #\(item.id)") }
        if let number = kind.numberColumn { item.fill(number, .text(String(item.id))) }
        var category = 0
        if let column = kind.categoryColumn {
            let wanted = item[column].integer ?? portal.defaultPipeline(of: kind)?.id ?? 0
            guard portal.pipelines.contains(where: { $0.kind == kind && $0.id == wanted }) else {
                throw .legacy("Недопустимое значение поля «Воронка»: \(wanted)")
            }
            item[column] = .integer(wanted)
            category = wanted
        }
        if let column = kind.stageColumn, let dictionary = kind.stageDictionary(category: category),
            portal.entry(item[column].text ?? "", of: dictionary) == nil
        {
            item[column] = .text(kind.stagePrefix(category: category) + kind.firstStage)
        }
        try completeCurrency(&item[kind, "CURRENCY_ID"], in: portal)
    }

    private var titlePrefix: String {
        switch kind {
        case .quote: "Предложение"
        case .invoice: "Счёт"
        case .lead, .deal, .contact, .company, .process: "Элемент"
        }
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
