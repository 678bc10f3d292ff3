import HTTPTypes
import NIOHTTP1

/// Who may open a WebSocket: path, host, origin, credential and handshake are checked before the upgrade.
struct WebSocketAdmission: Sendable {
    private static let path = "/mcp"

    let rules: HostOriginRules
    let authenticator: Authenticator

    /// The headers of the answer: the subprotocol `mcp`, which some clients offer and then insist on.
    static func answer(to head: HTTPRequestHead) -> HTTPHeaders {
        let offered = head.headers[canonicalForm: "Sec-WebSocket-Protocol"]
        return offered.contains("mcp") ? ["Sec-WebSocket-Protocol": "mcp"] : [:]
    }

    /// Whose connection a request opens and for how long, or why it may not.
    func decide(_ head: HTTPRequestHead) async -> Result<Credential, HTTPRefusal> {
        do {
            return .success(try await credential(of: head))
        } catch let refusal as HTTPRefusal {
            return .failure(refusal)
        } catch {
            return .failure(HTTPRefusal(.internalServerError, "The server failed to answer."))
        }
    }

    private func credential(of head: HTTPRequestHead) async throws -> Credential {
        let headers = head.headers
        try rules.check(hosts: headers["Host"], origin: headers.value(of: "Origin"))
        let credential = try await authenticator.credential(authorization: headers["Authorization"])
        let path = head.uri.prefix { $0 != "?" }
        guard path == Self.path else {
            throw HTTPRefusal(.notFound, "There is no WebSocket at \(path.prefix(200)); it is at \(Self.path).")
        }
        try check(head)
        return credential
    }

    /// Checks the opening handshake (RFC 6455, section 4.2.1).
    private func check(_ head: HTTPRequestHead) throws(HTTPRefusal) {
        guard head.method == .GET, head.version == .http1_1, !head.headers.contains(name: "Transfer-Encoding"),
            head.headers.first(name: "Content-Length").map({ $0 == "0" }) ?? true
        else { throw HTTPRefusal(.badRequest, "A WebSocket is opened by GET over HTTP/1.1, without a body.") }
        guard head.headers["Sec-WebSocket-Version"] == ["13"] else {
            throw HTTPRefusal(
                .upgradeRequired,
                "The header Sec-WebSocket-Version must be 13.",
                headers: [.secWebSocketVersion: "13", .upgrade: "websocket"]
            )
        }
        let keys = head.headers["Sec-WebSocket-Key"]
        guard keys.count == 1, keys[0].utf8.count == 24, keys[0].hasSuffix("==") else {
            throw HTTPRefusal(.badRequest, "The header Sec-WebSocket-Key must stand there once: 16 bytes in base64.")
        }
        guard head.headers[canonicalForm: "connection"].contains(where: { $0.lowercased() == "upgrade" }) else {
            throw HTTPRefusal(.badRequest, "The header Connection must name Upgrade.")
        }
    }
}

extension HTTPHeaders {
    /// All values of a header as one; `nil` where there is none.
    fileprivate func value(of name: String) -> String? {
        let values = self[name]
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
