import Bitrix24
import Bitrix24Emulator
import Bitrix24InProcess
import JSONCore
import Logging
import Testing

@testable import CRM

/// The sample portal in this process, and what it says about itself.
struct TestModel {
    /// Wednesday, 18 March 2026, noon in UTC.
    static let now: Int64 = 1_773_835_200

    private static let shared = EmulatedPortal(configuration: EmulatorConfiguration(now: { Double(now) }))

    let client: PortalClient
    let directory: CRMDirectory
    let model: PortalModel
    let zone: TimeZoneRules

    /// Loads the model; a portal with data of its own can be changed.
    init(ownData: Bool = false, russian: Bool = true) async throws {
        let portal =
            ownData ? EmulatedPortal(configuration: EmulatorConfiguration(now: { Double(Self.now) })) : Self.shared
        var pace = PortalClientConfiguration()
        pace.rateBurst = 1_000_000
        client = PortalClient(
            address: try PortalAddress(baseURL: "https://portal.test/rest/1/demo/", token: nil),
            transport: EmulatorTransport(portal: portal),
            configuration: pace,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        zone = try TimeZoneRules(identifier: "Europe/Moscow")
        directory = CRMDirectory(client: client, zone: zone, russian: russian, now: { Self.now })
        model = try await directory.model(counting: RequestCount())
    }

    /// What records of a kind are like.
    func schema(_ name: String) async throws -> EntitySchema {
        guard case .found(let type) = model.findType(name) else { throw QueryFault("", name, .notUsable) }
        return try await directory.schema(of: type, in: model, counting: RequestCount())
    }

    /// A reader of questions about a kind of records.
    func reader(_ name: String) async throws -> QueryReader {
        QueryReader(schema: try await schema(name), model: model, now: Self.now)
    }

    /// All rows of a kind, with all fields.
    func rows(_ schema: EntitySchema) async throws -> [JSONNode] {
        var rows: [JSONNode] = []
        let select = schema.dialect.id.typeID == nil ? schema.fields.map(\.code) : ["*"]
        for try await row in client.rows(of: schema.dialect.table, select: select) { rows.append(row) }
        return rows
    }
}
