import JSONCore

/// `crm.duplicate.findbycomm`: leads, contacts and companies with a phone number or an e-mail address.
struct DuplicateFindByCommunication: PortalMethod {
    /// How many values are looked for, and from how many records of a kind on the following kinds are left out.
    private static let limit = 20
    private static let kinds: [EntityKind] = [.lead, .contact, .company]

    var name: String { "crm.duplicate.findbycomm" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let type = call["type"].flatMap(PHP.text)?.uppercased() ?? ""
        guard !type.isEmpty else {
            throw .sentence("Communication type is not defined", "Parameter 'type' is required.")
        }
        guard let kind = CommunicationCode.Kind(rawValue: type) else {
            throw .sentence("Communication type '\(type)' is not supported in current context")
        }
        guard let values = call["values"].flatMap(PHP.map), !values.isEmpty else {
            throw .sentence("Communication values is not defined", "Parameter 'values' is required.")
        }
        let entityType = (call["entity_type"] ?? call["entityType"]).flatMap(PHP.text)?.uppercased() ?? ""
        if entityType == "DEAL" { throw .sentence("Deal is not supported in current context.") }
        let wanted = EntityKind(rawValue: entityType.lowercased()).map { [$0] } ?? Self.kinds
        let codes = Self.codes(values, of: kind)
        var found: [(kind: EntityKind, ids: [Int])] = []
        for entity in wanted where !codes.isEmpty {
            let ids = Self.ids(entity, with: codes, of: kind, in: portal)
            if !ids.isEmpty { found.append((entity, ids)) }
            if ids.count >= Self.limit { break }
        }
        return Self.answer(found)
    }

    /// What to look for: texts only, the first twenty different ones.
    private static func codes(_ values: JSONObject, of kind: CommunicationCode.Kind) -> Set<CommunicationCode> {
        var codes: Set<CommunicationCode> = []
        for member in values.members {
            guard codes.count < limit, let text = member.value.string,
                let code = CommunicationCode(text, of: kind)
            else { continue }
            codes.insert(code)
        }
        return codes
    }

    private static func ids(
        _ entity: EntityKind,
        with codes: Set<CommunicationCode>,
        of kind: CommunicationCode.Kind,
        in portal: PortalData
    ) -> [Int] {
        guard let column = entity.schema.column(named: kind.rawValue) else { return [] }
        let records = portal[keyPath: entity.table].rows.lazy.filter { record in
            record[column].contacts.contains { value in
                CommunicationCode(value.value, of: kind).map(codes.contains) ?? false
            }
        }
        return Array(records.prefix(limit * max(1, codes.count)).map(\.id))
    }

    private static func answer(_ found: [(kind: EntityKind, ids: [Int])]) -> MethodAnswer {
        guard !found.isEmpty else { return MethodAnswer([]) }
        return MethodAnswer { writer in
            writer.object { writer in
                for (kind, ids) in found {
                    writer.member(kind.rawValue.uppercased(), .array(ids.map(JSONValue.int)))
                }
            }
        }
    }
}
