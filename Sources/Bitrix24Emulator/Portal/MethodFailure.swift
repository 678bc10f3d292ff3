import JSONCore

/// Why a portal does not carry out a call, as it says so on the wire.
struct MethodFailure: Error, Hashable {
    /// The HTTP status.
    var status: Int
    /// The portal's code: mostly a text, which may be empty.
    var code: String
    /// The portal's text.
    var message: String

    init(_ status: Int, _ code: String, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("error", code)
            writer.member("error_description", message)
        }
    }
}

// MARK: - Of all methods

extension MethodFailure {
    static let methodNotFound = MethodFailure(404, "ERROR_METHOD_NOT_FOUND", "Method not found!")
    static let noCredentials = MethodFailure(401, "NO_AUTH_FOUND", "Wrong authorization data")
    static let wrongCredentials = MethodFailure(401, "INVALID_CREDENTIALS", "Invalid request credentials")
    static let unknownToken = MethodFailure(401, "invalid_token", "Unable to get application by token")
    static let expiredToken = MethodFailure(401, "expired_token", "The access token provided has expired.")
    static let tooManyRequests = MethodFailure(503, "QUERY_LIMIT_EXCEEDED", "Too many requests")
    static let operationTimeLimit = MethodFailure(
        429,
        "OPERATION_TIME_LIMIT",
        "Method is blocked due to operation time limit."
    )
    static let overload = MethodFailure(503, "OVERLOAD_LIMIT", "REST API is blocked due to overload.")
    static let internalError = MethodFailure(500, "INTERNAL_SERVER_ERROR", "Internal server error")
    static let wrongTransport = MethodFailure(
        400,
        "INTERNAL_WRONG_TRANSPORT",
        "Wrong transport! This portal answers in JSON only: leave '.xml' out of the method's address."
    )
    static let batchTooLong = MethodFailure(400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded")
    static let notInBatch = MethodFailure(
        405,
        "ERROR_BATCH_METHOD_NOT_ALLOWED",
        "Method is not allowed for batch usage"
    )
    static let wrongAuthType = MethodFailure(
        403,
        "WRONG_AUTH_TYPE",
        "Current authorization type is denied for this method"
    )
    static let noRight = MethodFailure(403, "ACCESS_DENIED", "Access denied!")
    static let applicationOnly = MethodFailure(
        400,
        "ACCESS_DENIED",
        "Access denied! Application context required"
    )

    static func insufficientScope(_ credential: Caller.Credential) -> MethodFailure {
        let token = credential == .webhook ? "webhook token" : "access token"
        return MethodFailure(
            403,
            "insufficient_scope",
            "The request requires higher privileges than provided by the \(token)"
        )
    }
}

// MARK: - Of the legacy CRM

extension MethodFailure {
    static let notFound = MethodFailure(400, "", "Not found")
    static let invalidID = MethodFailure(400, "", "ID is not defined or invalid.")

    static func notArray(_ parameter: String) -> MethodFailure {
        MethodFailure(400, "", "Parameter '\(parameter)' must be array.")
    }

    static func legacy(_ message: String) -> MethodFailure { MethodFailure(400, "", message) }
}

// MARK: - Of controllers, such as those of tasks

extension MethodFailure {
    static func missingParameter(_ name: String) -> MethodFailure {
        MethodFailure(400, "100", "Could not find value for parameter {\(name)} (internal error)")
    }

    static func wrongParameter(_ name: String, value: String, type: String) -> MethodFailure {
        MethodFailure(
            400,
            "100",
            "Invalid value {\(value)} to match with parameter {\(name)}. Should be value of type \(type). (internal error)"
        )
    }
}
