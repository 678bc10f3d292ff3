/// Gives requisites, bank details and addresses to companies, and makes deals out to them.
///
/// Numbers have the check digits that they need; whom they belong to is invented.
struct SampleRequisites {
    private var random: SplitMix64
    private let now: Int

    static func add(to data: inout PortalData, seed: UInt64, now: Int) {
        var sample = SampleRequisites(random: SplitMix64(seed: seed ^ 0x4E91_517E), now: now)
        sample.addPresets(to: &data)
        for company in data.companies.rows { sample.addRequisite(of: company, to: &data) }
        sample.addLinks(to: &data)
    }

    private func addPresets(to data: inout PortalData) {
        let presets = [
            ("Организация", "#CRM_REQUISITE_PRESET_DEF_RU_COMPANY#"),
            ("ИП", "#CRM_REQUISITE_PRESET_DEF_RU_INDIVIDUAL#"), ("Физ. лицо", "#CRM_REQUISITE_PRESET_DEF_RU_PERSON#"),
        ]
        for (index, preset) in presets.enumerated() {
            var record = Record(id: index * 2 + 1, capacity: 9)
            record[PresetColumn.ownerType] = .integer(RequisiteData.typeID)
            record[PresetColumn.country] = .integer(RequisiteData.russia)
            record[PresetColumn.name] = .text(preset.0)
            record[PresetColumn.externalID] = .text(preset.1)
            record[PresetColumn.createdAt] = .time(data.pipelines.first?.createdAt ?? now)
            record[PresetColumn.creator] = .integer(1)
            record[PresetColumn.isActive] = .flag(true)
            record[PresetColumn.sort] = .integer(500 + index * 10)
            data.requisites.presets.append(record)
        }
    }

    private mutating func addRequisite(of company: Record, to data: inout PortalData) {
        var company = company
        let taxNumber = taxNumber(of: company)
        company[CompanyColumn.taxNumber] = .text(taxNumber)
        data.companies.replace(company)
        let createdAt = company[CompanyColumn.createdAt].time ?? now
        let title = company[CompanyColumn.title].text ?? ""
        let year = random.number(in: 2002...2022)
        var record = Record(id: data.requisites.requisites.nextID + random.below(2), capacity: 22)
        record[RequisiteColumn.ownerType] = .integer(EntityKind.company.typeID)
        record[RequisiteColumn.owner] = .integer(company.id)
        record[RequisiteColumn.preset] = .integer(1)
        record[RequisiteColumn.createdAt] = .time(createdAt)
        record[RequisiteColumn.creator] = company[CompanyColumn.assignee]
        record[RequisiteColumn.name] = .text("Организация")
        record[RequisiteColumn.isActive] = .flag(true)
        record[RequisiteColumn.sort] = .integer(500)
        record[RequisiteColumn.companyName] = .text(title)
        record[RequisiteColumn.companyFullName] = .text(Self.fullName(title))
        record[RequisiteColumn.registeredOn] = .text(
            "\(Self.two(random.number(in: 1...28))).\(Self.two(random.number(in: 1...12))).\(year)"
        )
        let director = SampleName(random: &random)
        record[RequisiteColumn.director] = .text("\(director.last) \(director.first) \(director.second)")
        record[RequisiteColumn.taxNumber] = .text(taxNumber)
        record[RequisiteColumn.reasonCode] = .text(String(taxNumber.prefix(4)) + "01001")
        record[RequisiteColumn.stateNumber] = .text(
            RussianNumbers.stateNumber(year: year, serial: random.number(in: 1_000_000...9_999_999))
        )
        record[RequisiteColumn.statisticsCode] = .text(String(random.number(in: 10_000_000...99_999_999)))
        data.requisites.requisites.append(record)
        addAddresses(of: record, company, to: &data)
        if random.happens(60) { addBankDetail(of: record, createdAt: createdAt, to: &data) }
    }

    /// The number that the company has in its own field, with the check digit that it must have.
    private func taxNumber(of company: Record) -> String {
        RussianNumbers.taxNumber(String((company[CompanyColumn.taxNumber].text ?? "770000000").prefix(9)))
    }

