import ArgumentParser
import FoundationEssentials
import NIOCore
import NIOPosix

/// Posts requests to a server again and again over some connections.
struct LoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Post requests in turn over some connections for a while, each as soon as the last is answered.",
        discussion: """
            Prints one line of JSON: requests, failures (answers other than 200), seconds, and the median and the 99th \
            percentile of the time that an answer takes, in milliseconds.
            """
    )

    @Argument(help: "The address, http://HOST:PORT/PATH.")
    var url: String

    @Option(help: "The file with the bodies, one a line.")
    var bodies: String

    @Option(help: "Header fields beside Host, Content-Type and Content-Length, such as 'Accept: text/event-stream'.")
    var header: [String] = []

    @Option(help: "How many connections there are.")
    var connections = 16

    @Option(help: "How long it goes on.")
    var seconds = 2.0

    func run() async throws {
        guard let url = URL(string: url), let host = url.host, let port = url.port else {
            throw ValidationError("'\(url)' is not of the form http://HOST:PORT/PATH")
        }
        let requests = try requests(to: url.path, at: "\(host):\(port)")
        guard !requests.isEmpty else { throw ValidationError("\(bodies) has no lines") }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let tally = NIOLoopBoundBox.makeBoxSendingValue(LoadTally(asking: requests), eventLoop: group.next())
        let start = NIODeadline.now()
        let end = start + .nanoseconds(Int64(seconds * 1e9))
        let bootstrap = ClientBootstrap(group: group)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(LoadHandler(tally: tally.value, until: end))
                }
            }
        let channels = try await EventLoopFuture.whenAllSucceed(
            (0..<connections).map { _ in bootstrap.connect(host: host, port: port) },
            on: group.next()
        ).get()
        for channel in channels { try await channel.closeFuture.get() }
        let seconds = Double((NIODeadline.now() - start).nanoseconds) / 1e9
        Output.line(try await group.next().submit { tally.value.report(seconds: seconds) }.get())
        try await group.shutdownGracefully()
    }

    private func requests(to path: String, at authority: String) throws -> [ByteBuffer] {
        var head = "POST \(path) HTTP/1.1\r\nHost: \(authority)\r\nContent-Type: application/json\r\n"
        for field in header { head += field + "\r\n" }
        return try Data(contentsOf: URL(filePath: bodies)).split(separator: UInt8(ascii: "\n")).map { body in
            ByteBuffer(bytes: Array("\(head)Content-Length: \(body.count)\r\n\r\n".utf8) + body)
        }
    }
}
