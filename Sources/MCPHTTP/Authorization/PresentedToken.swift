/// What the headers `Authorization` of a request hold (RFC 6750, section 2.1); nothing else of a request is looked at.
enum PresentedToken: Hashable {
    /// No token, or a credential of another kind.
    case none
    /// One token.
    case token(Substring)
    /// Something that only looks like one token; what is wrong with it.
    case malformed(String)

    /// - Parameter headers: The values of the header, each as often as it stands in the request.
    init(headers: [String]) {
        guard headers.count < 2 else {
            self = .malformed("The header Authorization may stand in a request once.")
            return
        }
        let parts = (headers.first ?? "").split(separator: " ")
        guard parts.first?.lowercased() == "bearer" else {
            self = .none
            return
        }
        guard parts.count == 2, parts[1].utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            self = .malformed("The header Authorization must be 'Bearer', a blank and one token.")
            return
        }
        self = .token(parts[1])
    }
}
