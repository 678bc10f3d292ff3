import JSONCore

/// The deal, lead or quote that product rows belong to.
struct ProductRowOwner {
    /// The short codes of the kinds that sell something, and the numbers of the kinds.
    static let codes = ["L": 1, "D": 2, "Q": 7, "SI": 31]

    /// The kinds that older methods of their own set product rows of, and their short codes.
    static let olderCodes = EntityKind.allCases.compactMap { kind in
        ["lead": "L", "deal": "D", "quote": "Q"][kind.rawValue].map { (kind, $0) }
    }

    /// The kind of the record.
    let kind: EntityKind
    let record: Record
    /// How rows name the record.
    let key: ProductRowTable.Owner

    /// Finds the record that a short code and a number name.
    init(type: String, id: Int, in portal: PortalData) throws(MethodFailure) {
        guard let typeID = Self.typeID(type), let kind = EntityKind(typeID: typeID) else {
            throw MethodFailure(400, "ENTITY_TYPE_NOT_SUPPORTED", "Entity type \(Self.name(type)) is not supported")
        }
        try self.init(kind, type: type, id: id, in: portal)
    }

    /// Finds a record of a kind.
    ///
    /// - Throws: What the universal methods say of a record that is not there.
    private init(_ kind: EntityKind, type: String, id: Int, in portal: PortalData) throws(MethodFailure) {
        guard let record = portal[keyPath: kind.table][id] else {
            throw MethodFailure(400, "OWNER_NOT_FOUND", "Owner was not found")
        }
        self.kind = kind
        self.record = record
        key = ProductRowTable.Owner(type: type, id: id)
    }

    /// The number of the kind with a short code; `nil` for kinds that sell nothing.
    ///
    /// Smart processes have `T` and their number in hexadecimal.
    static func typeID(_ code: String) -> Int? {
        if let typeID = codes[code] { return typeID }
        guard code.hasPrefix("T"), let typeID = Int(code.dropFirst(), radix: 16), typeID >= 128 else { return nil }
        return typeID
    }

    /// The short code of a kind; `nil` for kinds that sell nothing.
    static func code(of kind: EntityKind) -> String? {
        codes.first { $0.value == kind.typeID }?.key ?? (kind.typeID < 128 ? nil : "T" + String(kind.typeID, radix: 16))
    }

    private static func name(_ code: String) -> String {
        switch code {
        case "C": "CONTACT"
        case "CO": "COMPANY"
        case "I": "INVOICE"
        default: typeID(code).map { "DYNAMIC_\($0)" } ?? ""
        }
    }
}

extension ProductRowOwner {
    /// Sets the amount of the record, unless somebody sets it by hand, and the tax in it.
    func settleAmounts(_ call: MethodCall, in portal: inout PortalData) {
        var record = record
        record.setAmounts(kind, portal.catalog.productRows.rows(of: key))
        let schema = kind.schema
        if let modifier = schema.column(named: "MODIFY_BY_ID") { record[modifier] = .integer(call.caller.userID) }
        if let changedAt = schema.column(named: "DATE_MODIFY") { record[changedAt] = .time(call.now) }
        portal[keyPath: kind.table].replace(record)
    }

    /// How many units of the base currency a unit of the record's currency is worth.
    func rate(in portal: PortalData) -> Double {
        let code = kind.schema.column(named: "CURRENCY_ID").flatMap { record[$0].text }
        return portal.currencies.first { $0.code == code }?.unitValue ?? 1
    }
}

extension Record {
    /// Lets the amount follow from product rows again after other values were set, unless there are none.
    mutating func settleAmounts(_ kind: EntityKind, in portal: PortalData) {
        guard let code = ProductRowOwner.code(of: kind) else { return }
        let rows = portal.catalog.productRows.rows(of: ProductRowTable.Owner(type: code, id: id))
        if !rows.isEmpty { setAmounts(kind, rows) }
    }

    /// Sets the amount that rows come to, unless somebody sets it by hand, and the tax in it.
    fileprivate mutating func setAmounts(_ kind: EntityKind, _ rows: [Record]) {
        let totals = rows.map(ProductRowTotals.init)
        let schema = kind.schema
        if let manual = schema.column(named: "IS_MANUAL_OPPORTUNITY"), !self[manual].isTrue,
            let amount = schema.column(named: "OPPORTUNITY")
        {
            self[amount] = .money(totals.reduce(0) { $0 + $1.amount })
        }
        if let tax = schema.column(named: "TAX_VALUE") { self[tax] = .money(totals.reduce(0) { $0 + $1.tax }) }
    }
}
