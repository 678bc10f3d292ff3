import JSONCore
import MCP

/// Tools that say something on their way.
enum NotifyingTools {
    static let all = [
        FixtureTool("test_tool_with_logging", "Sends log messages.") { _, request in
            await request.log(.info, "Tool execution started")
            try await Task.sleep(for: .milliseconds(50))
            await request.log(.info, "Tool processing data")
            try await Task.sleep(for: .milliseconds(50))
            await request.log(.info, "Tool execution completed")
            return .text("Tool with logging executed successfully")
        },
        FixtureTool("test_logging_tool", "Sends one log message.") { _, request in
            await request.log(.info, "Logging tool ran")
            return .text("Logging tool executed successfully")
        },
        FixtureTool("test_tool_with_progress", "Says how far it is.") { _, request in
            for step in [0, 50, 100] {
                await request.report(progress: Double(step), of: 100, "Completed step \(step) of 100")
                if step < 100 { try await Task.sleep(for: .milliseconds(50)) }
            }
            return .text("Tool with progress executed successfully")
        },
        FixtureTool("test_reconnection", "Lets the connection go and works on.") { _, request in
            request.releaseConnection()
            try await Task.sleep(for: .milliseconds(100))
            return .text("Reconnection test completed")
        },
    ]
}
