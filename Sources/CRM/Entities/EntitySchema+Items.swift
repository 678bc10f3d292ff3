import Bitrix24
import JSONCore

extension EntitySchema {
    /// Reads what `crm.item.fields` says of a kind.
    ///
    /// - Parameter russian: Whether fields without a title of their own get a Russian one.
    init(
        type: EntityType,
        itemFields node: JSONNode,
        pipelines: [Pipeline],
        directory: DirectorySnapshot,
        russian: Bool
    ) {
        let described = node["fields"] ?? node
        var fields = described.members.map { EntityField(item: $0.key, $0.value, of: type.id, russian: russian) }
        if let typeID = type.id.typeID, [1, 3, 4].contains(typeID) {
            fields += EntityField.communication(russian: russian)
        }
        let stages = Self.stages(of: type.id, pipelines, in: directory)
        if !stages.isEmpty, !fields.contains(where: { $0.kind == .stageGroup }) {
            fields.append(.derivedStageGroup(russian: russian))
        }
        self.init(type: type, fields: fields, pipelines: pipelines, stages: stages)
    }

    private static func stages(of id: EntityID, _ pipelines: [Pipeline], in directory: DirectorySnapshot) -> [Stage] {
        func stages(_ dictionary: String, _ pipeline: String?) -> [Stage] {
            directory.statuses(in: dictionary).map {
                Stage(id: $0.id, name: $0.name, semantics: $0.semantics, pipeline: pipeline)
            }
        }
        switch id {
        case .lead: return stages("STATUS", nil)
        case .quote: return stages("QUOTE_STATUS", nil)
        case .deal:
            return pipelines.flatMap { stages($0.id == "0" ? "DEAL_STAGE" : "DEAL_STAGE_\($0.id)", $0.id) }
        case .invoice: return pipelines.flatMap { stages("SMART_INVOICE_STAGE_\($0.id)", $0.id) }
        case .contact, .company, .activity, .call, .task: return []
        case .item(let typeID): return pipelines.flatMap { stages("DYNAMIC_\(typeID)_STAGE_\($0.id)", $0.id) }
        }
    }
}

extension EntityField {
    /// Reads one field of `crm.item.fields`.
    init(item code: String, _ node: JSONNode, of id: EntityID, russian: Bool) {
        let upperName = node["upperName"]?.string ?? ""
        let isCustom = node["isDynamic"]?.bool ?? false
        let names = isCustom ? nil : FieldVocabulary.items[code]
        let portalTitle = node["title"]?.string.flatMap { $0.isEmpty || $0.isCode ? nil : $0 }
        let own = (russian ? names?.russian : names?.english)?.first
        self.init(
            code,
            title: portalTitle ?? own ?? (upperName.isEmpty ? code : upperName),
            kind: Self.kind(of: code, node, isCustom: isCustom)
        )
        self.isCustom = isCustom
        isReadOnly = node["isReadOnly"]?.bool ?? false
        isMultiple = node["isMultiple"]?.bool ?? false
        aliases = [upperName, Self.olderName(of: code, id)].compactMap(\.self).filter { !$0.isEmpty }
        aliases += (names?.russian ?? []) + (names?.english ?? [])
        choices =
            (node["items"]?.elements).map { elements in
                elements.compactMap { item in
                    item["ID"]?.plainText.map { Choice(id: $0, name: item["VALUE"]?.plainText ?? $0) }
                }
            } ?? []
        if kind == .stageGroup { choices = Self.stageGroups(russian: russian) }
        if code == "contacts" || code == "observers" || code == "contactIds" { isFilterable = false }
    }

    /// Telephone numbers and e-mail addresses, which the universal methods do not describe.
    ///
    /// They come with all other fields only, and can't be filtered by.
    static func communication(russian: Bool) -> [EntityField] {
        [
            ("phone", "Телефон", "Phone", ["телефоны", "номер телефона", "phones", "PHONE"]),
            ("email", "Почта", "Email", ["e-mail", "электронная почта", "emails", "mail", "EMAIL"]),
        ]
        .map { code, ru, en, aliases in
            var field = EntityField(code, title: russian ? ru : en, kind: .text)
            field.aliases = aliases + [ru, en]
            field.isMultiple = true
            field.isFilterable = false
            return field
        }
    }

    /// The group of the stage, where the portal has no field for it.
    fileprivate static func derivedStageGroup(russian: Bool) -> EntityField {
        let names = FieldVocabulary.items["stageSemanticId"]
        var field = EntityField(
            "stageSemanticId",
            title: (russian ? names?.russian : names?.english)?.first ?? "stageSemanticId",
            kind: .stageGroup
        )
        field.aliases = (names?.russian ?? []) + (names?.english ?? [])
        field.choices = stageGroups(russian: russian)
        field.isDerived = true
        field.isSortable = false
        field.isReadOnly = true
        return field
    }

    /// The groups of stages, whose letters are the same on every portal.
    static func stageGroups(russian: Bool) -> [Choice] {
        russian
            ? [.init(id: "P", name: "в работе"), .init(id: "S", name: "успех"), .init(id: "F", name: "провал")]
            : [.init(id: "P", name: "in progress"), .init(id: "S", name: "won"), .init(id: "F", name: "lost")]
    }

    private static func kind(of code: String, _ node: JSONNode, isCustom: Bool) -> FieldKind {
        switch code {
        case "stageId": return .stage
        case "stageSemanticId": return .stageGroup
        case "opportunity", "taxValue": return .amount(currencyField: "currencyId")
        case "opportunityAccount", "taxValueAccount": return .amount(currencyField: "accountCurrencyId")
        case "categoryId" where node["type"]?.string != "crm_status": return .pipeline
        default: break
        }
        switch node["type"]?.string ?? "" {
        case "integer": return .integer
        case "double": return .decimal
        case "money": return .money
        case "boolean", "char": return .flag(asLetters: !isCustom)
        case "date": return .date
        case "datetime": return .dateTime
        case "enumeration": return .list
        case "crm_status":
            let status = node["statusType"]
            return .status(dictionary: status?.string ?? status?.elements.first { _ in true }?.string ?? "")
        case "crm_category": return .pipeline
        case "user", "employee": return .user
        case "crm_currency": return .currency
        case "crm_lead": return .record(.lead)
        case "crm_deal": return .record(.deal)
        case "crm_contact": return .record(.contact)
        case "crm_company": return .record(.company)
        case "crm_quote": return .record(.quote)
        case "string", "text", "url", "address", "crm": return .text
        default: return .other
        }
    }

    /// The name that the older methods have for a field; people who know those use it.
    private static func olderName(of code: String, _ id: EntityID) -> String? {
        switch code {
        case "createdTime": "DATE_CREATE"
        case "updatedTime": "DATE_MODIFY"
        case "createdBy": "CREATED_BY_ID"
        case "updatedBy": "MODIFY_BY_ID"
        case "stageId" where id == .lead || id == .quote: "STATUS_ID"
        case "stageSemanticId" where id == .lead: "STATUS_SEMANTIC_ID"
        case "typeId" where id == .company: "COMPANY_TYPE"
        default: nil
        }
    }
}

extension String {
    /// Whether a title is nothing but the name of a field, such as `MOVED_BY_ID`.
    fileprivate var isCode: Bool {
        contains("_") && utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}
