import JSONCore
import Synchronization
import Testing

@testable import MCP

struct StateSealTests {
    private static let state = RequestState(answers: ["name": ["action": "accept"]], kept: ["step": 1])

    @Test func `opens what it sealed`() throws {
        let seal = Self.seal()
        let binding = try Self.binding()

        #expect(try seal.open(seal.seal(Self.state, for: binding), for: binding) == Self.state)
    }

    @Test func `another server with the same secret opens it`() throws {
        let secret = Array("a secret of at least 32 characters".utf8)
        let binding = try Self.binding()
        let text = Self.seal(secret: secret).seal(Self.state, for: binding)

        #expect(try Self.seal(secret: secret).open(text, for: binding) == Self.state)
        #expect(throws: RPCError.self) { try Self.seal(secret: Array("another".utf8)).open(text, for: binding) }
        #expect(throws: RPCError.self) { try Self.seal().open(text, for: binding) }
    }

    @Test(arguments: [
        ("bob", "tools/call", #"{"name":"a","arguments":{"x":1}}"#),
        ("local", "prompts/get", #"{"name":"a","arguments":{"x":1}}"#),
        ("local", "tools/call", #"{"name":"b","arguments":{"x":1}}"#),
        ("local", "tools/call", #"{"name":"a","arguments":{"x":2}}"#),
    ])
    func `does not open it for another principal, method or parameters`(
        principal: String,
        method: String,
        params: String
    ) throws {
        let seal = Self.seal()
        let text = seal.seal(Self.state, for: try Self.binding(params: #"{"name":"a","arguments":{"x":1}}"#))

        let error = #expect(throws: RPCError.self) {
            try seal.open(text, for: try Self.binding(principal, method, params: params))
        }
        #expect(error?.code == .invalidParams)
    }

    @Test func `what changes from round to round does not count`() throws {
        let seal = Self.seal()
        let text = seal.seal(Self.state, for: try Self.binding(params: #"{"name":"a","arguments":{"x":1,"y":2}}"#))
        let later = #"""
            {"arguments":{"y":2,"x":1},"requestState":"…","inputResponses":{"a":{}},"_meta":{"progressToken":7},"name":"a"}
            """#

        #expect(try seal.open(text, for: try Self.binding(params: later)) == Self.state)
    }

    @Test(arguments: ["", "-TAMPERED", "AAAA"])
    func `opens nothing that was changed`(addition: String) throws {
        let seal = Self.seal()
        let binding = try Self.binding()
        let text = seal.seal(Self.state, for: binding)

        #expect(throws: RPCError.self) { try seal.open(addition.isEmpty ? "" : text + addition, for: binding) }
    }

    @Test func `opens nothing that is too old`() throws {
        let now = Mutex<Int64>(0)
        let seal = StateSeal(secret: nil) { now.withLock { $0 } }
        let binding = try Self.binding()
        let text = seal.seal(Self.state, for: binding)

        now.withLock { $0 = StateSeal.lifetime - 1 }
        #expect(try seal.open(text, for: binding) == Self.state)
        now.withLock { $0 = StateSeal.lifetime }
        let error = #expect(throws: RPCError.self) { try seal.open(text, for: binding) }
        #expect(error?.message.contains("expired") == true)
    }

    private static func seal(secret: [UInt8]? = nil) -> StateSeal { StateSeal(secret: secret) { 1_000_000 } }

    private static func binding(
        _ principal: String = "local",
        _ method: String = "tools/call",
        params: String = #"{"name":"a"}"#
    ) throws -> StateSeal.Binding {
        let text = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
        guard case .request(let request) = try Message(JSONDocument(parsing: text).root) else { throw NoRequest() }
        return StateSeal.Binding(principal: Principal(name: principal), request: request)
    }

    private struct NoRequest: Error {}
}