    private mutating func addAddresses(of requisite: Record, _ company: Record, to data: inout PortalData) {
        let postalCode = String(random.number(in: 101_000...199_999))
        for type in random.happens(70) ? [1, 6] : [6] {
            var address = Record(id: data.requisites.addresses.nextID, capacity: 10)
            address[AddressColumn.type] = .integer(type)
            address[AddressColumn.ownerType] = .integer(RequisiteData.typeID)
            address[AddressColumn.owner] = .integer(requisite.id)
            address[AddressColumn.street] = company[CompanyColumn.address]
            address[AddressColumn.city] = company[CompanyColumn.city]
            address[AddressColumn.postalCode] = .text(postalCode)
            address[AddressColumn.country] = company[CompanyColumn.country]
            address[AddressColumn.location] = .integer(address.id * 2 + 11)
            address[AddressColumn.anchorType] = .integer(EntityKind.company.typeID)
            address[AddressColumn.anchor] = .integer(company.id)
            data.requisites.addresses.append(address)
        }
    }

    private mutating func addBankDetail(of requisite: Record, createdAt: Int, to data: inout PortalData) {
        let bank = random.pick(Self.banks)
        var detail = Record(id: data.requisites.bankDetails.nextID, capacity: 12)
        detail[BankDetailColumn.requisite] = .integer(requisite.id)
        detail[BankDetailColumn.country] = .integer(RequisiteData.russia)
        detail[BankDetailColumn.createdAt] = .time(createdAt)
        detail[BankDetailColumn.creator] = requisite[RequisiteColumn.creator]
        detail[BankDetailColumn.name] = .text(bank.name)
        detail[BankDetailColumn.isActive] = .flag(true)
        detail[BankDetailColumn.sort] = .integer(500)
        detail[BankDetailColumn.bank] = .text(bank.name)
        detail[BankDetailColumn.bankAddress] = .text(bank.city)
        detail[BankDetailColumn.bankCode] = .text(bank.code)
        detail[BankDetailColumn.account] = .text(
            RussianNumbers.account(bank: bank.code, serial: random.number(in: 1_000_000...9_999_999))
        )
        detail[BankDetailColumn.currency] = .text("RUB")
        detail[BankDetailColumn.correspondentAccount] = .text(
            RussianNumbers.correspondentAccount(bank: bank.code)
        )
        data.requisites.bankDetails.append(detail)
    }

    /// Deals with a company are made out to its requisite.
    private mutating func addLinks(to data: inout PortalData) {
        let requisites = Dictionary(
            data.requisites.requisites.rows.map { ($0[RequisiteColumn.owner].integer ?? 0, $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        let details = Dictionary(
            data.requisites.bankDetails.rows.map { ($0[BankDetailColumn.requisite].integer ?? 0, $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        for deal in data.deals.rows {
            guard let company = deal[DealColumn.company].integer, let requisite = requisites[company] else { continue }
            guard random.happens(80) else { continue }
            var link = Record(id: data.requisites.links.nextID, capacity: 5)
            link[RequisiteLinkColumn.ownerType] = .integer(EntityKind.deal.typeID)
            link[RequisiteLinkColumn.owner] = .integer(deal.id)
            link[RequisiteLinkColumn.requisite] = .integer(requisite)
            link[RequisiteLinkColumn.bankDetail] = details[requisite].map(Cell.integer) ?? .absent
            data.requisites.links.append(link)
        }
    }

    private static let banks = [
        (name: "АО «Полярбанк»", city: "г. Москва", code: "044525912"),
        (name: "ПАО «Волга-Кредит»", city: "г. Казань", code: "049205947"),
        (name: "АО «Невский Дом Банк»", city: "г. Санкт-Петербург", code: "044030938"),
    ]

    private static func fullName(_ title: String) -> String {
        let forms = [
            ("ООО", "Общество с ограниченной ответственностью"), ("ПАО", "Публичное акционерное общество"),
            ("АО", "Акционерное общество"),
        ]
        guard let form = forms.first(where: { title.hasPrefix($0.0 + " ") }) else { return title }
        return form.1 + title.dropFirst(form.0.count)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
