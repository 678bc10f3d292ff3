import JSONCore
import MCP

/// Tools that ask the client one thing.
enum AskingTools {
    static let all = [
        FixtureTool("test_sampling", "Asks a model.", argument: "prompt") { arguments, request in
            let answer = try await request.ask(.question(try arguments.text("prompt"), maxTokens: 100), as: "sampling")
            return .text("LLM response: \(answer.sampledText)")
        },
        FixtureTool("test_elicitation", "Asks the user.", argument: "message") { arguments, request in
            let form = InputRequest.elicitation(try arguments.text("message"), schema: userSchema)
            return .text("User response: \(try await request.ask(form, as: "elicitation").answer)")
        },
        FixtureTool("test_elicitation_sep1034_defaults", "Asks the user with defaults.") { _, request in
            let form = InputRequest.elicitation("Please provide user information", schema: defaultsSchema)
            return .text("Elicitation completed: \(try await request.ask(form, as: "elicitation").answer)")
        },
        FixtureTool("test_elicitation_sep1330_enums", "Asks the user to choose.") { _, request in
            let form = InputRequest.elicitation("Please choose from every kind of list", schema: enumSchema)
            return .text("Elicitation completed: \(try await request.ask(form, as: "elicitation").answer)")
        },
        FixtureTool("test_missing_capability", "Needs a client with a model.") { _, request in
            try request.require(.sampling)
            return .text("Client declared sampling capability; proceeding.")
        },
        FixtureTool("test_streaming_elicitation", "Asks for a name.") { _, request in
            .text(try await request.ask(.name, as: "user_name").greeting)
        },
    ]

    private static let userSchema: JSONObject = [
        "type": "object",
        "properties": [
            "username": ["type": "string", "description": "User's response"],
            "email": ["type": "string", "description": "User's email address"],
        ],
        "required": ["username", "email"],
    ]

    private static let defaultsSchema: JSONObject = [
        "type": "object",
        "properties": [
            "name": ["type": "string", "default": "John Doe"],
            "age": ["type": "integer", "default": 30],
            "score": ["type": "number", "default": .number(JSONNumber(95.5) ?? JSONNumber(95))],
            "status": ["type": "string", "enum": ["active", "inactive", "pending"], "default": "active"],
            "verified": ["type": "boolean", "default": true],
        ],
        "required": [],
    ]

    private static let enumSchema: JSONObject = [
        "type": "object",
        "properties": [
            "untitledSingle": ["type": "string", "enum": ["option1", "option2", "option3"]],
            "titledSingle": ["type": "string", "oneOf": titled("Option")],
            "legacyEnum": [
                "type": "string", "enum": ["opt1", "opt2", "opt3"],
                "enumNames": ["Option One", "Option Two", "Option Three"],
            ],
            "untitledMulti": [
                "type": "array", "items": ["type": "string", "enum": ["option1", "option2", "option3"]],
            ],
            "titledMulti": ["type": "array", "items": ["anyOf": titled("Choice")]],
        ],
    ]

    private static func titled(_ noun: String) -> JSONValue {
        [
            ["const": "value1", "title": .string("First \(noun)")],
            ["const": "value2", "title": .string("Second \(noun)")],
            ["const": "value3", "title": .string("Third \(noun)")],
        ]
    }
}

extension InputRequest {
    /// Asks the user for a name.
    static let name = elicitation(
        "What is your name?",
        schema: ["type": "object", "properties": ["name": ["type": "string"]], "required": ["name"]]
    )

    /// Asks a model one question.
    static func question(_ text: String, maxTokens: Int) -> InputRequest {
        .sampling([
            "messages": [["role": "user", "content": ["type": "text", "text": .string(text)]]],
            "maxTokens": .int(maxTokens),
        ])
    }
}

extension JSONValue {
    /// The name in a form; what the user did where there is none.
    var name: String { field("name")?.string ?? self["action"]?.string ?? "nobody" }

    /// A greeting of whoever gave a name; what the user did where there is none.
    var greeting: String { field("name")?.string.map { "Hello, \($0)!" } ?? "User response: \(answer)" }

    /// What a model answered.
    var sampledText: String { self["content"]?["text"]?.string ?? self["content"]?[0]?["text"]?.string ?? "" }
}
