package import JSONCore

/// Writes out messages that a server sends unasked.
package enum NotificationMessage {
    /// The JSON of a notification.
    package static func bytes(_ method: String, params: JSONFragment) -> [UInt8] {
        bytes(method) { $0.member("params", params) }
    }

    /// The JSON of a notification without parameters.
    package static func bytes(_ method: String) -> [UInt8] {
        bytes(method) { _ in }
    }

    /// The JSON of a request that a server sends to its client.
    static func request(_ method: String, id: RequestID, params: JSONObject) -> [UInt8] {
        JSONFragment { writer in
            writer.member("jsonrpc", "2.0")
            writer.member("id", id.fragment)
            writer.member("method", method)
            if !params.isEmpty { writer.member("params", .object(params)) }
        }
        .bytes
    }

    private static func bytes(_ method: String, body: (inout JSONWriter) -> Void) -> [UInt8] {
        JSONFragment { writer in
            writer.member("jsonrpc", "2.0")
            writer.member("method", method)
            body(&writer)
        }
        .bytes
    }
}
