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
        try RegisteredTool(definition, taskSupport: taskSupport) { [definition, call] arguments, request in
            do {
                return try await call(arguments, request)
            } catch let error as ArgumentError {
                throw ToolInputError(tool: definition.name, faults: [error.fault])
            }
        }
    }
}

extension ToolResult {
    static func text(_ text: String, isError: Bool = false) -> ToolResult {
        ToolResult(content: [.text(text)], isError: isError)
    }
}

/// An argument is not what its tool needs; the tool puts its name to that.
private struct ArgumentError: Error {
    let fault: ToolInputFault
}

extension JSONObject {
    /// A text among the arguments; an argument that is none is an error of the call.
    func text(_ key: String) throws -> String {
        guard let text = self[key]?.string else { throw ArgumentError(fault: fault(of: key, .string)) }
        return text
    }

    /// A number of seconds among the arguments, a day at most.
    func seconds(_ key: String) throws -> Double {
        guard let number = self[key]?.double else { throw ArgumentError(fault: fault(of: key, .number)) }
        guard (0...86_400).contains(number) else {
            throw ArgumentError(fault: ToolInputFault(path: key, reason: "must be from 0 to 86400"))
        }
        return number
    }

    private func fault(of key: String, _ expected: ToolInputFault.Expectation) -> ToolInputFault {
        ToolInputFault(
            path: key,
            problem: self[key].map { .unexpected(found: $0.text, expected: expected) } ?? .missing(expected: expected)
        )
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
