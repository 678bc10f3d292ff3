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
            if Int(member.key) != nil, let group = PHP.map(member.value) {
                groups.append(try filter(group))
                continue
            }
            let (sign, name) = FilterDialect.split(member.key)
            guard let entry = schema.entry(named: name), FilterDialect.item.operators[sign] != nil else {
                throw .wrongFilter(name)
            }
            named[sign + schema.kind.schema[entry.column].name] = member.value
        }
        var all = plain(named)
        for group in groups { all.require(Self.name(of: [group], "AND"), group.fits) }
        return all
    }

    private static func name(of parts: [Filter], _ logic: String) -> String? {
        let texts = parts.compactMap(\.text)
        return texts.count == parts.count ? "\(logic) [\(texts.joined(separator: ", "))]" : nil
    }

    private func plain(_ map: JSONObject) -> Filter {
        Filter(map, schema: schema.kind.schema, dialect: .item, zone: zone)
    }
}
