import ArgumentParser
import Bitrix24Emulator
import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves a portal that answers at once.
struct PortalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Serve a portal that answers at once: what it was asked before it knows by heart.",
        discussion: "Prints the URL of its webhook once it listens, and serves until it is killed."
    )

    @Option(help: "The port to listen on; 0 picks a free one.")
    var port = 0

    @Option(help: "How many leads the portal has, 300 to 1000000.")
    var scale: Int?

    @Option(help: "How many milliseconds each answer takes.")
    var latency = 0

    func run() async throws {
        var configuration = EmulatorConfiguration(limits: .none)
        configuration.scale = scale
        // The owner of the webhook sees of users what a seller needs: names and positions.
        configuration.webhook.scopes.remove("user")
        configuration.webhook.scopes.insert("user_brief")
        let portal = EmulatedPortal(configuration: configuration)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let memory = NIOLoopBoundBox.makeBoxSendingValue(AnswerMemory(), eventLoop: group.next())
        let latency = TimeAmount.milliseconds(Int64(latency))
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 2048)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        ByteToMessageHandler(HTTPRequestDecoder()),
                        PortalHandler(portal: portal, memory: memory.value, latency: latency)
                    )
                }
            }
            .bind(host: "127.0.0.1", port: port)
            .get()
        Output.line("http://127.0.0.1:\(channel.localAddress?.port ?? port)/rest/1/demo/")
        try await channel.closeFuture.get()
    }
}
