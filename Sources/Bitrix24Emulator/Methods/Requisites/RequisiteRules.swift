/// What requisites and their kin must have.
struct RequisiteRules {
    let kind: RequisiteKind

    /// Checks that a new one belongs to something that is there.
    func check(_ record: Record, in portal: PortalData) throws(MethodFailure) {
        switch kind {
        case .requisite: try checkRequisite(record, in: portal)
        case .bankDetail:
            let id = record[BankDetailColumn.requisite].integer ?? 0
            guard portal.requisites.requisites[id] != nil else { throw Self.invalid("ENTITY_ID") }
        case .preset:
            guard record[PresetColumn.ownerType].integer == RequisiteData.typeID else {
                throw Self.invalid("ENTITY_TYPE_ID")
            }
            guard record[PresetColumn.country].integer ?? 0 > 0 else { throw Self.invalid("COUNTRY_ID") }
            guard !record[PresetColumn.name].isEmpty else { throw .legacy("The field 'Название' is required.") }
        }
    }

    private func checkRequisite(_ requisite: Record, in portal: PortalData) throws(MethodFailure) {
        let type = requisite[RequisiteColumn.ownerType].integer ?? 0
        guard [EntityKind.contact.typeID, EntityKind.company.typeID].contains(type),
            let owner = EntityKind(typeID: type)
        else { throw Self.invalid("ENTITY_TYPE_ID") }
        let id = requisite[RequisiteColumn.owner].integer ?? 0
        guard id > 0 else { throw Self.invalid("ENTITY_ID") }
        guard portal.requisites.presets[requisite[RequisiteColumn.preset].integer ?? 0] != nil else {
            throw Self.invalid("PRESET_ID")
        }
        guard portal[keyPath: owner.table][id] != nil else { throw .legacy("Entity not found.") }
        guard !requisite[RequisiteColumn.name].isEmpty else {
            throw .legacy("Не заполнено обязательное поле «Название».")
        }
    }

    static func invalid(_ field: String) -> MethodFailure { .legacy("\(field) is not defined or invalid.") }
}
