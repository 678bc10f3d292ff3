import JSONCore
import MCP
import MCPTesting
import Testing

struct ToolTests {
    private let request = RequestContext(logger: .silent)

    @Test func `has a definition with its members in a fixed order`() throws {
        let text = ToolText(title: "Greet", description: "Greets.", parameters: ["name": "Whom."])

        let definition = try GreetingTool().definition(text: text).fragment()

        #expect(
            definition.text == """
                {"name":"greet","title":"Greet","description":"Greets.","inputSchema":{"type":"object",\
                "properties":{"name":{"type":"string","description":"Whom."},"times":{"type":"integer"}},\
                "required":["name"],"additionalProperties":false},"outputSchema":{"type":"object",\
                "properties":{"greeting":{"type":"string"}},"required":["greeting"]},"annotations":\
                {"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":true}}
                """
        )
    }

    @Test(arguments: [
        (ToolEffect.reads, true, false, true), (.writes, false, false, false), (.destroys, false, true, false),
    ])
    func `hints at what a call does`(effect: ToolEffect, reads: Bool, destroys: Bool, repeats: Bool) {
        #expect(effect.annotations["readOnlyHint"]?.bool == reads)
        #expect(effect.annotations["destructiveHint"]?.bool == destroys)
        #expect(effect.annotations["idempotentHint"]?.bool == repeats)
    }

    @Test func `is called with decoded arguments`() async throws {
        let result = try await GreetingTool().invoke(["name": "Ann", "times": "2"], in: SampleContext(), for: request)

        #expect(result.content == [.text("Hello, Ann! Hello, Ann!")])
    }

    @Test func `names every fault of its arguments`() async throws {
        let error = await #expect(throws: ToolInputError.self) {
            try await GreetingTool().invoke(["times": "x", "whom": 1], in: SampleContext(), for: request)
        }

        #expect(
            error?.message == """
                Invalid arguments for greet: name is missing; it must be a string; times must be an integer, got "x"; \
                whom is not a known parameter; allowed: name, times
                """
        )
    }

    @Test func `turns what a type of its own refuses into a fault`() async throws {
        let error = await #expect(throws: ToolInputError.self) {
            try await EvenTool().invoke(["number": 3], in: SampleContext(), for: request)
        }

        #expect(error?.faults.map(\.path) == ["number"])
    }
}

/// A tool whose argument has a rule that no schema shows.
private struct EvenTool: Tool {
    struct Input: Decodable, Sendable {
        var number: Even
    }

    let name: ToolName = "even"
    let effect: ToolEffect = .reads
    let outputSchema: JSONValue? = nil

    func call(_ input: Input, in context: SampleContext, for request: RequestContext) async throws -> ToolResult {
        ToolResult(content: [])
    }
}

private struct Even: RawRepresentable, Decodable, Sendable, JSONSchemaRepresentable {
    static let placeholder = Even(0)

    let rawValue: Int

    init?(rawValue: Int) {
        guard rawValue.isMultiple(of: 2) else { return nil }
        self.rawValue = rawValue
    }

    private init(_ number: Int) {
        rawValue = number
    }
}
