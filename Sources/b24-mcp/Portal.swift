import ArgumentParser
import Bitrix24Server
import Logging

extension B24MCP {
    /// Serves the embedded portal alone, for any client of the Bitrix24 REST API.
    struct Portal: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Serve the embedded Bitrix24 portal with sample data.",
            discussion: """
                Prints the URL of its webhook, http://127.0.0.1:PORT/rest/1/demo/, and answers REST calls there until \
                it is stopped. Changes are kept in memory only.
                """
        )

        @Option(help: "The address to listen on.")
        var host = "127.0.0.1"

        @Option(help: "The port to listen on; 0 picks a free one.")
        var port = 8080

        @Option(help: "The request limits of a plan: standard, enterprise or none.")
        var limits = PortalLimits.standard

        func validate() throws {
            guard (0...65_535).contains(port) else {
                throw ValidationError("--port \(port): an integer from 0 to 65535 is allowed")
            }
        }

        func run() async throws {
            try await ServerApplication.portal(host: host, port: port, limits: limits, logger: Command.logger(.info))
        }
    }
}

extension PortalLimits: ExpressibleByArgument {}
