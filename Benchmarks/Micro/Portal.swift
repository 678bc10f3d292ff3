import Bitrix24
import Bitrix24Emulator
import Bitrix24InProcess
import Bitrix24Tools
import CRM
import JSONCore
import MCP

/// A portal in this process that answers at once whatever it was asked before.
struct Portal: Sendable {
    /// How many calls the portal takes.
    enum Pace {
        /// As many as there are.
        case open
        /// As most plans have it.
        case usual
    }

    /// The moment at which the sample data end.
    private static let now = 1_795_003_200.0
    private static let filter: JSONValue = [
        ">=DATE_CREATE": "2020-01-01T00:00:00+03:00", "<=DATE_CREATE": "2100-01-01T00:00:00+03:00",
    ]

    /// What getLeads is asked.
    static let question: JSONValue = ["filter": filter, "order": ["DATE_MODIFY": "DESC"], "limit": 50]

    /// What aggregateCrm is asked.
    static let figures: JSONValue = [
        "entity": "leads", "groupBy": ["sourceId", "assignedById"], "metrics": ["count", "sum(opportunity)"],
    ]

    /// The parameters that ask for the number of one lead.
    static func lead(_ number: Int) -> JSONObject { ["filter": ["ID": .int(number)], "select": ["ID"]] }

    private let transport: RememberingTransport

    init() throws {
        let configuration = EmulatorConfiguration(now: { Self.now }, limits: .none)
        transport = RememberingTransport(EmulatorTransport(portal: EmulatedPortal(configuration: configuration)))
    }

    /// A page of leads as it comes.
    var page: [UInt8] {
        get async throws {
            let request = PortalRequest(
                url: "https://portal.example/rest/1/demo/crm.lead.list.json",
                method: "crm.lead.list",
                headers: [("Content-Type", "application/json")],
                body: JSONFragment(["filter": Self.filter]).bytes,
                timeout: .seconds(10)
            )
            return try await transport.send(request).body
        }
    }

    /// The leads of a page.
    var rows: [JSONNode] {
        get async throws {
            let document = try JSONDocument(parsing: try await page, options: .lenient)
            return document.root["result"].map { Array($0.elements) } ?? []
        }
    }

    func client(pace: Pace = .open) throws -> PortalClient {
        var configuration = PortalClientConfiguration()
        if pace == .open { (configuration.rateBurst, configuration.ratePerSecond) = (1_000_000, 1_000_000) }
        return PortalClient(
            address: try PortalAddress(baseURL: "https://portal.example/rest/1/demo/", token: nil),
            transport: transport,
            configuration: configuration,
            logger: .silent,
            clock: LeapingClock()
        )
    }

    func content() throws -> ServerContent {
        let context = PortalContext(
            client: try client(),
            texts: try LocaleTexts.shipped("en"),
            zone: .utc,
            now: { Int64(Self.now) }
        )
        return try ProductContent.content(context: context, version: "0.0.0")
    }

    func tool(_ name: String) throws -> RegisteredTool {
        guard let tool = try content().tools.first(where: { $0.name.rawValue == name }) else {
            throw MicroBenchmark.Faulty()
        }
        return tool
    }
}
