/// What can go wrong with a call on demand.
package enum Fault: Hashable, Sendable {
    /// Nothing but the wait that the rule asks for.
    case latency
    /// The portal refuses the call; the status stands in for the usual one.
    case refusal(FaultRefusal, status: Int? = nil)
    /// The web server answers a page of HTML.
    case html(status: Int)
    /// The connection is closed before the answer.
    case cut
    /// The connection is closed in the middle of the answer.
    case half
    /// The answer comes in small pieces, so many bytes and then a pause in seconds.
    case drip(bytes: Int, pause: Double)
    /// The portal has been renamed, and its old host sends every client to the new one, such as `https://new.bitrix24.ru`.
    case redirect(to: String)

    /// Whether the fault needs an answer to spoil, so that the call is always carried out.
    package var spoilsAnswer: Bool {
        switch self {
        case .latency, .half, .drip: true
        case .refusal, .html, .cut, .redirect: false
        }
    }

    /// Whether the fault says that the call did not start, so that it is never carried out.
    package var precedesCall: Bool {
        switch self {
        case .refusal(let refusal, _): refusal != .internalError
        case .redirect: true
        case .latency, .html, .cut, .half, .drip: false
        }
    }

    /// Whether the fault can befall one command of a batch and leave the others alone.
    var befallsCommands: Bool {
        guard case .refusal(let refusal, _) = self else { return false }
        return switch refusal {
        case .internalError, .missingScope, .operationTimeLimit: true
        case .expiredToken, .revokedWebhook, .tooManyRequests, .overload: false
        }
    }
}

/// The portal's own refusals that can be had on demand, by their codes.
package enum FaultRefusal: String, CaseIterable, Hashable, Sendable {
    case internalError = "INTERNAL_SERVER_ERROR"
    case expiredToken = "expired_token"
    case revokedWebhook = "INVALID_CREDENTIALS"
    case missingScope = "insufficient_scope"
    case tooManyRequests = "QUERY_LIMIT_EXCEEDED"
    case operationTimeLimit = "OPERATION_TIME_LIMIT"
    case overload = "OVERLOAD_LIMIT"

    /// Whether a call with such a credential can be refused so.
    func concerns(_ credential: Caller.Credential) -> Bool {
        switch self {
        case .expiredToken: credential == .accessToken
        case .revokedWebhook: credential == .webhook
        case .internalError, .missingScope, .tooManyRequests, .operationTimeLimit, .overload: true
        }
    }

    /// What the portal says.
    func failure(for credential: Caller.Credential, status: Int?) -> MethodFailure {
        var failure: MethodFailure =
            switch self {
            case .internalError: .internalError
            case .expiredToken: .expiredToken
            case .revokedWebhook: .wrongCredentials
            case .missingScope: .insufficientScope(credential)
            case .tooManyRequests: .tooManyRequests
            case .operationTimeLimit: .operationTimeLimit
            case .overload: .overload
            }
        if let status { failure.status = status }
        return failure
    }
}
