import Bitrix24
import CRM
import JSONCore
import MCP

/// The one place that turns what a tool threw into an answer in the words of the locale.
///
/// What a portal says is quoted, because anybody may have written it; what an unknown error says stays in the log.
struct ToolFailure: Sendable {
    private static let invalidArguments = "invalidArguments"
    /// How many faults are named; a call can have thousands.
    private static let mostFaults = 20

    /// Whose fault it is.
    private let category: RequestFailure.Category
    /// The word for programs.
    private let kind: String
    /// The sentence for people and models.
    private let message: String
    /// What else a program can use.
    private let details: JSONObject

    /// Describes an error.
    init(_ error: any Error, of tool: ToolName, in context: PortalContext) {
        let texts = context.texts
        switch error {
        case let error as PortalError:
            category = RequestFailure.Category(error.kind)
            kind = error.kind.rawValue
            message = Self.reason(error, in: context)
            details = Self.details(of: error)
        case let error as ToolInputError:
            category = .invalidRequest
            kind = Self.invalidArguments
            let named = error.faults.prefix(Self.mostFaults)
            let others = error.faults.count - named.count
            let words = texts.words(for: Array(named))
            let faults = others > 0 ? words + "; " + texts.message(.moreFaults, ["count": "\(others)"]) : words
            message = texts.message(.invalidArguments, ["tool": error.tool.rawValue, "faults": faults])
            details = [
                "faults": .array(named.map { ["path": .string($0.path), "reason": .string($0.reason)] })
            ]
        case let error as QueryFault:
            category = .invalidRequest
            kind = Self.invalidArguments
            let words = texts.words(for: error)
            message = texts.message(.invalidArguments, ["tool": tool.rawValue, "faults": words])
            details = error.details
        case let error as AggregationCost:
            category = .invalidRequest
            kind = "tooExpensive"
            var arguments = ["requests": "\(error.requests)", "limit": "\(error.limit)"]
            arguments["rows"] = error.rows.map(String.init)
            message = texts.message(error.rows == nil ? .tooManyCounts : .tooExpensive, arguments)
            details = ["requests": .int(error.requests), "limit": .int(error.limit)]
        case let error as MalformedMethod:
            category = .invalidRequest
            kind = Self.invalidArguments
            message = texts.message(.malformedMethod, ["method": error.method.rawValue])
            details = ["method": .string(error.method.rawValue)]
        case let error as GatewayRefusal:
            category = .invalidRequest
            kind = "gatewayRefused"
            message = error.message(in: texts)
            details = error.details
        default:
            category = .server
            kind = "serverFailed"
            message = texts.message(.serverFailed, ["tool": tool.rawValue])
            details = [:]
        }
    }

    /// The result of a failed call: the message, and for models the structured part as text.
    func toolResult(of tool: ToolName, in context: PortalContext, for request: RequestContext) -> ToolResult {
        let structured = JSONFragment { writer in
            writer.key("metadata")
            AnswerMetadata(tool: tool, instanceName: context.settings.instanceName).write(to: &writer)
            writer.key("error")
            writer.object { writer in
                writer.member("kind", kind)
                writer.member("message", message)
                for member in details.members { writer.member(member.key, member.value) }
            }
        }
        return JSONPieces(structured).toolResult(below: message, isError: true, in: context, for: request)
    }

    /// The failure of a request that is no call of a tool over MCP.
    var requestFailure: RequestFailure {
        var data: JSONObject = ["kind": .string(kind)]
        for member in details.members { data[member.key] = member.value }
        return RequestFailure(category, message, data: data)
    }

    /// Why the portal did not answer a call, in one or two sentences.
    static func reason(_ error: PortalError, in context: PortalContext) -> String {
        let texts = context.texts
        var arguments = ["method": error.method.rawValue]
        arguments["until"] = error.blockedUntil.map(context.zone.timestamp)
        arguments["host"] = error.movedTo
        let sentence = texts.message(MessageKey(error), arguments)
        let words = [error.code, error.message].compactMap(\.self).filter { !$0.isEmpty }
        guard !words.isEmpty else { return sentence }
        let quoted = JSONValue.string(words.joined(separator: ": ")).text
        return sentence + " " + texts.message(.portalWords, ["words": quoted])
    }

    private static func details(of error: PortalError) -> JSONObject {
        var details: JSONObject = ["method": .string(error.method.rawValue)]
        details["code"] = error.code.map(JSONValue.string)
        details["portalMessage"] = error.message.map(JSONValue.string)
        details["status"] = error.status.map { .int($0) }
        details["blockedUntil"] = error.blockedUntil.map { .int($0) }
        details["movedTo"] = error.movedTo.map(JSONValue.string)
        details["retryable"] = .bool(error.isTransient)
        return details
    }
}

extension RequestFailure.Category {
    /// Whose fault an error of the portal is: what the caller can change counts as the caller's.
    fileprivate init(_ kind: PortalError.Kind) {
        self =
            switch kind {
            case .methodNotFound, .invalidParameters: .invalidRequest
            case .notFound: .notFound
            case .overLimit: .upstreamLimit
            case .timedOut: .upstreamTimeout
            case .unauthorized, .forbidden, .suspended, .moved, .notAPortal, .unavailable, .cancelled: .upstream
            }
    }
}
