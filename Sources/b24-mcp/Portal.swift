import ArgumentParser
import Bitrix24Server
import Logging

extension B24MCP {
    /// Serves the embedded portal alone, for any client of the Bitrix24 REST API.
    struct Portal: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "portal",
            _superCommandName: "b24-mcp",
            abstract: "Serve the embedded Bitrix24 portal with sample data.",
            discussion: """
                Prints the URL of its webhook, http://127.0.0.1:PORT/rest/1/demo/, and answers REST calls there until \
                it is stopped. Changes are kept in memory only. An application can call it too: client id \
                local.692599c0a1b2c3.24242424, secret demo-client-secret, first refresh token demo-refresh-token, \
                tokens at /oauth/token/.
                """
        )

        @Option(help: "The address to listen on.")
        var host = "127.0.0.1"

        @Option(help: "The port to listen on; 0 picks a free one.")
        var port = 8080

        @Option(help: "The request limits of a plan: standard, enterprise or none.")
        var limits = PortalLimits.standard

        @Option(help: "What the sample data follows from; the same seed gives the same company. (default: 24)")
        var seed: UInt64?

        @Option(help: "How many leads the portal has, 300 to 1000000, with everything else in proportion.")
        var scale: Int?

        @Flag(help: "Let calls go wrong on demand: POST a rule to /control/faults, see /control/journal.")
        var faults = false

        @Option(help: "A JSON file with rules of what goes wrong from the start; turns on --faults.")
        var faultPlan: String?

        @Option(help: "Serve HTTPS with this certificate, a PEM file; needs --tls-key.")
        var tlsCert: String?

        @Option(help: "The private key of --tls-cert, a PEM file.")
        var tlsKey: String?

        func validate() throws {
            guard (0...65_535).contains(port) else {
                throw ValidationError("--port \(port): an integer from 0 to 65535 is allowed")
            }
            if let scale, !(300...1_000_000).contains(scale) {
                throw ValidationError("--scale \(scale): an integer from 300 to 1000000 is allowed")
            }
            guard (tlsCert == nil) == (tlsKey == nil) else {
                throw ValidationError("--tls-cert and --tls-key are needed both, or neither")
            }
        }

        func run() async throws {
            let certificate = tlsCert.flatMap { certificate in tlsKey.map { (certificate, $0) } }
            try await ServerApplication.portal(
                PortalSetup(
                    host: host,
                    port: port,
                    limits: limits,
                    seed: seed,
                    scale: scale,
                    hasFaults: faults,
                    faultPlan: faultPlan,
                    certificate: certificate
                ),
                logger: Command.logger(.info)
            )
        }
    }
}

extension PortalLimits: ExpressibleByArgument {}
