import JSONCore
import MCP

/// A line of the client, read only as far as forwarding it needs.
struct ForwardedMessage: Sendable {
    /// The line as it came.
    let bytes: [UInt8]
    /// The era that the line speaks.
    let era: Era
    /// The method; `nil` for an answer of the client and for what is no single message.
    let method: String?
    /// The requests in it that wait for an answer: one, or those of a batch.
    let requests: [RequestID]
    /// Whether it wants no answer: a notification, or an answer of the client.
    let wantsNoAnswer: Bool
    /// The request that it withdraws.
    let withdrawn: RequestID?
    /// The header fields of the modern era that repeat parts of it.
    let routingFields: [(name: String, value: String)]
    /// Whether it does no harm to send it twice, when nobody knows whether the server got it.
    let isRepeatable: Bool

    /// Reads a line.
    ///
    /// What is JSON and yet no message is left to the server to find fault with.
    ///
    /// - Throws: A ``JSONError`` where the line is no JSON.
    init(parsing bytes: [UInt8]) throws(JSONError) {
        let root = try JSONDocument(parsing: bytes, options: .forwarded).root
        let messages = root.kind == .array ? Array(root.elements) : [root]
        let method = root["method"]?.string
        self.bytes = bytes
        self.method = method
        era = Era.decide(body: root, headers: nil)
        requests = messages.filter { $0["method"] != nil }.compactMap { $0["id"].flatMap(RequestID.init) }
        wantsNoAnswer =
            !messages.isEmpty
            && messages.allSatisfy { node in
                node["method"] != nil ? node["id"] == nil : node["result"] != nil || node["error"] != nil
            }
        withdrawn =
            method == "notifications/cancelled" ? root["params"]?["requestId"].flatMap(RequestID.init) : nil
        routingFields = era == .modern ? RoutingHeaders.fields(for: root) : []
        isRepeatable = messages.allSatisfy { $0["method"]?.string.map(Self.isHarmless) ?? true }
    }

    /// Whether it begins the legacy era: messages after it have to wait for its answer.
    var opensSession: Bool { era == .legacy && (method == "initialize" || method == "notifications/initialized") }

    /// Whether its answer comes only when somebody ends it.
    var isSubscription: Bool { method == "subscriptions/listen" }

    /// Methods that change nothing, or the same as often as they are called; of all others nobody knows.
    private static func isHarmless(_ method: String) -> Bool {
        let families = [
            "completion/", "logging/", "notifications/", "prompts/", "resources/", "server/", "subscriptions/",
        ]
        return ["initialize", "ping", "tasks/get", "tools/list"].contains(method)
            || families.contains(where: method.hasPrefix)
    }
}

extension JSONDocument.Options {
    /// The options for what is handed on: its receiver is the one to be strict.
    static let forwarded = JSONDocument.Options(refusesDuplicateKeys: false, maximumDepth: 1000)
}
