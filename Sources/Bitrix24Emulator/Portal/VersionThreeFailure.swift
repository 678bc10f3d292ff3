import JSONCore

/// Why a call of REST 3.0 is not carried out, which this portal does not have beyond saying so.
enum VersionThreeFailure: Sendable {
    case noAccess
    case invalidJSON
    case insufficientScope(String)
    case unknownMethod(String)

    /// The HTTP status.
    var status: Int {
        switch self {
        case .noAccess: 401
        case .invalidJSON: 400
        case .insufficientScope: 403
        case .unknownMethod: 404
        }
    }

    /// Writes the envelope that all failures of REST 3.0 share.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("error")
            writer.object { writer in
                writer.member("code", "BITRIX_REST_V3_EXCEPTION_" + name)
                writer.member("message", message)
            }
        }
    }

    private var name: String {
        switch self {
        case .noAccess: "ACCESSDENIEDEXCEPTION"
        case .invalidJSON: "INVALIDJSONEXCEPTION"
        case .insufficientScope: "INSUFFICIENTSCOPEEXCEPTION"
        case .unknownMethod: "METHODNOTFOUNDEXCEPTION"
        }
    }

    private var message: String {
        switch self {
        case .noAccess: "Доступ запрещен"
        case .invalidJSON: "Тело запроса не является корректным JSON"
        case .insufficientScope(let scope): "Недостаточно прав: требуется `\(scope)`"
        case .unknownMethod(let method): "Метод `\(method)` не найден"
        }
    }
}
