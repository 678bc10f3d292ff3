public import JSONCore

/// An error that becomes a JSON-RPC error.
public struct RPCError: Error, Hashable, Sendable {
    /// What kind of error it is, for programs.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The bytes are not JSON.
        public static let parseError = Code(rawValue: -32700)
        /// The JSON is not a message.
        public static let invalidRequest = Code(rawValue: -32600)
        /// There is no such method.
        public static let methodNotFound = Code(rawValue: -32601)
        /// The parameters do not fit the method.
        public static let invalidParams = Code(rawValue: -32602)
        /// The server failed.
        public static let internalError = Code(rawValue: -32603)
        /// There is no such resource; only for revisions before 2026-07-28.
        public static let resourceNotFound = Code(rawValue: -32002)
        /// The headers contradict the body.
        public static let headerMismatch = Code(rawValue: -32020)
        /// The method needs something that the client did not say it can do.
        public static let missingClientCapability = Code(rawValue: -32021)
        /// The server does not speak this revision.
        public static let unsupportedProtocolVersion = Code(rawValue: -32022)

        public let rawValue: Int

        /// Takes a code as it is.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }
    }

    /// What kind of error it is, for programs.
    public var code: Code
    /// What went wrong, for people.
    public var message: String
    /// What else a program can use.
    public var data: JSONValue?

    /// Creates an error.
    public init(_ code: Code, _ message: String, data: JSONValue? = nil) {
        self.code = code
        self.message = message
        self.data = data
    }
}

extension RPCError {
    /// The error as JSON.
    var fragment: JSONFragment {
        JSONFragment { writer in
            writer.member("code", code.rawValue)
            writer.member("message", message)
            if let data { writer.member("data", data) }
        }
    }
}

extension RPCError: CustomStringConvertible {
    public var description: String { "\(message) (\(code.rawValue))" }
}
