import JSONCore

/// Writes records the way the universal methods do: camel case, numbers as numbers, and lists where there are several.
struct ItemRow: Sendable {
    let schema: ItemSchema
    let zone: PortalZone
    /// Whether custom fields go by their original names.
    let usesOriginalNames: Bool
    private let entries: [ItemSchema.Entry]
    /// Whether the row has what goes by no name of its own: the ways to reach a client, and what the portal adds.
    private let isWhole: Bool

    /// - Parameter select: The names that a caller asked for; none, or a star, stands for everything.
    init(_ schema: ItemSchema, select: [String] = [], _ call: MethodCall) {
        self.schema = schema
        zone = call.zone
        usesOriginalNames = call.usesOriginalNames
        isWhole = select.isEmpty || select.contains("*")
        if isWhole {
            entries = schema.entries
        } else {
            let wanted = ["id"] + select
            let found = schema.entries.filter { wanted.contains($0.name) || wanted.contains($0.upperName) }
            // Known of real portals: original names leave out every field that is not custom.
            entries = usesOriginalNames ? found.filter(\.isCustom) : found
        }
    }

    func write(_ record: Record, to writer: inout JSONWriter) {
        guard isWhole || !entries.isEmpty else {
            writer.array { _ in }
            return
        }
        writer.beginObject()
        for entry in entries {
            writer.key(usesOriginalNames && entry.isCustom ? entry.upperName : entry.name)
            write(cell(of: record, entry), of: schema.schema[entry.column], record.id, to: &writer)
        }
        if isWhole { writeRest(of: record, to: &writer) }
        writer.endObject()
    }

    /// The value of a field; the list of clients is at least the one that the item names.
    private func cell(of record: Record, _ entry: ItemSchema.Entry) -> Cell {
        let value = record[entry.column]
        guard value.isEmpty, let single = Self.singles[entry.upperName],
            let number = schema.schema.column(named: single).flatMap({ record[$0].integer }), number > 0
        else { return value }
        return .integers([number])
    }

    private static let singles = ["CONTACT_IDS": "CONTACT_ID", "COMPANY_IDS": "COMPANY_ID"]

    private func write(_ cell: Cell, of field: Field, _ record: Int, to writer: inout JSONWriter) {
        if field.isFile, !cell.isEmpty {
            let link = FileLink(kind: schema.kind, record: record, field: field.name)
            return cell.writeNumbers(to: &writer) { link.write($0, to: &$1) }
        }
        switch cell {
        case .absent: writeNothing(of: field, to: &writer)
        case .integer(let number): writer.value(number)
        case .money(let hundredths): writer.value(Self.amount(hundredths))
        case .text(let text): writer.value(text)
        case .flag(let flag): writer.value(flag ? "Y" : "N")
        case .time(let moment): writer.value(zone.iso(moment))
        case .texts(let texts): writer.value(JSONFragment(.strings(texts)))
        case .integers(let numbers):
            writer.array { writer in
                for number in numbers { field.write(element: number, zone, to: &writer) }
            }
        case .contacts: writer.array { _ in }
        }
    }

    private func writeNothing(of field: Field, to writer: inout JSONWriter) {
        switch field.kind {
        case _ where field.traits.contains(.multiple): writer.array { _ in }
        case .char, .boolean: writer.value("N")
        case .double where !field.traits.contains(.dynamic), .crmCompany, .crmContact, .crmLead, .crmDeal,
            .crmQuote:
            writer.value(0)
        default: writer.null()
        }
    }

    private func writeRest(of record: Record, to writer: inout JSONWriter) {
        let columns = ["PHONE", "EMAIL", "WEB", "IM"].compactMap { schema.schema.column(named: $0) }
        if !columns.isEmpty { writeContacts(of: record, columns, to: &writer) }
        for name in Self.retired[schema.kind] ?? ["webformId"] where schema.entry(named: name) == nil {
            writer.member(name, .null)
        }
        if schema.kind.hasObservers {
            writer.key("observers")
            writer.array { _ in }
        }
        writer.member("entityTypeId", schema.kind.typeID)
    }

    /// Fields that rows still have, though nothing fills them.
    private static let retired: [EntityKind: [String]] = [
        .lead: [
            "dateCreateShort", "dateModifyShort", "isConvert", "productId", "shortName", "webformId", "login",
            "searchContent", "skype", "icq", "imol",
        ],
        .deal: [
            "dateCreateShort", "dateModifyShort", "productId", "begindateShort", "closedateShort", "eventDate",
            "eventDateShort", "eventId", "eventDescription", "locationId", "webformId", "searchContent", "orderStage",
            "isWork", "isWon", "isLose", "receivedAmount", "lostAmount", "hasProducts",
        ],
    ]

    private func writeContacts(of record: Record, _ columns: [Column], to writer: inout JSONWriter) {
        let fields = columns.map { (name: schema.schema[$0].name, values: record[$0].contacts) }
        func first(_ name: String, _ type: String? = nil) -> String {
            fields.first { $0.name == name }?.values.first { type == nil || $0.type == type }?.value ?? ""
        }
        for (name, type) in [("Mobile", "MOBILE"), ("Work", "WORK"), ("Mailing", "MAILING")] {
            writer.member("phone\(name)", first("PHONE", type))
        }
        for (name, type) in [("Home", "HOME"), ("Work", "WORK"), ("Mailing", "MAILING")] {
            writer.member("email\(name)", first("EMAIL", type))
        }
        writer.member("email", first("EMAIL"))
        writer.member("phone", first("PHONE"))
        writer.key("fm")
        writer.array { writer in
            for field in fields {
                for value in field.values {
                    writer.object { writer in
                        writer.member("id", value.id)
                        writer.member("valueType", value.type)
                        writer.member("value", value.value)
                        writer.member("typeId", field.name)
                    }
                }
            }
        }
    }

    private static func amount(_ hundredths: Int) -> JSONValue {
        hundredths % 100 == 0
            ? .int(hundredths / 100) : JSONNumber(Double(hundredths) / 100).map(JSONValue.number) ?? 0
    }
}

extension MethodAnswer {
    /// `{item: {…}}` with everything.
    static func item(_ record: Record, _ schema: ItemSchema, _ call: MethodCall) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                writer.key("item")
                ItemRow(schema, call).write(record, to: &writer)
            }
        }
    }
}
