package import Bitrix24

/// What is on a portal: who works there, what kinds of records there are, and what they are like.
package struct PortalModel: Sendable {
    /// The kinds of records, smart processes included.
    package let types: [EntityType]
    /// The people and departments.
    package let staff: Staff
    /// The dictionaries.
    package let directory: DirectorySnapshot
    /// Whether the credential belongs to an administrator; `nil` where the portal did not say.
    package let isAdministrator: Bool?
    /// What the credential may use, such as `crm`, `task`; empty where the portal did not say.
    package let scopes: [String]
    /// The portal's time zone.
    package let zone: TimeZoneRules
    /// What could not be loaded, and why.
    package let problems: [PortalProblem]
    private(set) var schemas: [EntityID: EntitySchema]

    /// What records of a kind are like; `nil` where that has not been loaded.
    package func schema(of id: EntityID) -> EntitySchema? { schemas[id] }

    /// Takes note of what records of one more kind are like.
    mutating func add(_ schema: EntitySchema) { schemas[schema.type.id] = schema }

    /// The kind of records that a name, a code or a number stands for.
    package func findType(_ text: String) -> NameIndex<EntityType>.Finding {
        var index = NameIndex<EntityType>()
        for type in types {
            index.add(type, codes: [type.code] + type.codes, names: [type.title, type.code] + type.names)
        }
        return index.find(text)
    }
}

/// Something of a portal that could not be loaded.
package struct PortalProblem: Hashable, Sendable {
    /// The method that failed.
    package let method: PortalMethod
    /// Why.
    package let error: PortalError

    /// Whether the portal would say the same again soon: the credential may not see it, or the portal does not have it.
    var isLasting: Bool {
        switch error.kind {
        case .forbidden, .notFound, .methodNotFound, .invalidParameters: true
        case .unauthorized, .overLimit, .suspended, .moved, .notAPortal, .timedOut, .unavailable, .cancelled: false
        }
    }
}
