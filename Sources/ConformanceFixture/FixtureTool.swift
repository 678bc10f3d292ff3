import JSONCore
import MCP

/// A tool of the fixture: what the list shows, and what a call does.
struct FixtureTool: Sendable {
    /// Carries out a call.
    typealias Call = @Sendable (JSONObject, RequestContext) async throws -> ToolResult

    /// The schema of no arguments.
    static let noArguments: JSONValue = ["type": "object", "properties": [:], "additionalProperties": false]

    private let definition: ToolDefinition
    private let taskSupport: TaskSupport
    private let call: Call

    init(
        _ name: ToolName,
        _ description: String,
        schema: JSONValue = noArguments,
        taskSupport: TaskSupport = .none,
        call: @escaping Call
    ) {
        definition = ToolDefinition(name: name, description: description, inputSchema: schema, effect: .reads)
        self.taskSupport = taskSupport
        self.call = call
    }

    /// A tool with one argument, which it needs.
    init(
        _ name: ToolName,
        _ description: String,
        argument: String,
        type: String = "string",
        taskSupport: TaskSupport = .none,
        call: @escaping Call
    ) {
        self.init(
            name,
            description,
            schema: [
                "type": "object",
                "properties": .object(JSONObject([.init(key: argument, value: ["type": .string(type)])])),
                "required": [.string(argument)],
            ],
            taskSupport: taskSupport,
            call: call
        )
    }

    func registered() throws -> RegisteredTool {
        try RegisteredTool(definition, taskSupport: taskSupport, call: call)
    }
}

extension ToolResult {
    static func text(_ text: String, isError: Bool = false) -> ToolResult {
        ToolResult(content: [.text(text)], isError: isError)
    }
}

extension JSONObject {
    /// A text among the arguments; an argument that is none is an error of the call.
    func text(_ key: String) throws -> String {
        guard let text = self[key]?.string else {
            throw ToolInputError(
                tool: "fixture",
                faults: [ToolInputFault(path: key, problem: .missing(expected: .string))]
            )
        }
        return text
    }
}

extension JSONValue {
    /// How the user took a question, and what the form holds.
    var answer: String { "action=\(self["action"]?.string ?? ""), content=\((self["content"] ?? [:]).text)" }

    /// A field of a form that the user has filled in; `nil` where that was not agreed to.
    func field(_ name: String) -> JSONValue? {
        self["action"] == "accept" ? self["content"]?[name] : nil
    }
}
