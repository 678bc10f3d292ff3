/// The fields of a kind of record as the universal methods `crm.item.*` name them.
struct ItemSchema: Sendable {
    /// A field under its universal name.
    struct Entry: Sendable {
        /// Such as `createdTime`.
        let name: String
        /// The same in upper case, such as `CREATED_TIME`; of a custom field its own name.
        let upperName: String
        let column: Column
        let isCustom: Bool
    }

    let kind: EntityKind
    let schema: EntitySchema
    let entries: [Entry]
    private let places: [String: Int]

    private static let all = Dictionary(
        uniqueKeysWithValues: EntityKind.allCases.map { ($0, ItemSchema($0, schema: $0.schema)) }
    )

    /// The fields that a kind begins with.
    init(_ kind: EntityKind) {
        self = Self.all[kind] ?? ItemSchema(kind, schema: kind.schema)
    }

    /// The fields of a kind with the given schema.
    init(_ kind: EntityKind, schema: EntitySchema) {
        self.kind = kind
        self.schema = schema
        entries = schema.allColumns.compactMap { column in
            let field = schema[column]
            guard field.storage != .contacts, !Self.hidden.contains(field.name) else { return nil }
            let isCustom = field.traits.contains(.dynamic)
            let upperName = isCustom ? field.name : Self.renamed(field.name, of: kind)
            return Entry(
                name: isCustom ? Self.customName(field.name) : Self.camelCase(upperName),
                upperName: upperName,
                column: column,
                isCustom: isCustom
            )
        }
        let names = entries.enumerated().flatMap { place, entry in
            [(entry.name, place), (entry.upperName, place)]
        }
        places = Dictionary(names) { first, _ in first }
    }

    /// The field with a name; names in upper case are understood too, as clients use `ID`.
    func entry(named name: String) -> Entry? { places[name].map { entries[$0] } }

    /// Fields of the older methods that the universal ones do not show.
    private static let hidden: Set<String> = [
        "ADDRESS_2", "ADDRESS_CITY", "ADDRESS_POSTAL_CODE", "ADDRESS_REGION", "ADDRESS_PROVINCE", "ADDRESS_COUNTRY",
        "ADDRESS_COUNTRY_CODE", "ADDRESS_LOC_ADDR_ID", "REG_ADDRESS", "REG_ADDRESS_2", "REG_ADDRESS_CITY",
        "REG_ADDRESS_POSTAL_CODE", "REG_ADDRESS_REGION", "REG_ADDRESS_PROVINCE", "REG_ADDRESS_COUNTRY",
        "REG_ADDRESS_COUNTRY_CODE", "REG_ADDRESS_LOC_ADDR_ID", "ORIGIN_VERSION", "LAST_COMMUNICATION_TIME",
    ]

    /// Names that all kinds have changed.
    private static let renames = [
        "DATE_CREATE": "CREATED_TIME", "DATE_MODIFY": "UPDATED_TIME", "CREATED_BY_ID": "CREATED_BY",
        "MODIFY_BY_ID": "UPDATED_BY", "MOVED_BY_ID": "MOVED_BY",
    ]

    private static func renamed(_ name: String, of kind: EntityKind) -> String {
        switch (kind, name) {
        case (.lead, "STATUS_ID"), (.quote, "STATUS_ID"): "STAGE_ID"
        case (.lead, "STATUS_SEMANTIC_ID"): "STAGE_SEMANTIC_ID"
        case (.company, "COMPANY_TYPE"): "TYPE_ID"
        default: renames[name] ?? name
        }
    }

    /// `CREATED_TIME` as `createdTime`.
    static func camelCase(_ name: String) -> String {
        let parts = name.lowercased().split(separator: "_")
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) {
            $0 += $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }

    /// `UF_CRM_1721244707107` as `ufCrm_1721244707107`, `UF_CRM_2_163…` as `ufCrm2_163…`, `UF_CRM_INN` as `ufCrmInn`.
    private static func customName(_ name: String) -> String {
        let parts = name.lowercased().split(separator: "_").dropFirst(2)
        var result = "ufCrm"
        for (place, part) in parts.enumerated() {
            let isNumber = part.allSatisfy(\.isNumber)
            let isType = isNumber && place == 0 && parts.count > 1
            result += isNumber && !isType ? "_" + part : part.prefix(1).uppercased() + part.dropFirst()
        }
        return result
    }
}
