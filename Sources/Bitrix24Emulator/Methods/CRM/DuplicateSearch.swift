import JSONCore

/// `crm.duplicate.findbycomm`: the records that have a phone number or an address.
struct DuplicateSearch: PortalMethod {
    private static let mostValues = 20
    /// With so many hits of one kind the portal looks no further.
    private static let mostHits = 20

    var name: String { "crm.duplicate.findbycomm" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let type = call["type"]?.string?.uppercased(), ["PHONE", "EMAIL"].contains(type) else {
            throw MethodFailure(400, "Communication type is not defined or invalid.", "")
        }
        let values = (call["values"].map(PHP.list) ?? []).compactMap(PHP.text)
            .map { Self.normalized($0, type) }.filter { !$0.isEmpty }
        guard !values.isEmpty else { throw MethodFailure(400, "Values is not defined or invalid.", "") }
        let wanted = Set(values.prefix(Self.mostValues))
        let kinds = call["entity_type"]?.string.map { [$0.uppercased()] } ?? ["LEAD", "CONTACT", "COMPANY"]
        var hits: [(name: String, ids: [Int])] = []
        for name in kinds {
            guard let kind = EntityKind(rawValue: name.lowercased()), [.lead, .contact, .company].contains(kind) else {
                throw MethodFailure(400, "Entity type is not defined or invalid.", "")
            }
            let ids = Self.numbers(in: portal[keyPath: kind.table], type, wanted)
            if !ids.isEmpty { hits.append((name, ids)) }
            if ids.count >= Self.mostHits { break }
        }
        return MethodAnswer { writer in
            // PHP writes an empty map as an empty list.
            guard !hits.isEmpty else {
                writer.array { _ in }
                return
            }
            writer.object { writer in
                for hit in hits { writer.member(hit.name, .array(hit.ids.map { .int($0) })) }
            }
        }
    }

    private static func numbers(in table: Table, _ type: String, _ wanted: Set<String>) -> [Int] {
        guard let column = table.schema.column(named: type) else { return [] }
        return table.rows.lazy
            .filter { $0[column].contacts.contains { wanted.contains(normalized($0.value, type)) } }
            .prefix(mostHits).map(\.id)
    }

    /// A value as it is compared: of a phone number its digits, with the Russian 8 as 7.
    private static func normalized(_ value: String, _ type: String) -> String {
        guard type == "PHONE" else { return value.lowercased().filter { $0 != " " } }
        let digits = value.filter { $0.isASCII && $0.isNumber }
        return digits.count == 11 && digits.hasPrefix("8") ? "7" + digits.dropFirst() : digits
    }
}
