import ArgumentParser
import AsyncHTTPClient
import FoundationEssentials
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1

/// Serves what Hummingbird can at best do: one call of the portal, and an answer that is always the same.
struct EchoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "echo",
        abstract: "Serve a fixed answer with a bare Hummingbird, after one call of a portal."
    )

    @Option(help: "The file with the answer.")
    var answer: String?

    @Option(help: "The URL that is called before each answer; none is by default.")
    var call: String?

    @Option(help: "The file with the body of that call.")
    var body: String?

    func run() async throws {
        let answer = try Self.bytes(of: self.answer, otherwise: "{}")
        let body = try Self.bytes(of: self.body, otherwise: "")
        let router = Router()
        let call = call
        router.post("**") { request, _ in
            _ = try await request.body.collect(upTo: 1 << 22)
            if let call {
                var request = HTTPClientRequest(url: call)
                request.method = .POST
                request.headers = ["Content-Type": "application/json"]
                request.body = .bytes(body)
                let response = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
                _ = try await response.body.collect(upTo: 1 << 25)
            }
            return Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: answer)
            )
        }
        var logger = Logger(label: "echo") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { Output.line("http://127.0.0.1:\($0.localAddress?.port ?? 0)/mcp") },
            logger: logger
        )
        try await application.runService()
    }

    private static func bytes(of file: String?, otherwise text: String) throws -> ByteBuffer {
        guard let file else { return ByteBuffer(string: text) }
        return ByteBuffer(bytes: try Data(contentsOf: URL(filePath: file)))
    }
}
