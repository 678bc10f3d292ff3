import ArgumentParser
import Hummingbird
import Logging
import MCP
import MCPHTTP

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A server with what the official conformance suite expects to find, over the transports of the product.
@main
struct ConformanceFixture: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve what the official MCP conformance suite expects.",
        discussion: "Prints its URL once it listens. Asks for no credential, so it listens on loopback only."
    )

    @Option(help: "The port to listen on; 0 picks a free one.")
    var port = 3000

    @Option(help: "Seconds after which a session that nobody uses ends.")
    var sessionIdle = 1800.0

    @Flag(help: "Serve on standard input and output instead.")
    var stdio = false

    func run() async throws {
        var logger = Logger(label: "conformance-fixture") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        if stdio {
            let streams = try StandardStreams.claim()
            let registry = try Registry(logger: logger)
            try await StdioServer(
                server: registry.server,
                input: streams.input,
                output: streams.write,
                logger: logger
            )
            .run()
        } else {
            try await serve(try Registry(logger: logger), logger: logger)
        }
    }

    private func serve(_ registry: Registry, logger: Logger) async throws {
        var settings = HTTPServerSettings(port: port)
        settings.sessions.idle = .milliseconds(Int(sessionIdle * 1000))
        let application = makeApplication(server: registry.server, settings: settings, logger: logger) { port in
            print("http://127.0.0.1:\(port)/mcp")
            // Whoever reads the URL through a pipe waits for it.
            fflush(nil)
        }
        try await application.runService()
    }
}
