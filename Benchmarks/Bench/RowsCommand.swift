import ArgumentParser
import Bitrix24
import JSONCore
import Logging

/// Reads all leads of a portal, as a bulk reader of another kind is asked to.
struct RowsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rows",
        abstract: "Read all leads of a portal, and print how many there are and how many bytes."
    )

    @Argument(help: "The URL of the portal's webhook.")
    var portal: String

    func run() async throws {
        var configuration = PortalClientConfiguration()
        configuration.rateBurst = 1_000_000
        configuration.ratePerSecond = 1_000_000
        let transport = HTTPTransport(version: "bench")
        let client = PortalClient(
            address: try PortalAddress(baseURL: portal, token: nil),
            transport: transport,
            configuration: configuration,
            logger: Logger(label: "rows") { _ in SwiftLogNoOpLogHandler() }
        )
        var count = 0
        var bytes = 0
        for try await row in client.rows(of: .legacy("crm.lead.list"), select: ["*", "UF_*"]) {
            count += 1
            bytes += row.rawBytes.count
        }
        await transport.shutdown()
        Output.line("\(count) \(bytes)")
    }
}
