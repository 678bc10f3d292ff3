/// A family of addresses below one resource, with what can stand in its variables.
struct AddressTemplate: Sendable {
    /// The short form, such as `crm/leads/{id}`; a locale names its text by it.
    let path: String
    /// Where the values of each variable come from.
    let sources: [String: CompletionSource]

    /// The long form.
    var uri: String { ResourceAddress.scheme + path }

    /// The single records of a kind.
    static func item(_ search: RecordSearch) -> AddressTemplate {
        AddressTemplate(path: search.kind.resource + "/{id}", sources: ["id": .records(search)])
    }

    /// The records of a kind that have a value in each of some fields.
    static func list(
        _ kind: RecordKind,
        where conditions: (field: String, variable: String, source: CompletionSource)...
    ) -> AddressTemplate {
        let items = conditions.map { "filter[\($0.field)]={\($0.variable)}" }.joined(separator: "&")
        return AddressTemplate(
            path: "\(kind.resource)?\(items)",
            sources: Dictionary(conditions.map { ($0.variable, $0.source) }) { first, _ in first }
        )
    }
}

extension [AddressTemplate] {
    static let leads: [AddressTemplate] = [
        .item(.leads),
        .list(.leads, where: ("STATUS_ID", "status", .codes(.leadStatuses))),
        .list(.leads, where: ("SOURCE_ID", "source", .codes(.leadSources))),
        .list(.leads, where: ("ASSIGNED_BY_ID", "user", .records(.users))),
    ]

    static let deals: [AddressTemplate] = [
        .item(.deals),
        .list(.deals, where: ("CATEGORY_ID", "category", .codes(.dealCategories))),
        .list(.deals, where: ("STAGE_ID", "stage", .codes(.dealStages))),
        .list(
            .deals,
            where: ("CATEGORY_ID", "category", .codes(.dealCategories)),
            ("STAGE_ID", "stage", .codes(.dealStages))
        ),
        .list(.deals, where: ("ASSIGNED_BY_ID", "user", .records(.users))),
    ]

    static let contacts: [AddressTemplate] = [.item(.contacts)]

    static let companies: [AddressTemplate] = [.item(.companies)]

    static let users: [AddressTemplate] = [.item(.users)]

    static let tasks: [AddressTemplate] = [
        .item(.tasks),
        .list(.tasks, where: ("RESPONSIBLE_ID", "user", .records(.users))),
    ]
}
