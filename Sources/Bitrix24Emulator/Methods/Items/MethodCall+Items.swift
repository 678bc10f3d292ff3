import JSONCore

extension MethodCall {
    /// The kind of items that a call is about.
    func itemKind() throws(MethodFailure) -> EntityKind {
        let typeID = try requiredNumber("entityTypeId")
        if let kind = EntityKind(typeID: typeID) { return kind }
        guard typeID >= 128 else {
            throw MethodFailure(400, "ENTITY_TYPE_NOT_SUPPORTED", "Entity type \(typeID) is not supported")
        }
        throw MethodFailure(400, "NOT_FOUND", "Смарт-процесс не найден")
    }

    /// The parameter `id`, and the item with that number.
    func item(_ kind: EntityKind, in portal: PortalData) throws(MethodFailure) -> Record {
        guard let value = self["id"] else { throw .missingParameter("id") }
        guard let item = portal[keyPath: kind.table][PHP.integer(value)] else { throw .itemNotFound }
        return item
    }

    /// Whether custom fields go by their original names.
    var usesOriginalNames: Bool { self["useOriginalUfNames"]?.string?.uppercased() == "Y" }

    /// The parameter `fields` by the names of the older methods; names that the kind does not have are left out.
    func itemFields(_ schema: ItemSchema) throws(MethodFailure) -> JSONObject {
        guard let fields = try controllerMap("fields") else { throw .missingParameter("fields") }
        return try schema.olderFields(fields, originalNames: usesOriginalNames)
    }
}

extension ItemSchema {
    /// Fields by the names of the older methods; names that the kind does not have are left out.
    ///
    /// - Parameter originalNames: Whether custom fields go by their original names alone.
    func olderFields(_ fields: JSONObject, originalNames: Bool = false) throws(MethodFailure) -> JSONObject {
        var named = JSONObject()
        for member in fields.members {
            if let entry = entry(named: member.key) {
                if originalNames && entry.isCustom && member.key != entry.upperName { continue }
                let field = schema[entry.column]
                if field.traits.contains(.multiple) { try Self.checkIterable(member.value) }
                named[field.name] = member.value
            } else if member.key == "fm" {
                for (name, values) in Self.multifields(member.value) { named[name] = .array(values) }
            } else if let column = schema.column(named: member.key), schema[column].storage == .contacts {
                named[member.key] = member.value
            }
        }
        return named
    }

    private static func checkIterable(_ value: JSONValue) throws(MethodFailure) {
        guard let type = PHP.scalarType(of: value) else { return }
        throw MethodFailure(400, "100", "Expected iterable value for multiple field, but got \(type) instead")
    }

    /// Phone numbers, addresses and the like, by the names of the older methods.
    private static func multifields(_ value: JSONValue) -> [String: [JSONValue]] {
        var values: [String: [JSONValue]] = [:]
        for row in PHP.list(value).compactMap(\.object) {
            guard let name = row["typeId"]?.string else { continue }
            var named = JSONObject()
            for (own, other) in [("id", "ID"), ("value", "VALUE"), ("valueType", "VALUE_TYPE"), ("delete", "DELETE")] {
                if let value = row[own] { named[other] = value }
            }
            values[name.uppercased(), default: []].append(.object(named))
        }
        return values
    }
}

// MARK: - Failures of items

extension MethodFailure {
    static let itemNotFound = MethodFailure(400, "NOT_FOUND", "Элемент не найден")

    static func wrongFilter(_ name: String, _ reason: String = "is not allowed in filter") -> MethodFailure {
        MethodFailure(400, "INVALID_ARG_VALUE", "Invalid filter: field '\(name)' \(reason)")
    }

    static func wrongOrder(_ reason: String) -> MethodFailure {
        MethodFailure(400, "INVALID_ARG_VALUE", "Invalid order: \(reason)")
    }

    /// What a fault of the older methods is called by the universal ones.
    var ofItem: MethodFailure {
        guard code.isEmpty else { return self }
        let isMissing = message.hasPrefix("Не заполнен")
        return MethodFailure(
            400,
            isMissing ? "CRM_FIELD_ERROR_REQUIRED" : "CRM_FIELD_ERROR_VALUE_NOT_VALID",
            message
        )
    }
}
