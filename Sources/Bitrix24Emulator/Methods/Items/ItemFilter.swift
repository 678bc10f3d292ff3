import JSONCore

/// Reads the filters of `crm.item.list`, whose groups can be nested: `{"logic": "OR", "0": {…}, "1": {…}}`.
struct ItemFilter: Sendable {
    let schema: ItemSchema
    let zone: PortalZone

    func filter(_ map: JSONObject) throws(MethodFailure) -> Filter {
        if map["logic"]?.string?.uppercased() == "OR" {
            let parts = try map.members.filter { $0.key != "logic" }.map { member throws(MethodFailure) in
                try conjunction(of: [member])
            }
            var any = plain(JSONObject())
            if !parts.isEmpty {
                any.require(Self.name(of: parts, "OR")) { record in parts.contains { $0.fits(record) } }
            }
            return any
        }
        return try conjunction(of: map.members.filter { $0.key != "logic" })
    }

    private func conjunction(of members: [JSONObject.Member]) throws(MethodFailure) -> Filter {
        var named = JSONObject()
        var groups: [Filter] = []
        for member in members {
            if Int(member.key) != nil {
                guard let group = PHP.map(member.value) else { throw .wrongFilter(member.key, Self.wrongValue) }
                groups.append(try filter(group))
                continue
            }
            let (sign, name) = FilterDialect.split(member.key)
            guard let entry = schema.entry(named: name), FilterDialect.item.operators[sign] != nil else {
                throw .wrongFilter(name)
            }
            let field = schema.schema[entry.column]
            guard PHP.list(member.value).allSatisfy({ Self.isReadable($0, for: field, zone) }) else {
                throw .wrongFilter(name, Self.wrongValue)
            }
            named[sign + field.name] = member.value
        }
        var all = plain(named)
        for group in groups { all.require(Self.name(of: [group], "AND"), group.fits) }
        return all
    }

    private static let wrongValue = "has invalid value"

    /// Whether a value can be compared with those of a field: a scalar, and of dates a moment.
    private static func isReadable(_ value: JSONValue, for field: Field, _ zone: PortalZone) -> Bool {
        guard let text = PHP.text(value) else { return false }
        switch field.storage {
        case .time, .times: return text.isEmpty || zone.moment(text) != nil
        case .day, .days: return text.isEmpty || zone.midnight(text) != nil
        case .integer, .money, .text, .flag, .texts, .integers, .amounts, .contacts: return true
        }
    }

    private static func name(of parts: [Filter], _ logic: String) -> String? {
        let texts = parts.compactMap(\.text)
        return texts.count == parts.count ? "\(logic) [\(texts.joined(separator: ", "))]" : nil
    }

    private func plain(_ map: JSONObject) -> Filter {
        Filter(map, schema: schema.schema, dialect: .item, zone: zone)
    }
}
