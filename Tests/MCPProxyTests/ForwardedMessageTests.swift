import MCP
import Testing

@testable import MCPProxy

struct ForwardedMessageTests {
    private static let meta =
        #""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}"#

    @Test func `repeats parts of a modern message in its header fields`() throws {
        let message = try message(
            #"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"crm/ночь",\#(Self.meta)}}"#
        )

        #expect(message.era == .modern)
        #expect(message.routingFields.map(\.name) == ["MCP-Protocol-Version", "Mcp-Method", "Mcp-Name"])
        #expect(
            message.routingFields.map(\.value) == ["2026-07-28", "resources/read", "=?base64?Y3JtL9C90L7Rh9GM?="]
        )
    }

    @Test func `adds nothing to a legacy message`() throws {
        let message = try message(#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"greet"}}"#)

        #expect(message.era == .legacy)
        #expect(message.routingFields.isEmpty)
    }

    @Test(arguments: [
        (#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#, 1, false),
        (#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, 0, true),
        (#"{"jsonrpc":"2.0","id":"s1","result":{}}"#, 0, true),
        (#"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","id":"b","method":"ping"}]"#, 2, false),
        (#"[{"jsonrpc":"2.0","method":"notifications/progress"}]"#, 0, true),
        (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, 0, false),
        ("42", 0, false), ("[]", 0, false),
    ])
    func `knows who waits for an answer`(line: String, requests: Int, wantsNoAnswer: Bool) throws {
        let message = try message(line)

        #expect(message.requests.count == requests)
        #expect(message.wantsNoAnswer == wantsNoAnswer)
    }

    @Test(arguments: [
        ("tools/list", true), ("resources/read", true), ("notifications/cancelled", true), ("initialize", true),
        ("tools/call", false), ("tasks/cancel", false), ("crm/anything", false),
    ])
    func `repeats only what is known to do no harm`(method: String, isRepeatable: Bool) throws {
        #expect(try message(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)"}"#).isRepeatable == isRepeatable)
        #expect(try message(#"[{"jsonrpc":"2.0","id":1,"method":"\#(method)"}]"#).isRepeatable == isRepeatable)
    }

    private func message(_ line: String) throws -> ForwardedMessage { try ForwardedMessage(parsing: Array(line.utf8)) }
}
