import JSONCore

/// One message as a transport received it, with its era decided.
public struct Incoming: Sendable {
    /// The message.
    public let message: Message
    /// The era that the message speaks.
    public internal(set) var era: Era
    /// What the transport said about the message; `nil` where it has no headers.
    public let headers: RoutingHeaders?

    /// Reads a message.
    ///
    /// - Throws: The answer to send where the bytes are no message.
    public init(parsing bytes: [UInt8], headers: RoutingHeaders? = nil) throws(Rejection) {
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: bytes)
        } catch {
            let refusal = Refusal(.parseError, "The message is not valid JSON: \(error).")
            throw Rejection(answer: .refusal(refusal, Era.decide(headers: headers)))
        }
        try self.init(document.root, headers: headers)
    }

    /// Reads a message out of a document.
    init(_ node: JSONNode, headers: RoutingHeaders?) throws(Rejection) {
        era = Era.decide(body: node, headers: headers)
        self.headers = headers
        do {
            message = try Message(node)
        } catch {
            throw Rejection(answer: .refusal(error, era), isNotification: Message.isNotification(node))
        }
    }

    /// The revision that an `initialize` of the legacy era leads to; `nil` for every other message.
    public var negotiatedRevision: Revision? {
        guard case .request(let request) = message, request.method == Method.initialize.rawValue, era == .legacy else {
            return nil
        }
        return request.params?["protocolVersion"]?.string.map(Revision.negotiated) ?? .assumed
    }

    /// Whether a handler has to work for the answer, so that a client may lose patience.
    public var mayTakeLong: Bool {
        guard case .request(let request) = message else { return false }
        return switch Method(rawValue: request.method) {
        case .callTool, .readResource, .queryResource, .getPrompt, .complete, .listen: true
        default: false
        }
    }

    /// Whether the request is answered only when the server ends or the client leaves.
    package var isSubscription: Bool {
        guard case .request(let request) = message else { return false }
        return request.method == Method.listen.rawValue
    }

    /// The bytes are no message; what to answer.
    public struct Rejection: Error, Hashable, Sendable {
        /// What to answer.
        public let answer: Answer
        /// Whether the bytes are a notification, which is answered only where the transport answers everything.
        public let isNotification: Bool

        init(answer: Answer, isNotification: Bool = false) {
            self.answer = answer
            self.isNotification = isNotification
        }
    }
}

extension Incoming {
    /// The request that a client of a revision before 2026-07-28 withdraws with this message; `nil` where it is another.
    package var withdrawnRequest: RequestID? {
        guard era == .legacy, case .notification("notifications/cancelled", let params) = message else { return nil }
        return params?["requestId"].flatMap(RequestID.init)
    }
}
