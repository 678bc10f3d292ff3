import JSONCore
import MCP
import Testing

struct MessageTests {
    @Test(arguments: [
        ("7", RPCError.Code.invalidRequest, nil),
        ("[]", .invalidRequest, nil),
        (#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, .invalidRequest, nil),
        (#"{"id":1,"method":"ping"}"#, .invalidRequest, "1"),
        (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, .invalidRequest, "1"),
        (#"{"jsonrpc":2.0,"id":1,"method":"ping"}"#, .invalidRequest, "1"),
        (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, .invalidRequest, nil),
        (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, .invalidRequest, nil),
        (#"{"jsonrpc":"2.0","id":{},"method":"ping"}"#, .invalidRequest, nil),
        (#"{"jsonrpc":"2.0","id":1,"method":5}"#, .invalidRequest, "1"),
        (#"{"jsonrpc":"2.0","id":1}"#, .invalidRequest, "1"),
        (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, .invalidParams, "1"),
        (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":"x"}"#, .invalidParams, "1"),
    ])
    func `refuses what is no message`(text: String, code: RPCError.Code, id: String?) throws {
        let root = try JSONDocument(parsing: text).root

        let refusal = #expect(throws: Refusal.self) { try Message(root) }

        #expect(refusal?.error.code == code)
        #expect(refusal?.id?.description == id)
    }

    @Test(arguments: ["1", "-5", "123456789012345678901", #""a""#, #""""#, #""Ночь""#])
    func `keeps the id as it was`(id: String) throws {
        let root = try JSONDocument(parsing: #"{"jsonrpc":"2.0","id":\#(id),"method":"ping","params":null}"#).root

        guard case .request(let request) = try Message(root) else { throw UnexpectedMessage() }

        #expect(request.id.description == id)
        #expect(request.method == "ping")
        #expect(request.params == nil)
    }

    @Test func `tells notifications and responses from requests`() throws {
        let notification = try Message(JSONDocument(parsing: #"{"jsonrpc":"2.0","method":"a/b"}"#).root)
        let response = try Message(JSONDocument(parsing: #"{"jsonrpc":"2.0","id":1,"result":{}}"#).root)

        guard case .notification("a/b", nil) = notification, case .response = response else {
            throw UnexpectedMessage()
        }
    }

    @Test func `names the byte and what was expected where the JSON breaks`() throws {
        let rejection = #expect(throws: Incoming.Rejection.self) { try Incoming(parsing: Array(#"{"a":1,}"#.utf8)) }

        let answer = JSONValue(try JSONDocument(parsing: rejection?.answer.bytes ?? []).root)
        #expect(answer["id"] == nil)
        #expect(answer["error"]?["code"] == -32700)
        #expect(answer["error"]?["message"] == "The message is not valid JSON: byte 7: expected a name in quotes.")
    }

    @Test(arguments: [#"{"a":1,"a":2}"#, String(repeating: "[", count: 65) + String(repeating: "]", count: 65)])
    func `refuses JSON that is well formed and still harmful`(text: String) {
        let rejection = #expect(throws: Incoming.Rejection.self) { try Incoming(parsing: Array(text.utf8)) }

        #expect(rejection?.answer.failure == .parseError)
    }
}

private struct UnexpectedMessage: Error {}
