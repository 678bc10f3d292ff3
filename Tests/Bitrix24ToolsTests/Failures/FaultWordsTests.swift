import Bitrix24
import CRM
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

/// What is said about arguments that are refused for reasons no schema knows.
struct FaultWordsTests {
    private static let sentences: [(Fault, ru: String, en: String)] = [
        (
            .sortFields, "order называет полей: 2, а user.get сортирует не больше чем по 1",
            "order names 2 fields; user.get sorts by at most 1"
        ),
        (
            .noStage, "statusSemantics называет группы, в которых на этом портале нет ни одной стадии",
            "statusSemantics names groups that have no stage in this portal"
        ),
        (
            .exclusion, "statusSemantics и filter.STATUS_ID исключают друг друга; в этих группах стадии CONVERTED",
            "statusSemantics and filter.STATUS_ID exclude each other; the groups have the stages CONVERTED"
        ),
        (
            .ownFilter, "filter.OWNER_ID задаёт сам инструмент; лид указывают в ownerId",
            "filter.OWNER_ID is set by the tool; name the lead in ownerId"
        ),
        (.singleRecord, "select не применяется, когда читают одну запись", "select is not for a single record"),
        (
            .cursor,
            "cursor \"-1\" не из ответа сервера: возьмите next_cursor прошлого ответа или не указывайте cursor",
            "cursor \"-1\" was not given out by any answer; take next_cursor of the answer before, or leave cursor out"
        ),
    ]

    @Test(arguments: sentences, ["ru", "en"])
    func `words every fault in the locale`(
        example: (fault: Fault, ru: String, en: String),
        locale: String
    ) async throws {
        let portal = try TestPortal(locale: locale)

        let error = await #expect(throws: ToolInputError.self) { try await example.fault.provoke(in: portal) }

        let failure = ToolFailure(try #require(error), of: "getLeads", in: portal.context)
        #expect(failure.requestFailure.rpcError.message.contains(locale == "ru" ? example.ru : example.en))
        #expect(failure.requestFailure.rpcError.code == .invalidParams)
    }

    enum Fault {
        case sortFields
        case noStage
        case exclusion
        case ownFilter
        case singleRecord
        case cursor

        func provoke(in portal: TestPortal) async throws {
            switch self {
            case .sortFields: _ = try await portal.call(UserList(), ["order": ["ID": "ASC", "NAME": "ASC"]])
            case .noStage: try await Self.askForMissingStages(texts: portal.context.texts)
            case .exclusion:
                let arguments: JSONValue = ["statusSemantics": ["success"], "filter": ["STATUS_ID": "NEW"]]
                _ = try await portal.call(LeadList(), arguments)
            case .ownFilter: _ = try await portal.call(LeadCallList(), ["ownerId": 1, "filter": ["OWNER_ID": 2]])
            case .singleRecord: _ = try await portal.read("crm/leads/1?select=ID")
            case .cursor:
                let catalog = ResourceCatalog(context: portal.context)
                _ = try await catalog.query("crm/leads", cursor: "-1", for: RequestContext(logger: .silent))
            }
        }

        private static func askForMissingStages(texts: LocaleTexts) async throws {
            let statuses: JSONValue = [["STATUS_ID": "NEW", "ENTITY_ID": "STATUS", "NAME": "New"]]
            let transport = CannedTransport(
                answer: ["result": ["result": ["c0": statuses], "result_error": [], "result_total": ["c0": 1]]]
            )
            let context = PortalContext(
                client: PortalClient(
                    address: try PortalAddress(baseURL: "https://portal.test/rest/1/code/", token: nil),
                    transport: transport,
                    logger: .silent
                ),
                texts: texts,
                zone: try TimeZoneRules(identifier: "UTC"),
                now: { TestPortal.now }
            )
            let request = RequestContext(logger: .silent)
            _ = try await LeadList().invoke(["statusSemantics": ["success"]], in: context, for: request)
        }
    }
}
