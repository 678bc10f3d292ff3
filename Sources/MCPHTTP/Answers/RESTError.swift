import HTTPTypes
import Hummingbird
import JSONCore
import Logging
import MCP

/// An error of the endpoints for programs: `{"detail":{"type","message","payload"?}}`.
struct RESTError: Error, Hashable {
    /// The status of the answer.
    let status: HTTPResponse.Status
    /// The word for programs.
    let type: String
    /// What is wrong, for people.
    let message: String
    /// What else a program can use.
    let payload: JSONObject

    init(_ status: HTTPResponse.Status, _ type: String, _ message: String, payload: JSONObject = [:]) {
        self.status = status
        self.type = type
        self.message = message
        self.payload = payload
    }

    /// A failure behind the endpoint.
    init(_ failure: RequestFailure) {
        let (status, type): (HTTPResponse.Status, String) =
            switch failure.category {
            case .invalidRequest: (.badRequest, "invalid_request")
            case .notFound: (.notFound, "resource_not_found")
            case .upstream: (.badGateway, "upstream_error")
            case .upstreamTimeout: (.gatewayTimeout, "upstream_timeout")
            case .upstreamLimit: (.tooManyRequests, "upstream_limit")
            case .server: (.internalServerError, "internal_error")
            }
        self.init(status, type, failure.message, payload: failure.data)
    }

    /// A request that was turned away before it reached the endpoint.
    init(_ refusal: HTTPRefusal) {
        let type =
            switch refusal.status {
            case .badRequest: "invalid_request"
            case .internalServerError: "internal_error"
            default: refusal.status.reasonPhrase.lowercased().split(separator: " ").joined(separator: "_")
            }
        self.init(refusal.status, type, refusal.message)
    }

    /// The body of the answer.
    var body: JSONFragment {
        JSONFragment { writer in
            writer.key("detail")
            writer.object { writer in
                writer.member("type", type)
                writer.member("message", message)
                if !payload.isEmpty { writer.member("payload", .object(payload)) }
            }
        }
    }

    var response: Response { Response(json: body.bytes, status: status) }
}

extension RESTError {
    /// Turns what a tool or a resource throws into an error that may be shown.
    ///
    /// - Throws: A ``RESTError``, or that the task was cancelled.
    static func disclosing<Value: Sendable>(
        _ subject: String,
        by content: ServerContent,
        logger: Logger,
        _ body: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await body()
        } catch let error as RPCError {
            throw RESTError(RequestFailure(error.code == .invalidParams ? .invalidRequest : .server, error.message))
        } catch let error where !(error is CancellationError) && !Task.isCancelled {
            let failure = content.requestFailure(error, subject)
            if failure.category != .invalidRequest {
                logger.warning("Request failed", metadata: ["subject": "\(subject)", "error": "\(error)"])
            }
            throw RESTError(failure)
        }
    }
}
