import JSONCore

/// `crm.lead.userfield.get` and its kin: one custom field with its labels in every language.
struct UserFieldGet: PortalMethod {
    private static let languages = [
        "ar", "br", "de", "en", "fr", "hi", "id", "in", "it", "ja", "kz", "la", "ms", "pl", "ru", "sc", "tc", "th",
        "tr", "ua", "vn",
    ]

    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).userfield.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let field = try call.userField(of: kind, in: portal)
        return MethodAnswer { writer in
            UserFieldRow(userField: field).write(to: &writer) { name, writer in
                writer.key(name)
                writer.object { writer in
                    for language in Self.languages {
                        writer.member(language, field.label(name, in: language) ?? "")
                    }
                }
            }
        }
    }
}

extension MethodCall {
    /// The custom field of a kind with the number in the parameter `id`.
    func userField(of kind: EntityKind, in portal: PortalData) throws(MethodFailure) -> UserField {
        let id = try id()
        guard let field = portal.userFields.first(where: { $0.id == id }) else {
            throw MethodFailure(400, "ERROR_NOT_FOUND", "The entity with ID '\(id)' is not found.")
        }
        guard field.kind == kind else { throw .legacy("Access denied.") }
        return field
    }
}
