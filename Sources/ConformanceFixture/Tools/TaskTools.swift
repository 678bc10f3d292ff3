import JSONCore
import MCP

/// Tools whose work goes on behind their answer.
enum TaskTools {
    static let all = [
        FixtureTool("greet", "Greets at once.", argument: "name") { arguments, _ in
            .text("Hello, \(try arguments.text("name"))!")
        },
        FixtureTool(
            "slow_compute",
            "Takes its time.",
            schema: [
                "type": "object",
                "properties": [
                    "seconds": ["type": "number", "minimum": 0, "maximum": 86_400], "label": ["type": "string"],
                ],
                "required": ["seconds"],
            ],
            taskSupport: .optional(after: .seconds(3600))
        ) { arguments, request in
            let seconds = try arguments.seconds("seconds")
            request.continueAsTask()
            try await Task.sleep(for: .seconds(seconds))
            return .text("Computed \(arguments["label"]?.string ?? "nothing") after \(seconds) s")
        },
        FixtureTool("failing_job", "Fails as a task.", taskSupport: .required) { _, _ in
            try await Task.sleep(for: .seconds(1))
            return .text("The job failed on purpose", isError: true)
        },
        FixtureTool(
            "protocol_error_job",
            "Breaks as a task.",
            taskSupport: .optional(after: .seconds(3600))
        ) { _, request in
            request.continueAsTask()
            try await Task.sleep(for: .milliseconds(100))
            throw RPCError(.internalError, "The job broke on purpose.")
        },
        FixtureTool(
            "confirm_delete",
            "Asks in a task.",
            argument: "filename",
            taskSupport: .optional(after: .seconds(3600))
        ) { arguments, request in
            let name = try arguments.text("filename")
            request.continueAsTask()
            let answer = try await request.ask(.elicitation("Delete \(name)?", schema: confirmation), as: "confirm")
            return .text("\(answer.field("confirm") == true ? "Deleted" : "Kept") \(name)")
        },
        FixtureTool("multi_input", "Asks twice in a task.", taskSupport: .optional(after: .seconds(3600))) {
            _,
            request in
            request.continueAsTask()
            let answers = try await request.ask([
                "name": .name, "confirm": .elicitation("Are you sure?", schema: confirmation),
            ])
            return .text("\(answers["name"]?.name ?? "nobody"): \(answers["confirm"]?.answer ?? "")")
        },
        FixtureTool(
            "test_tool_with_task",
            "Asks, and then goes on as a task.",
            taskSupport: .optional(after: .seconds(3600))
        ) { _, request in
            try request.require(.tasks)
            let answer = try await request.ask(.name, as: "user_name")
            request.continueAsTask()
            return .text(answer.greeting)
        },
    ]

    private static let confirmation: JSONObject = [
        "type": "object", "properties": ["confirm": ["type": "boolean"]], "required": ["confirm"],
    ]
}
