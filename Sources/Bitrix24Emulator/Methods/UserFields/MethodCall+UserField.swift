import JSONCore

extension MethodCall {
    /// Checks that custom fields of the module `crm` are asked for, and that the caller may see the CRM.
    func checkUserFieldModule() throws(MethodFailure) {
        guard let module = self["moduleId"] else { throw .missingParameter("moduleId") }
        guard PHP.text(module) == "crm" else { throw .legacy("No settings for UserFieldAccess") }
        guard caller.scopes.contains("crm") else { throw .legacy("The current method required more scopes. (crm)") }
    }

    /// The custom field with the number in the parameter `id`.
    ///
    /// - Parameter denial: What the portal says where there is none.
    func configuredField(in portal: PortalData, denial: String) throws(MethodFailure) -> UserField {
        let id = try requiredNumber("id")
        guard let field = portal.userFields.first(where: { $0.id == id }) else { throw .legacy(denial) }
        return field
    }

    /// The parameter `field`, in the spelling that the legacy methods have; other keys than these are left out.
    func configuredValues(_ names: [String]) throws(MethodFailure) -> JSONObject {
        guard let field = try controllerMap("field") else { throw .missingParameter("field") }
        var values = JSONObject()
        for name in names { values[name] = field[ItemSchema.camelCase(name)] }
        if let entries = field["enum"] {
            let names = ["ID", "VALUE", "SORT", "DEF", "XML_ID", "DEL"]
            values["LIST"] = .array(
                PHP.list(entries).compactMap(\.object).map { entry in
                    .object(
                        JSONObject(
                            names.compactMap { name in
                                entry[ItemSchema.camelCase(name)].map { .init(key: name, value: $0) }
                            }
                        )
                    )
                }
            )
        }
        return values
    }
}
