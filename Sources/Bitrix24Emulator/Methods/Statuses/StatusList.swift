import JSONCore

/// `crm.status.list`: the entries of dictionaries, all at once.
struct StatusList: PortalMethod {
    var name: String { "crm.status.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = try call.map("filter") ?? JSONObject()
        var entries = portal.statuses
        for member in filter.members {
            let name = FilterDialect.split(member.key).name
            guard let text = PHP.text(member.value) else {
                guard name == "ENTITY_ID" else { continue }
                throw MethodFailure(400, "Invalid parameters.", "Filter by ENTITY_ID must be a string")
            }
            entries = entries.filter { Self.value(name, of: $0).map { $0 == text } ?? true }
        }
        let order = try call.map("order") ?? ["SORT": "ASC"]
        let keys = order.members.map { (name: $0.key, isDescending: $0.value.string?.uppercased() == "DESC") }
        entries.sort { Self.precedes($0, $1, keys) }
        return MethodAnswer(total: entries.count) { writer in
            writer.array { writer in
                for entry in entries { StatusRow(entry: entry).write(to: &writer) }
            }
        }
    }

    private static func value(_ field: String, of entry: DictionaryEntry) -> String? {
        switch field {
        case "ID": String(entry.id)
        case "ENTITY_ID": entry.entity
        case "STATUS_ID": entry.code
        case "NAME": entry.name
        case "SORT": String(entry.sort)
        case "SYSTEM": entry.isSystem ? "Y" : "N"
        case "CATEGORY_ID": entry.category.map(String.init) ?? ""
        case "SEMANTICS": entry.meaning?.letter ?? ""
        default: nil
        }
    }

    private static func precedes(
        _ left: DictionaryEntry,
        _ right: DictionaryEntry,
        _ keys: [(name: String, isDescending: Bool)]
    ) -> Bool {
        for key in keys {
            guard let first = value(key.name, of: left), let second = value(key.name, of: right), first != second else {
                continue
            }
            let isBefore = Int(first).flatMap { number in Int(second).map { number < $0 } } ?? (first < second)
            return isBefore != key.isDescending
        }
        return left.id < right.id
    }
}
