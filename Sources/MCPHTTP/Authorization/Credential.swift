package import MCP

/// What the credential of a request says.
package struct Credential: Hashable, Sendable {
    /// What stands for one where nobody needs any.
    static let none = Credential(principal: .local)

    /// Whom it names.
    package var principal: Principal
    /// From when on it lets nobody in, and what was opened with it ends; `nil` for never.
    package var expiry: ContinuousClock.Instant?

    /// Creates a credential.
    package init(principal: Principal, expiry: ContinuousClock.Instant? = nil) {
        self.principal = principal
        self.expiry = expiry
    }
}
