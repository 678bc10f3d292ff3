import JSONCore
import Testing

@testable import MCP

struct ClientCapabilityTests {
    @Test(arguments: [
        ("{}", [] as [ClientCapability]),
        (#"{"elicitation":{}}"#, [.elicitation]),
        (#"{"elicitation":{"form":{}}}"#, [.elicitation]),
        (#"{"elicitation":{"url":{}}}"#, [.elicitationURL]),
        (#"{"elicitation":{"form":{},"url":{}}}"#, [.elicitation, .elicitationURL]),
        (#"{"elicitation":null,"sampling":true}"#, []),
        (#"{"sampling":{}}"#, [.sampling]),
        (#"{"sampling":{"tools":{}}}"#, [.sampling, .samplingTools]),
        (#"{"roots":{"listChanged":true}}"#, [.roots]),
        (#"{"extensions":{"io.modelcontextprotocol/tasks":{}}}"#, [.tasks]),
        (#"{"extensions":{"other":{}}}"#, []),
    ])
    func `reads what a client declares`(capabilities: String, expected: [ClientCapability]) throws {
        let declared = try #require(try JSONValue(parsing: capabilities).object)
        let all: [ClientCapability] = [.elicitation, .elicitationURL, .sampling, .samplingTools, .roots, .tasks]

        #expect(all.filter { $0.isDeclared(in: declared) } == expected)
    }

    @Test func `says what a client must declare as objects in objects`() {
        #expect(JSONValue.object(ClientCapability.samplingTools.declaration) == ["sampling": ["tools": [:]]])
        #expect(
            JSONValue.object(ClientCapability.tasks.declaration)
                == ["extensions": ["io.modelcontextprotocol/tasks": [:]]]
        )
    }
}
