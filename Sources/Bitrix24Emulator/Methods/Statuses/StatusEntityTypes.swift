import JSONCore

/// `crm.status.entity.types`: the dictionaries that there are.
struct StatusEntityTypes: PortalMethod {
    var name: String { "crm.status.entity.types" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let entities = StatusEntity.all(in: portal).map { ($0, portal.dictionary($0.id)) }
        return MethodAnswer { writer in
            writer.array { writer in
                for (entity, entries) in entities { Self.write(entity, entries, to: &writer) }
            }
        }
    }

    private static func write(_ entity: StatusEntity, _ entries: [DictionaryEntry], to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ID", entity.id)
            writer.member("NAME", entity.name)
            guard let ownerTypeID = entity.ownerTypeID else { return }
            if ownerTypeID == 2, entity.prefix != nil { writer.member("PARENT_ID", "DEAL_STAGE") }
            writer.member("SEMANTIC_INFO", semantics(of: entity, entries))
            if let prefix = entity.prefix { writer.member("PREFIX", prefix) }
            if let category = entity.category {
                writer.member("FIELD_ATTRIBUTE_SCOPE", entity.prefix == nil ? "" : "category_\(category)")
            }
            writer.member("ENTITY_TYPE_ID", ownerTypeID)
            guard let category = entity.category else { return }
            if ownerTypeID != 2 { writer.member("IS_ENABLED", true) }
            let isText = ownerTypeID == 2 && category != 0
            writer.member("CATEGORY_ID", isText ? .string(String(category)) : .int(category))
        }
    }

    /// The first stage and the last ones; smart processes and their kin have an empty list.
    private static func semantics(of entity: StatusEntity, _ entries: [DictionaryEntry]) -> JSONValue {
        guard entity.hasStrictCodes, let start = entries.first(where: { $0.meaning == .process }) else { return [] }
        return [
            "START_FIELD": .string(start.code),
            "FINAL_SUCCESS_FIELD": .string(entries.first { $0.meaning == .success }?.code ?? ""),
            "FINAL_UNSUCCESS_FIELD": .string(entries.first { $0.meaning == .failure }?.code ?? ""),
            "FINAL_SORT": 0,
        ]
    }
}
