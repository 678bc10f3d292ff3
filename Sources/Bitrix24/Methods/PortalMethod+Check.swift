import JSONCore

extension PortalMethod {
    /// Checks what no call may have: a name that is none, and parameters that a portal takes for the credential.
    func check(_ parameters: JSONObject) throws(PortalError) {
        guard isWellFormed else {
            throw PortalError(
                .methodNotFound,
                calling: self,
                message: "a method name is letters, digits and underscores in parts joined by dots, like crm.lead.list"
            )
        }
        if let key = parameters.keys.first(where: { ["auth", "access_token"].contains($0.lowercased()) }) {
            throw PortalError(.invalidParameters, calling: self, message: "\(key) is no parameter; the client sets it")
        }
    }
}
