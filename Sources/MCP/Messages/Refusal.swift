/// Why a message is not taken up, and whose it was.
public struct Refusal: Error, Hashable, Sendable {
    /// The error to answer with.
    public var error: RPCError
    /// The request that the answer refers to; `nil` where that could not be read.
    public var id: RequestID?

    /// Creates a refusal.
    public init(_ error: RPCError, id: RequestID? = nil) {
        self.error = error
        self.id = id
    }

    init(_ code: RPCError.Code, _ message: String, id: RequestID? = nil) {
        self.init(RPCError(code, message), id: id)
    }
}
