extension SampleCompany {
    /// Fills some custom fields of each type in a part of the companies and of the items of the smart process.
    mutating func fillCustomFields() {
        for (kind, prefix, share) in [
            (EntityKind.company, "UF_CRM_17310001", 40), (.process, "UF_CRM_\(EntityKind.processID)_17310003", 60),
        ] {
            let columns = kind.schema.allColumns.filter { kind.schema[$0].name.hasPrefix(prefix) }
            for row in data[keyPath: kind.table].rows where random.happens(share) {
                var record = row.unpacked
                let createdAt = record[StampColumns(kind).createdAt].time ?? now
                for column in columns where random.happens(40) {
                    record[column] = customValue(of: kind.schema[column], createdAt: createdAt)
                }
                data[keyPath: kind.table].replace(record)
            }
        }
    }

    private mutating func customValue(of field: Field, createdAt: Int) -> Cell {
        guard field.traits.contains(.multiple) else { return value(of: field, createdAt: createdAt) }
        var texts: [String] = []
        var numbers: [Int] = []
        for _ in 0..<random.number(in: 1...3) {
            switch value(of: field, createdAt: createdAt) {
            case .text(let text): if !texts.contains(text) { texts.append(text) }
            case .integer(let number), .money(let number), .time(let number):
                if !numbers.contains(number) { numbers.append(number) }
            case .absent, .flag, .texts, .integers, .contacts: break
            }
        }
        return numbers.isEmpty ? .texts(texts) : .integers(numbers)
    }

    private mutating func value(of field: Field, createdAt: Int) -> Cell {
        switch field.kind {
        case .integer: .integer(random.number(in: 1...24))
        case .double: .money(random.number(in: 200...90_000) * 5)
        case .boolean: .flag(random.happens(60))
        case .date: date(of: createdAt, daysLater: random.number(in: 1...20))
        case .datetime: .time((createdAt / 3600 + random.number(in: 1...200)) * 3600)
        case .enumeration: .integer(random.pick(field.choices).id)
        case .money: .text("\(random.number(in: 5...400) * 5000)|RUB")
        case .url: .text("https://docs.example/projects/\(random.number(in: 100...999))")
        case .address: addressValue()
        case .employee: .integer(random.pick(salespeople))
        case .crm: crmValue(isSingle: !field.traits.contains(.multiple))
        case .crmStatus: .text(random.pick(data.dictionary(field.dictionary ?? "")).code)
        case .file: .integer(data.takeFileID())
        case .iblockElement: .integer(random.number(in: 301...340))
        case .iblockSection: .integer(random.number(in: 11...18))
        default: .text("ОБ-\(random.number(in: 1000...9999))")
        }
    }

    /// An address as the portal keeps it: the text and the place on the map.
    private mutating func addressValue() -> Cell {
        let address = address()
        let place = "55.\(random.number(in: 600_000...900_000));37.\(random.number(in: 400_000...800_000))"
        return .text("\(address.city), \(address.street)|\(place)")
    }

    private mutating func crmValue(isSingle: Bool) -> Cell {
        guard isSingle || random.happens(50), let company = anyID(of: data.companies) else {
            return anyID(of: data.contacts).map { .text("C_\($0)") } ?? .absent
        }
        return .text(isSingle ? String(company) : "CO_\(company)")
    }

    /// The number of any record; `nil` where there are none.
    private mutating func anyID(of table: Table) -> Int? {
        table.rows.isEmpty ? nil : table.rows.id(at: random.below(table.rows.count))
    }
}
