/// Who a request's credential names.
public struct Principal: Hashable, Sendable {
    /// The user of a pipe or of an unauthenticated loopback address.
    public static let local = Principal(name: "local")

    /// The name, fit for a log.
    public let name: String

    /// Creates a principal.
    public init(name: String) {
        self.name = name
    }
}
