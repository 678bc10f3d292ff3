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
        discussion: """
            Prints its URL once it listens, and serves until it is stopped. Asks for no credential, so it lets only \
            requests in that name a loopback host.
            """
    )

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 picks a free one.")
    var port = 3000

    @Option(help: "Seconds after which a session that nobody uses ends.")
    var sessionIdle = 1800.0

    @Flag(help: "Serve on standard input and output instead.")
    var stdio = false

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port \(port): an integer from 0 to 65535 is allowed")
        }
        guard (0.001...86_400).contains(sessionIdle) else {
            throw ValidationError("--session-idle \(sessionIdle): a number from 0.001 to 86400 is allowed")
        }
    }

    func run() async throws {
        var logger = Logger(label: "conformance-fixture") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        if stdio {
            let streams = try StandardStreams.claim()
            let registry = try Registry(logger: logger)
            let stdio = StdioServer(
                server: registry.server,
                input: streams.read(),
                output: streams.write,
                logger: logger
            )
            try await Process.run(StdioService(work: stdio.run), logger: logger)
        } else {
            try await serve(try Registry(logger: logger), logger: logger)
        }
    }

    private func serve(_ registry: Registry, logger: Logger) async throws {
        var settings = HTTPServerSettings(host: host, port: port)
        settings.sessions.idle = .milliseconds(Int(sessionIdle * 1000))
        let application = makeApplication(server: registry.server, settings: settings, logger: logger) { port in
            print("http://\(host.contains(":") ? "[\(host)]" : host):\(port)/mcp")
            // Whoever reads the URL through a pipe waits for it.
            fflush(nil)
        }
        try await Process.run(application, logger: logger)
    }
}
