import MCP

/// Lets in what the middleware would let in, where that can be told at once.
struct DirectAdmission: Sendable {
    /// How large a body may be.
    static let largestBody = 16_384

    let rules: HostOriginRules
    let authenticator: Authenticator

    /// Who asks; `nil` for who is refused or needs a further look, which is left to the middleware.
    func principal(_ fields: DirectFields) -> Principal? {
        guard rules.refusal(host: fields.host, origin: nil) == nil else { return nil }
        return authenticator.knownPrincipal(authorization: fields.authorization)
    }

    /// Notes who asks for something, where that had to be shown.
    func note(_ principal: Principal, in notes: RequestNotes) {
        if !authenticator.isOpen { notes.note(principal) }
    }
}
