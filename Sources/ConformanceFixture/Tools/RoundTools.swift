import JSONCore
import MCP

/// Tools that take several rounds, and some that keep a state between them.
enum RoundTools {
    static let all = [
        FixtureTool("test_input_required_result_elicitation", "Asks for a name.") { _, request in
            .text(try await request.ask(.name, as: "user_name").greeting)
        },
        FixtureTool("test_input_required_result_sampling", "Asks a model.") { _, request in
            let question = InputRequest.question("What is the capital of France?", maxTokens: 100)
            return .text("Model said: \(try await request.ask(question, as: "capital_question").sampledText)")
        },
        FixtureTool("test_input_required_result_list_roots", "Asks for the user's folders.") { _, request in
            let roots = try await request.ask(.roots, as: "client_roots")["roots"]?.array ?? []
            let uris = roots.compactMap { $0["uri"]?.string }.joined(separator: ", ")
            return .text("Client exposed \(roots.count) root(s): \(uris)")
        },
        FixtureTool("test_input_required_result_request_state", "Keeps a state.") { _, request in
            .text(try await confirmed(request, keeping: "asked") ?? "state-ok: confirmation received")
        },
        FixtureTool("test_input_required_result_tampered_state", "Keeps a state that nobody may change.") {
            _,
            request in
            .text(try await confirmed(request, keeping: "round-1") ?? "state-ok: round-1")
        },
        FixtureTool("test_input_required_result_multiple_inputs", "Asks three things at once.") { _, request in
            let greeting = InputRequest.question("Generate a greeting", maxTokens: 50)
            _ = try await request.ask(
                ["user_name": .name, "greeting": greeting, "client_roots": .roots],
                keeping: "asked"
            )
            return .text("All inputs received.")
        },
        FixtureTool("test_input_required_result_multi_round", "Asks twice.") { _, request in
            let name = InputRequest.elicitation("Step 1: What is your name?", schema: field("name"))
            let first = try await request.ask(name, as: "step1", keeping: 1)
            let color = InputRequest.elicitation("Step 2: What is your favorite color?", schema: field("color"))
            let second = try await request.ask(color, as: "step2", keeping: 2)
            return .text("\(first.name) likes \(second.field("color")?.string ?? "nothing").")
        },
        FixtureTool("test_input_required_result_capabilities", "Asks what the client can.") { _, request in
            let sample = InputRequest.question("Say hello", maxTokens: 50)
            switch (request.clientSupports(.sampling), request.clientSupports(.elicitation)) {
            case (true, true):
                _ = try await request.ask(["sample": sample, "ask": .name], keeping: "asked")
                return .text("Asked through: sample, ask")
            case (true, false):
                _ = try await request.ask(sample, as: "sample", keeping: "asked")
                return .text("Asked through: sample")
            case (false, true):
                _ = try await request.ask(.name, as: "ask", keeping: "asked")
                return .text("Asked through: ask")
            case (false, false): return .text("No client capability to ask with.")
            }
        },
    ]

    private static let confirmation = InputRequest.elicitation(
        "Please confirm",
        schema: ["type": "object", "properties": ["ok": ["type": "boolean"]], "required": ["ok"]]
    )

    /// Asks for a confirmation that has to come with a state; returns what the user did where it was not given.
    private static func confirmed(_ request: RequestContext, keeping state: JSONValue) async throws -> String? {
        let answer = try await request.ask(confirmation, as: "confirm", keeping: state)
        guard request.keptState == state else {
            throw RPCError(.invalidParams, "params.requestState is missing; it goes with the answer.")
        }
        return answer["action"] == "accept" ? nil : "User response: \(answer.answer)"
    }

    private static func field(_ name: String) -> JSONObject {
        [
            "type": "object",
            "properties": .object(JSONObject([.init(key: name, value: ["type": "string"])])),
            "required": [.string(name)],
        ]
    }
}
