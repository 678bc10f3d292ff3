/// A handler asked for something that could not be had from the client.
public struct InputUnavailable: Error, Hashable {
    /// Why not.
    public enum Reason: Hashable, Sendable {
        /// The client did not say that it can do this.
        case notDeclared(ClientCapability)
        /// There is no way to ask the client in the course of this request.
        case unreachable
        /// The client answered with an error.
        case refused(String)
        /// The client's answer is not what was asked for.
        case malformed(String)
    }

    /// Why not.
    public var reason: Reason

    /// Creates an error.
    public init(reason: Reason) {
        self.reason = reason
    }
}

extension InputUnavailable: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .notDeclared(let capability): "The client does not have the capability \(capability)."
        case .unreachable: "The client cannot be asked anything in the course of this request."
        case .refused(let message): "The client refused: \(message)"
        case .malformed(let what): "The client's answer is not valid: \(what)."
        }
    }
}
