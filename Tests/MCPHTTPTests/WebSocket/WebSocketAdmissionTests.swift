import HTTPTypes
import MCP
import NIOHTTP1
import Testing

@testable import MCPHTTP

struct WebSocketAdmissionTests {
    @Test(arguments: [
        ("", "", nil as Int?), ("Origin", "http://localhost:3000", nil), ("Connection", "keep-alive, UPGRADE", nil),
        ("Content-Length", "0", nil), ("Authorization", "bearer token-of-ann", nil),
        ("Origin", "https://evil.example", 403), ("Host", "evil.example", 403), ("Authorization", "Bearer x", 401),
        ("Connection", "close", 400), ("Sec-WebSocket-Version", "8", 426), ("Sec-WebSocket-Key", "x", 400),
        ("Content-Length", "1", 400), ("Transfer-Encoding", "chunked", 400),
    ])
    func `lets in right handshakes of known clients`(name: String, value: String, status: Int?) async {
        let decision = await decide { if !name.isEmpty { $0.headers.replaceOrAdd(name: name, value: value) } }

        #expect(decision.status == status)
        #expect(decision.principal == (status == nil ? "ann" : nil))
    }

    @Test(arguments: [
        ("Host", 400), ("Authorization", 401), ("Connection", 400), ("Sec-WebSocket-Key", 400),
        ("Sec-WebSocket-Version", 426),
    ])
    func `asks for each header once`(name: String, status: Int) async {
        let missing = await decide { $0.headers.remove(name: name) }
        let doubled = await decide { head in
            for value in head.headers[name] { head.headers.add(name: name, value: value) }
        }

        #expect(missing.status == status)
        #expect(doubled.status == (name == "Connection" ? nil : name == "Authorization" ? 400 : status))
    }

    @Test func `is one path, by GET, over HTTP/1.1`() async {
        let query = await decide { $0.uri = "/mcp?x=1" }
        let path = await decide { $0.uri = "/mcp/sse" }
        let method = await decide { $0.method = .POST }
        let version = await decide { $0.version = .http1_0 }

        #expect(query.status == nil)
        #expect([path, method, version].map(\.status) == [404, 400, 400])
    }

    private func decide(_ change: (inout HTTPRequestHead) -> Void) async -> (status: Int?, principal: String?) {
        let admission = WebSocketAdmission(
            rules: HostOriginRules(allowedHosts: ["localhost"], allowedOrigins: [], asksForCredentials: true),
            authenticator: Authenticator(tokens: BearerTokens(["ann": "token-of-ann"]), verifier: nil)
        )
        var head = HTTPRequestHead(
            version: .http1_1,
            method: .GET,
            uri: "/mcp",
            headers: [
                "Host": "localhost", "Authorization": "Bearer token-of-ann", "Upgrade": "websocket",
                "Connection": "Upgrade", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
            ]
        )
        change(&head)
        switch await admission.decide(head) {
        case .success(let credential): return (nil, credential.principal.name)
        case .failure(let refusal): return (refusal.status.code, nil)
        }
    }
}
