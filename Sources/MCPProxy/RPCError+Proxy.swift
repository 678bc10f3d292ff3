import HTTPConnecting
import JSONCore
import MCP
import NIOHTTP1

/// What a client is told where the server has no answer for it: what happened, where, and what to do.
extension RPCError {
    /// For a message that got no answer.
    static func undelivered(_ failure: DeliveryFailure, to url: String, isRepeatable: Bool) -> RPCError {
        switch failure.kind {
        case .unreachable, .cancelled:
            RPCError(
                .internalError,
                """
                The MCP server at \(url) cannot be reached (\(failure.reason)). Start it, with b24-mcp serve, or set \
                MCP_PROXY_BASE_URL to where it runs.
                """
            )
        case .untrusted:
            RPCError(
                .internalError,
                """
                The MCP server at \(url) cannot be trusted (\(failure.reason)). Check its certificate, and whether \
                MCP_PROXY_BASE_URL should begin with http:// instead.
                """
            )
        case .brokenOff where isRepeatable:
            RPCError(.internalError, "The MCP server at \(url) does not answer (\(failure.reason)). Look at its log.")
        case .brokenOff:
            RPCError(
                .internalError,
                """
                The MCP server at \(url) broke off before it answered (\(failure.reason)). The request may have been \
                carried out all the same: look before you send it again.
                """
            )
        case .unusable:
            RPCError(.internalError, "The MCP server at \(url) sent what is no answer: \(failure.reason).")
        }
    }

    /// For an answer whose status says that the message was refused.
    static func refused(_ response: HTTPAnswer, explanation: RPCError?, url: String) -> RPCError {
        let status = response.status
        var message = "The MCP server at \(url) refused the request: HTTP \(status.code) \(status.reasonPhrase)."
        if let explanation { message += " \(explanation.message)" }
        if let hint = hint(for: response) { message += " \(hint)" }
        // Below 401 the server read the message and says what is wrong with it.
        let code = status == .badRequest ? explanation?.code : nil
        return RPCError(code ?? .internalError, message)
    }

    private static func hint(for response: HTTPAnswer) -> String? {
        switch response.status.code {
        case 300..<400:
            let target = response.headers.first(name: "Location").map { " (to \($0.prefix(200)))" } ?? ""
            return "It redirects\(target); set MCP_PROXY_BASE_URL to the address that answers itself."
        case 401: return "Set SERVER_AUTH_TOKEN to a token that the server knows."
        case 403: return "SERVER_ALLOWED_HOSTS and SERVER_ALLOWED_ORIGINS of the server say whom it lets in."
        case 404, 405: return "Check MCP_PROXY_BASE_URL: the server's MCP endpoint is expected at /mcp below it."
        case 413: return "Send less at once."
        case 429, 503: return "Try again later."
        case 500..<600: return "Look at its log."
        default: return nil
        }
    }

    /// Reads the error out of a body, where that is a JSON-RPC error.
    init?(readingFrom body: JSONNode) {
        guard let error = body["error"], let code = error["code"]?.int, let message = error["message"]?.string else {
            return nil
        }
        self.init(Code(rawValue: code), String(message.prefix(500)))
    }
}
