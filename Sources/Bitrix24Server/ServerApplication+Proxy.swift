import Bitrix24
package import Logging
import MCP
import MCPProxy
import ProcessTuning

extension ServerApplication {
    /// Connects a client on standard input and output with a running server until the input ends or a signal arrives.
    package static func proxy(_ configuration: ProxyConfiguration, logger: Logger) async throws {
        tune()
        let streams = try StandardStreams.claim()
        let proxy = StdioProxy(
            settings: ProxySettings(
                url: "\(configuration.baseURL)/mcp",
                token: configuration.token.map { BearerToken($0.revealed) },
                timeout: configuration.timeout,
                userAgent: "b24-mcp-proxy/\(ProductVersion.current)"
            ),
            input: await PipeInput.bytes(of: streams.inputDescriptor) ?? streams.read(),
            output: streams.write,
            logger: logger
        )
        logger.info("Forwarding MCP from standard input", metadata: ["url": "\(configuration.baseURL)/mcp"])
        if configuration.exposesToken { logger.warning("Token travels over plain http") }
        try await run([StdioService(work: proxy.run, logger: logger)], logger: logger)
    }
}
