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
    func configuredField(denial: String) throws(MethodFailure) -> UserField {
        let id = try requiredNumber("id")
        guard let field = UserField.all.first(where: { $0.id == id }) else { throw .legacy(denial) }
        return field
    }
}
