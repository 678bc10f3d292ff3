/// Who calls, and what they may call.
struct Caller: Hashable, Sendable {
    /// What a caller showed.
    enum Credential: Hashable, Sendable {
        case webhook
        case accessToken
    }

    /// The user.
    var userID: Int
    /// The scopes of the credential.
    var scopes: Set<String>
    /// What the caller showed.
    var credential: Credential
    /// The webhook or the application, whose running time is counted together.
    var account: String
    /// Methods that the user has no right to.
    var denied: Set<String> = []

    /// Checks that the caller may call methods of a scope.
    func check(_ scope: String) throws(MethodFailure) {
        let alternatives = scope == "user" ? ["user", "user_basic", "user_brief"] : [scope]
        guard scope.isEmpty || !scopes.isDisjoint(with: alternatives) else {
            throw .insufficientScope(credential)
        }
    }

    /// Checks that the user has the right to a method.
    func checkRight(to method: String) throws(MethodFailure) {
        guard !denied.contains(method) else { throw .noRight }
    }
}
