extension PortalData {
    /// Adds a custom field; `nil` where records have no room for it.
    mutating func addUserField(to kind: EntityKind, _ field: Field) -> UserField? {
        guard let column = changeSchema(of: kind, { $0.append(field) }) else { return nil }
        let id = (userFields.map(\.id).max() ?? 99) + 2
        let userField = UserField(id: id, kind: kind, column: column, field: field)
        userFields.append(userField)
        return userField
    }

    /// Puts a changed custom field in the place of the old one.
    mutating func replace(_ userField: UserField) {
        guard let place = userFields.firstIndex(where: { $0.id == userField.id }) else { return }
        userFields[place] = userField
        changeSchema(of: userField.kind) { $0.replace(userField.field, at: userField.column) }
    }

    /// Removes a custom field, and its values with it.
    mutating func remove(_ userField: UserField) {
        userFields.removeAll { $0.id == userField.id }
        changeSchema(of: userField.kind) { $0.retire(userField.column) }
    }

    private mutating func changeSchema<Result>(
        of kind: EntityKind,
        _ change: (inout EntitySchema) -> Result
    ) -> Result {
        let result = self[keyPath: kind.table].changeSchema(change)
        itemSchemas[kind] = ItemSchema(kind, schema: schema(of: kind))
        return result
    }
}
