import JSONCore

/// One message as a transport received it, with its era decided.
public struct Incoming: Sendable {
    /// The message.
    public let message: Message
    /// The era that the message speaks.
    public let era: Era
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
        era = Era.decide(body: document.root, headers: headers)
        self.headers = headers
        do {
            message = try Message(document.root)
        } catch {
            throw Rejection(answer: .refusal(error, era))
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
        case .callTool, .readResource, .queryResource, .getPrompt, .complete: true
        default: false
        }
    }

    /// The bytes are no message; what to answer.
    public struct Rejection: Error, Hashable, Sendable {
        /// What to answer.
        public let answer: Answer
    }
}
