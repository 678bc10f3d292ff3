import JSONCore
import MCP
import MCPTesting
import Testing

struct CompletionDialogueTests {
    private static let misfits: [(JSONObject, String)] = [
        (["argument": ["name": "of", "value": ""]], "params.ref is missing; it must be an object."),
        (
            ["ref": "recap", "argument": ["name": "of", "value": ""]],
            "params.ref must be an object, not a string."
        ),
        (
            ["ref": ["type": "ref/tool", "name": "greet"], "argument": ["name": "of", "value": ""]],
            "params.ref.type must be one of ref/prompt, ref/resource, not 'ref/tool'."
        ),
        (
            ["ref": ["type": "ref/prompt"], "argument": ["name": "of", "value": ""]],
            "params.ref.name is missing; it must be a string."
        ),
        (
            ["ref": ["type": "ref/resource", "uri": 7], "argument": ["name": "of", "value": ""]],
            "params.ref.uri must be a string, not the number 7."
        ),
        (["ref": ["type": "ref/prompt", "name": "recap"]], "params.argument is missing; it must be an object."),
        (
            ["ref": ["type": "ref/prompt", "name": "recap"], "argument": ["name": "of"]],
            "params.argument.value is missing; it must be a string."
        ),
        (
            [
                "ref": ["type": "ref/prompt", "name": "recap"], "argument": ["name": "of", "value": ""],
                "context": ["arguments": ["days": 7]],
            ],
            "params.context.arguments.days must be a string, not the number 7."
        ),
        (
            ["ref": ["type": "ref/prompt", "name": "nope"], "argument": ["name": "of", "value": ""]],
            "Unknown prompt: nope; the prompts are: recap, exhibit."
        ),
        (
            ["ref": ["type": "ref/prompt", "name": "recap"], "argument": ["name": "nope", "value": ""]],
            "The prompt recap has no argument nope; its arguments are: of, days."
        ),
        (
            ["ref": ["type": "ref/resource", "uri": "sample://note"], "argument": ["name": "id", "value": ""]],
            """
            Unknown resource template: sample://note; the templates are: sample://note/{id}, sample://note/{id}/{line}.
            """
        ),
        (
            ["ref": ["type": "ref/resource", "uri": "sample://note/{id}"], "argument": ["name": "x", "value": ""]],
            "The resource template sample://note/{id} has no argument x; its arguments are: id."
        ),
    ]

    @Test func `says in the modern era that it completes, and completes`() async throws {
        let client = try client(.v20260728)

        let description = try await client.result(of: "server/discover")
        let result = try await client.result(of: "completion/complete", Self.question(value: "de"))

        #expect(description["capabilities"]?["completions"] == [:])
        #expect(result.object?.keys == ["resultType", "completion", "_meta"])
        #expect(result["completion"] == ["values": ["recap of de, days 7"], "total": 1, "hasMore": false])
    }

    @Test(arguments: Revision.allCases.filter { !$0.isModern })
    func `completes in the legacy era, with what each revision can say and declare`(revision: Revision) async throws {
        let client = try client(revision)

        let handshake = try await client.result(
            of: "initialize",
            ["protocolVersion": .string(revision.rawValue), "capabilities": [:]]
        )
        let result = try await client.result(of: "completion/complete", Self.question(value: ""))

        #expect((handshake["capabilities"]?["completions"] == [:]) == (revision >= .v20250326))
        let days = revision >= .v20250618 ? "7" : "?"
        #expect(result == ["completion": ["values": ["recap of , days \(days)"], "total": 1, "hasMore": false]])
    }

    @Test func `completes variables of resource templates`() async throws {
        let result = try await client(.latest).result(
            of: "completion/complete",
            ["ref": ["type": "ref/resource", "uri": "sample://note/{id}"], "argument": ["name": "id", "value": "4"]]
        )

        #expect(result["completion"]?["values"] == ["4", "42"])
        #expect(result["completion"]?["hasMore"] == true)
        #expect(result["completion"]?["total"] == nil)
    }

    @Test(arguments: misfits, [Revision.v20250618, .v20260728])
    func `refuses what does not fit, and says what does`(
        misfit: (params: JSONObject, message: String),
        revision: Revision
    ) async throws {
        let error = await #expect(throws: RPCError.self) {
            try await client(revision).result(of: "completion/complete", misfit.params)
        }

        #expect(error?.code == .invalidParams)
        #expect(error?.message == misfit.message)
    }

    @Test func `an error becomes the error that the content makes of it`() async throws {
        let error = await #expect(throws: RPCError.self) {
            try await client(.latest).result(of: "completion/complete", Self.question(value: "broken"))
        }

        #expect(error == RPCError(.internalError, "Try later."))
    }

    @Test func `is no method of a server that completes nothing`() async throws {
        let client = InProcessClient(MCPServer(content: try SampleContent.content(), logger: .silent))

        let error = await #expect(throws: RPCError.self) {
            try await client.result(of: "completion/complete", Self.question(value: ""))
        }

        #expect(error?.code == .methodNotFound)
        #expect(try await client.result(of: "server/discover")["capabilities"]?["completions"] == nil)
    }

    private static func question(value: String) -> JSONObject {
        [
            "ref": ["type": "ref/prompt", "name": "recap"],
            "argument": ["name": "of", "value": .string(value)],
            "context": ["arguments": ["days": "7"]],
        ]
    }

    private func client(_ revision: Revision) throws -> InProcessClient {
        var content = try SampleContent.content()
        content.completions = SampleCompletions()
        content.requestFailure = { _, _ in RequestFailure(.upstream, "Try later.") }
        return InProcessClient(MCPServer(content: content, logger: .silent), revision: revision)
    }
}

private struct SampleCompletions: CompletionProvider {
    private struct Broken: Error {}

    func completion(for question: CompletionRequest, for request: RequestContext) async throws -> Completion {
        guard question.value != "broken" else { throw Broken() }
        switch question.reference {
        case .prompt(let name):
            let days = question.context["days"] ?? "?"
            return Completion(values: ["\(name) \(question.argument) \(question.value), days \(days)"], total: 1)
        case .resourceTemplate: return Completion(values: ["4", "42"], hasMore: true)
        }
    }
}
