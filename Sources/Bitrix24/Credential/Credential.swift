/// As whom a client calls its portal.
public enum Credential: Hashable, Sendable {
    /// An inbound webhook: the user who made it, and its code.
    case webhook(userID: String, code: Secret)
    /// An OAuth access token of an application.
    case accessToken(Secret)

    /// What must not be printed.
    var secret: Secret {
        switch self {
        case .webhook(_, let code): code
        case .accessToken(let token): token
        }
    }
}
