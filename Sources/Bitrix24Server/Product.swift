import Bitrix24
import Bitrix24Tools
import FoundationEssentials
import Logging
import MCP

/// The MCP server of the product, and the service that keeps its texts as they are in their file.
struct Product {
    /// Answers the messages of every transport.
    let server: MCPServer
    /// Runs beside the transports.
    let textReload: TextReload
    /// Runs beside transports that serve many clients.
    let prefetch: Prefetch

    /// Puts the product together.
    ///
    /// - Throws: What is wrong with the texts.
    init(_ configuration: ServerConfiguration, client: PortalClient, logger: Logger) throws {
        let context: @Sendable (LocaleTexts) -> PortalContext = { texts in
            PortalContext(
                client: client,
                texts: texts,
                zone: configuration.zone,
                now: { Int64(Date().timeIntervalSince1970) },
                settings: configuration.tools
            )
        }
        let content: @Sendable (PortalContext) throws -> ServerContent = { context in
            try ProductContent.content(
                context: context,
                version: ProductVersion.current,
                changelog: String(decoding: PackageResources.CHANGELOG_md, as: UTF8.self)
            )
        }
        let reading = try configuration.texts.read()
        let first = context(reading.texts)
        prefetch = Prefetch(context: first)
        let server = MCPServer(
            content: try content(first),
            logger: logger,
            stateKey: configuration.stateKey.map { Array($0.revealed.utf8) }
        )
        self.server = server
        textReload = TextReload(of: configuration.texts, after: reading, logger: logger) { texts in
            server.replace(content: try content(context(texts)))
        }
    }
}
