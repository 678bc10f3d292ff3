/// Why a portal did not answer a call.
public struct PortalError: Error, Hashable, Sendable {
    /// What a caller can do about an error.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The portal does not know the credential, or no longer: get another.
        case unauthorized
        /// The credential lacks a scope or the user lacks a right: ask the portal's administrator.
        case forbidden
        /// There is no such item.
        case notFound
        /// There is no such method, or its name is malformed.
        case methodNotFound
        /// The parameters are at fault.
        case invalidParameters
        /// Too many calls; the portal accepts more after a while.
        case overLimit
        /// The portal takes no calls until its owner acts: the subscription ended, it is blocked or deleted.
        case suspended
        /// The portal has another address now, see ``PortalError/movedTo``.
        case moved
        /// Something other than a portal's REST interface answered: the address is wrong.
        case notAPortal
        /// No answer came in time.
        case timedOut
        /// The portal failed or cannot be reached.
        case unavailable
        /// The calling task was cancelled.
        case cancelled
    }

    /// What went wrong, for code to act on.
    public var kind: Kind
    /// The method that was called.
    public var method: PortalMethod
    /// The portal's own error code, such as `QUERY_LIMIT_EXCEEDED`; may be empty, a number or a sentence.
    public var code: String?
    /// The portal's own words, at most 1 KB; where ``code`` is `nil`, those of the client.
    public var message: String?
    /// The status of the HTTP answer; `nil` where none came, and inside a batch.
    public var status: Int?
    /// When the portal runs the method again, in seconds since 1970 by the portal's clock.
    public var blockedUntil: Int64?
    /// The host that the portal answers at now.
    public var movedTo: String?
    /// Where the portal sends its clients, if that is the same address on another host.
    var move: PortalMove?
    /// Whether the batch that carried the call failed as a whole.
    var isOfWholeBatch = false

    /// Creates an error.
    public init(
        _ kind: Kind,
        calling method: PortalMethod,
        code: String? = nil,
        message: String? = nil,
        status: Int? = nil,
        blockedUntil: Int64? = nil,
        movedTo: String? = nil
    ) {
        self.kind = kind
        self.method = method
        self.code = code
        self.message = message
        self.status = status
        self.blockedUntil = blockedUntil
        self.movedTo = movedTo
    }

    /// Whether the same call can succeed later, with nothing changed.
    public var isTransient: Bool {
        switch kind {
        case .overLimit, .timedOut, .unavailable: true
        case .unauthorized, .forbidden, .notFound, .methodNotFound, .invalidParameters, .suspended, .moved, .notAPortal,
            .cancelled:
            false
        }
    }
}

extension PortalError: CustomStringConvertible {
    public var description: String {
        let origin = [status.map(String.init), code].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        let facts = origin.isEmpty ? kind.rawValue : "\(kind.rawValue) (\(origin))"
        return ["\(method.rawValue): \(facts)", message].compactMap(\.self).joined(separator: ": ")
    }
}
