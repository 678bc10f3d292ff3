extension SampleCompany {
    private static let duplicateCount = 6

    /// Gives some leads and companies a number that their contact has, each written in another way.
    ///
    /// They keep what they had, and stand neither among the first nor among the last rows of their tables.
    mutating func addDuplicates() {
        let leads = data.leads.rows
        var companies: Set<Int> = []
        let middle = leads.indices.dropFirst(leads.count / 4).prefix(leads.count / 2)
        for place in middle where companies.count < Self.duplicateCount {
            var lead = leads[place]
            guard let contact = lead[LeadColumn.contact].integer.flatMap({ data.contacts[$0] }),
                var company = contact[ContactColumn.company].integer.flatMap({ data.companies[$0] }),
                let number = contact[ContactColumn.phone].contacts.first?.value,
                companies.insert(company.id).inserted
            else { continue }
            append(Self.written(number, as: "8 (###) ###-##-##"), to: &lead[LeadColumn.phone])
            append(Self.written(number, as: "+7 ### ### ## ##"), to: &company[CompanyColumn.phone])
            lead.deriveContactFlags(.lead)
            data.leads.replace(lead)
            data.companies.replace(company)
        }
    }

    private mutating func append(_ number: String, to cell: inout Cell) {
        let value = ContactValue(id: data.takeContactValueID(), type: "WORK", value: number)
        cell = .contacts(cell.contacts + [value])
    }

    /// The last ten digits of a number in the places of a form.
    private static func written(_ number: String, as form: String) -> String {
        var digits = number.suffix(10)[...]
        return String(form.map { $0 == "#" ? digits.popFirst() ?? "0" : $0 })
    }
}
