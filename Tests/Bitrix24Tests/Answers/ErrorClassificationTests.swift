import Testing

@testable import Bitrix24

struct ErrorClassificationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let kind: PortalError.Kind
        let status: Int?
        let code: String
        let text: String

        init(_ kind: PortalError.Kind, _ status: Int?, _ code: String, _ text: String = "") {
            self.kind = kind
            self.status = status
            self.code = code
            self.text = text
        }

        var testDescription: String { "\(status.map(String.init) ?? "batch") \(code) \(text) → \(kind)" }
    }

    @Test(arguments: [
        Row(.forbidden, 400, "", "Access denied."),
        Row(.notFound, 400, "", "Not found"),
        Row(.invalidParameters, 400, "", "ID is not defined or invalid."),
        Row(.invalidParameters, 400, "", "Parameter 'filter' must be array."),
        Row(.invalidParameters, 400, "", "Failed to get list. General error."),
        Row(.notAPortal, 400, "INVALID_REQUEST", "Https required."),
        Row(.invalidParameters, 400, "INVALID_REQUEST", "Wrong body"),
        Row(.invalidParameters, 400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded"),
        Row(.notFound, 400, "NOT_FOUND", "Element not found"),
        Row(.forbidden, 400, "ACCESS_DENIED"),
        Row(.invalidParameters, 400, "INVALID_ARG_VALUE", "Invalid filter: field 'X' is not allowed in filter"),
        Row(.invalidParameters, 400, "0", "Invalid order: field 'X' is not allowed in order"),
        Row(.invalidParameters, 400, "ENTITY_TYPE_NOT_SUPPORTED"),
        Row(.invalidParameters, 400, "CRM_FIELD_ERROR_VALUE_NOT_VALID"),
        Row(.invalidParameters, 400, "CRM_FIELD_ERROR_REQUIRED"),
        Row(.forbidden, 400, "CREATE_DYNAMIC_ITEM_RESTRICTED"),
        Row(.invalidParameters, 400, "100", "Could not find value for parameter {id}"),
        Row(.invalidParameters, 400, "0"),
        Row(.forbidden, 400, "0", "Action on the task is not allowed"),
        Row(.notFound, 400, "100", "Task not found"),
        Row(.invalidParameters, 400, "ERROR_CORE", "TITLE is empty"),
        Row(.forbidden, 400, "1048582", "Access denied"),
        Row(.invalidParameters, 400, "Filter by ENTITY_ID must be a string"),
        Row(.notFound, 400, "Status does not exist."),
        Row(.methodNotFound, 400, "ERROR_METHOD_NOT_FOUND", "Method not found!"),
        Row(.methodNotFound, 404, "ERROR_METHOD_NOT_FOUND", "Method not found!"),
        Row(.unauthorized, 401, "NO_AUTH_FOUND", "Wrong authorization data"),
        Row(.unauthorized, 401, "INVALID_CREDENTIALS", "Invalid request credentials"),
        Row(.unauthorized, 403, "INVALID_CREDENTIALS", "Invalid request credentials"),
        Row(.unauthorized, 401, "expired_token", "The access token provided has expired"),
        Row(.unauthorized, 401, "invalid_token", "Unable to get application by token"),
        Row(.unauthorized, 401, "authorization_error", "Unable to authorize user"),
        Row(.unauthorized, 401, "APPLICATION_NOT_FOUND"),
        Row(.unauthorized, 401, "ERROR_OAUTH"),
        Row(.unauthorized, 401, "NOT_INSTALLED"),
        Row(.suspended, 401, "PAYMENT_REQUIRED", "Subscription has been ended"),
        Row(.forbidden, 401, "insufficient_scope", "The request requires higher privileges"),
        Row(.forbidden, 403, "INSUFFICIENT_SCOPE"),
        Row(.forbidden, 401, "METHOD_CONFIRM_WAITING", "Waiting for confirmation"),
        Row(.forbidden, 403, "METHOD_CONFIRM_DENIED"),
        Row(.forbidden, 403, "ACCESS_DENIED", "Access denied!"),
        Row(.forbidden, 403, "user_access_error"),
        Row(.forbidden, 403, "allowed_only_intranet_user"),
        Row(.forbidden, 403, "WRONG_AUTH_TYPE"),
        Row(.methodNotFound, 404, "ERROR_MANIFEST_IS_NOT_AVAILABLE"),
        Row(.forbidden, 405, "ERROR_BATCH_METHOD_NOT_ALLOWED"),
        Row(.suspended, 410, "PORTAL_DELETED"),
        Row(.suspended, 500, "PORTAL_DELETED"),
        Row(.overLimit, 429, "OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit."),
        Row(.unavailable, 500, "INTERNAL_SERVER_ERROR"),
        Row(.unavailable, 500, "ERROR_UNEXPECTED_ANSWER"),
        Row(.overLimit, 503, "QUERY_LIMIT_EXCEEDED", "Too many requests"),
        Row(.suspended, 503, "OVERLOAD_LIMIT", "REST API is blocked due to overload"),
        Row(.unauthorized, 200, "wrong_client"),
        Row(.overLimit, nil, "OPERATION_TIME_LIMIT"),
        Row(.forbidden, nil, "insufficient_scope"),
        Row(.forbidden, nil, "", "Access denied."),
        Row(.notFound, 400, "200040300020", "Элемент не найден"),
        Row(.forbidden, 400, "", "Доступ запрещен"),
        Row(.unavailable, 502, "", "Bad gateway"),
        Row(.timedOut, 408, ""),
        Row(.unauthorized, 401, "SOMETHING_NEW"),
        Row(.forbidden, 403, "SOMETHING_NEW"),
        Row(.invalidParameters, 400, "SOMETHING_NEW"),
        Row(.invalidParameters, 422, "BITRIX_REST_V3_EXCEPTION_VALIDATION"),
    ])
    func `tells what a caller can do`(row: Row) {
        #expect(PortalError.Kind(status: row.status, code: row.code, text: row.text) == row.kind)
    }
}
