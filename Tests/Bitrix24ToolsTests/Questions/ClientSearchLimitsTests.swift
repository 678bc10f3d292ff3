import Bitrix24
import CRM
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

/// What a search for a client says where nothing is found, much, or not all can be looked for.
struct ClientSearchLimitsTests {
    private let portal: TestPortal

    init() throws {
        portal = try TestPortal()
    }

    private func find(_ arguments: JSONValue, in other: TestPortal? = nil) async throws -> TestAnswer {
        try await (other ?? portal).call(ClientSearch(), arguments)
    }

    private func add(_ method: PortalMethod, _ fields: JSONObject, to portal: TestPortal) async throws {
        _ = try await portal.context.client.call(method, ["fields": .object(fields)])
    }

    @Test(
        arguments: [
            ["phone": "+7 999 000-00-01"], ["email": "nobody@nowhere.example"], ["inn": "500100732259"],
            ["name": "Зигмунд Эккерт"],
        ] as [JSONValue]
    )
    func `says plainly that the portal has no such client`(arguments: JSONValue) async throws {
        let answer = try await find(arguments)

        #expect(answer["found"] == 0)
        #expect(answer.hits.isEmpty)
        #expect(answer["notes"] == nil)
        #expect(answer.texts.first?.hasPrefix("The portal has no such client") == true)
    }

    @Test(
        arguments: [
            (["phone": "12"], "phone: \"12\" is no phone number"),
            (["email": "anna"], "email: \"anna\" is no e-mail address"),
            (["inn": "7707083894"], "inn: \"7707083894\" is no INN"), (["name": "-"], "name: \"-\" is no name"),
            ([:], "at least one of these is needed: phone, email, name, inn, text"),
        ] as [(JSONValue, String)]
    )
    func `says what is wrong with an argument`(arguments: JSONValue, words: String) async throws {
        let cost = try await portal.requests {
            let error = await #expect(throws: QueryFault.self) { try await find(arguments) }
            let failure = ToolFailure(try #require(error), of: "findClient", in: portal.context)
            #expect(failure.requestFailure.rpcError.message.contains(words))
        }

        #expect(cost == 0)
    }

    @Test func `says what could not be searched`() async throws {
        let portal = try TestPortal(denied: ["crm.requisite.list"])

        let answer = try await find(["inn": "500100732259"], in: portal)

        #expect(answer["found"] == 0)
        #expect(answer["notes"]?[0]?.string?.contains("(inn)") == true)
        #expect(answer.texts.first?.hasPrefix("Nothing was found, but") == true)
    }

    @Test func `fails where nothing could be searched`() async throws {
        let portal = try TestPortal(denied: ["crm.duplicate.findbycomm"])

        await #expect(throws: PortalError.self) { try await find(["phone": "+79990000001"], in: portal) }
    }

    @Test func `says that the portal names only the oldest of many`() async throws {
        let portal = try TestPortal(ownData: true)
        for _ in 1...21 {
            try await add("crm.lead.add", ["PHONE": [["VALUE": "+79990000077"]]], to: portal)
        }
        try await add("crm.company.add", ["TITLE": "Проба", "PHONE": [["VALUE": "+79990000077"]]], to: portal)

        let answer = try await find(["phone": "89990000077"], in: portal)

        #expect(answer.hits.first?["entity"] == "companies")
        #expect(answer["notes"]?.array?.contains { $0.string?.contains("20 oldest leads") == true } == true)
    }

    @Test func `says how many have the words where not all were compared`() async throws {
        let portal = try TestPortal(ownData: true)
        let commands = (1...60).map { BatchCommand("crm.company.add", ["fields": ["TITLE": .string("Зюзя \($0)")]]) }
        for part in [commands.prefix(30), commands.suffix(30)] {
            for result in try await portal.context.client.batch(Array(part)) { _ = try result.get() }
        }

        let answer = try await find(["name": "Зюзя"], in: portal)

        #expect(answer.hits.count == 20)
        #expect(answer["found"] == 50)
        #expect(
            answer["notes"]?.array?.contains { $0.string?.hasPrefix("60 records have these words") == true } == true
        )
    }

    @Test func `shows numbers where the records can't be read`() async throws {
        let portal = try TestPortal(denied: ["crm.item.list"])
        let contacts = try await portal.context.client.call(
            "crm.contact.list",
            ["select": ["PHONE"], "order": ["ID": "ASC"]]
        )
        let phone = try #require(contacts.result[0]?["PHONE"]?[0]?["VALUE"]?.string)

        let answer = try await find(["phone": .string(phone)], in: portal)

        #expect(answer.hits.first?["why"] == "phone")
        #expect(answer["notes"]?[0]?.string?.hasPrefix("Found, but not read: contacts") == true)
    }

    // MARK: - Cost

    @Test(
        arguments: [
            (["phone": "89990000001"], 1), (["name": "Анна"], 2), (["text": "ООО Альфастрой"], 2),
            (
                [
                    "phone": "89990000001", "email": "a@b.example", "name": "Анна Белова", "inn": "7707083893",
                    "text": "Иван",
                ], 2
            ),
        ] as [(JSONValue, Int)]
    )
    func `takes one request, and another where something is found`(arguments: JSONValue, requests: Int) async throws {
        _ = try await find(["phone": "+79990000001"])

        let cost = try await portal.requests {
            let answer = try await find(arguments)
            #expect(answer["requests"]?.int == requests)
        }

        #expect(cost == requests)
    }
}
