public import JSONCore

/// Why something that was asked for could not be had, in words that every transport can pass on.
public struct RequestFailure: Error, Hashable, Sendable {
    /// Whose fault it is, and so what the one who asked can do.
    public enum Category: Hashable, Sendable {
        /// The request does not fit what it asks for: change it.
        case invalidRequest
        /// There is no such thing behind the server.
        case notFound
        /// What stands behind the server failed or refused.
        case upstream
        /// What stands behind the server gave no answer in time.
        case upstreamTimeout
        /// What stands behind the server takes no more calls for a while.
        case upstreamLimit
        /// The server failed.
        case server
    }

    /// Whose fault it is.
    public var category: Category
    /// What went wrong, for people.
    public var message: String
    /// What else a program can use.
    public var data: JSONObject

    /// Creates a failure.
    public init(_ category: Category, _ message: String, data: JSONObject = [:]) {
        self.category = category
        self.message = message
        self.data = data
    }

    /// The failure as a JSON-RPC error.
    public var rpcError: RPCError {
        RPCError(
            category == .invalidRequest ? .invalidParams : .internalError,
            message,
            data: data.isEmpty ? nil : .object(data)
        )
    }
}
