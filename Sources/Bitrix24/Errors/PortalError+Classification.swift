extension PortalError.Kind {
    /// Tells what a caller can do from status, code and text together; none of them says enough alone.
    ///
    /// - Parameter status: `nil` for a command of a batch, which has none of its own.
    init(status: Int?, code: String, text: String) {
        let code = code.lowercased()
        self =
            if code == "invalid_request", text.lowercased().contains("https") {
                // A plain http address, which only portals refuse that are on the internet.
                .notAPortal
            } else {
                Self.byCode[code] ?? Self(status: status) ?? Self(words: "\(code) \(text)") ?? .invalidParameters
            }
    }

    /// Codes that mean the same everywhere.
    private static let byCode: [String: PortalError.Kind] = {
        let codes: [(PortalError.Kind, String)] = [
            (
                .unauthorized,
                """
                no_auth_found invalid_credentials expired_token invalid_token authorization_error
                application_not_found error_oauth not_installed wrong_client invalid_client invalid_grant
                """
            ),
            (
                .forbidden,
                """
                insufficient_scope invalid_scope access_denied user_access_error allowed_only_intranet_user
                wrong_auth_type method_confirm_waiting method_confirm_denied create_dynamic_item_restricted
                error_batch_method_not_allowed
                """
            ),
            (.notFound, "not_found owner_not_found error_not_found"),
            (.methodNotFound, "error_method_not_found error_manifest_is_not_available"),
            (
                .invalidParameters,
                """
                invalid_request error_batch_length_exceeded invalid_arg_value entity_type_not_supported
                crm_field_error_value_not_valid crm_field_error_required error_argument wrong_datetime_format
                max_import_batch_size_exceeded
                """
            ),
            (.overLimit, "query_limit_exceeded operation_time_limit"),
            (.suspended, "payment_required portal_deleted overload_limit"),
            (.unavailable, "internal_server_error error_unexpected_answer"),
        ]
        let pairs = codes.flatMap { kind, names in
            names.split(whereSeparator: \.isWhitespace).map { (String($0), kind) }
        }
        return Dictionary(pairs) { first, _ in first }
    }()

    /// Statuses that say enough where the code does not; 400 and 404 do not.
    private init?(status: Int?) {
        switch status {
        case 401: self = .unauthorized
        case 403: self = .forbidden
        case 402, 410: self = .suspended
        case 408: self = .timedOut
        case 429: self = .overLimit
        case .some(500...): self = .unavailable
        default: return nil
        }
    }

    /// Words that tell denied from absent where the code is empty, a number or a sentence; Russian ones too, since
    /// portals translate.
    private init?(words text: String) {
        let text = text.lowercased()
        let denials = ["access denied", "denied", "not allowed", "no access", "доступ запрещ", "нет доступа"]
        let absences = ["not found", "does not exist", "не найден", "не существует"]
        let faults = ["is not allowed in filter", "is not allowed in order", "is not allowed in select"]
        if faults.contains(where: text.contains) {
            self = .invalidParameters
        } else if denials.contains(where: text.contains) {
            self = .forbidden
        } else if absences.contains(where: text.contains) {
            self = text.contains("method not found") ? .methodNotFound : .notFound
        } else {
            return nil
        }
    }
}
