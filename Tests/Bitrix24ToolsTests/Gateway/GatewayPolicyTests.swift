import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct GatewayPolicyTests {
    @Test(
        arguments: [
            ("crm.lead.list", [true, true, true]),
            ("CRM.Lead.LIST", [true, true, true]),
            ("crm.lead.update", [false, true, true]),
            ("crm.lead.delete", [false, false, true]),
            ("entity.rights", [false, true, true]),
            ("crm.lead.obliterate", [false, false, true]),
            ("batch", [true, true, true]),
        ]
    )
    func `allows a method by its class`(method: String, allowed: [Bool]) {
        let answers = ToolSettings.Gateway.allCases.map { allows(PortalMethod(rawValue: method), [:], with: $0) }

        #expect(answers == allowed)
    }

    @Test(
        arguments: [
            (["cmd": ["a": "crm.lead.list", "b": "crm.deal.get?id=1"]], .read),
            (["cmd": ["a": "crm.lead.list", "b": "crm.lead.update?id=1&fields[TITLE]=x"]], .readwrite),
            (["cmd": ["crm.lead.list", "crm.lead.delete?id=1"]], .full),
            (["CMD": ["a": "crm.lead.delete?id=1"]], .full),
            (["cmd[a]": "crm.lead.delete?id=1"], .full),
            (["cmd": "crm.lead.delete?id=1"], .full),
            (["cmd": ["a": ["method": "crm.lead.delete", "params": [:]]]], .full),
            (["cmd": ["a": "batch?cmd[a]=crm.lead.delete"]], .full),
            (["cmd": ["a": "/crm.lead.list"]], .full),
            (["cmd": ["a": 7]], .full),
            (["cmd": [:]], .read),
            (["cmd": ["a": "CRM.LEAD.LIST?x=1"]], .read),
            (["cmd": ["a": "crm.lead.list?cmd[b]=crm.lead.delete"]], .read),
            (["cmd": ["a": "entity.rights?ENTITY=x"]], .readwrite),
            (["cmd": ["a": " crm.lead.list"]], .full),
            (["cmd": ["a": "crm.lead.list "]], .full),
            (["cmd": ["a": "crm.lead.list\n"]], .full),
            (["cmd": ["a": "crm.lead.list%3F"]], .full),
            (["cmd": ["a": "%63rm.lead.list"]], .full),
            (["cmd": ["a": "crm.lead.list#?id=1"]], .full),
            (["cmd": ["a": "crm.lead.list&crm.lead.delete"]], .full),
            (["cmd": ["a": "crm.lead.list.json"]], .full),
            (["cmd": ["a": "crm.lead.list/../crm.lead.delete"]], .full),
            (["cmd": ["a": "http://portal.test/crm.lead.list"]], .full),
            (["cmd": ["a": "crm.lead.list:80"]], .full),
            (["cmd": ["a": "tas\u{212A}s.task.list"]], .full),
            (["cmd": ["a": "Batch"]], .full),
            (["cmd": ["a": "batch.json?cmd[a]=crm.lead.delete"]], .full),
            (["cmd": ["a": "$result[x]"]], .full),
            (["cmd": ["a": ["crm.lead.delete?id=1"]]], .full),
            (["cmd": ["a": ["b": "crm.lead.delete?id=1"]]], .full),
            (["cmd": ["a": ["method": "crm.lead.list", "params": ["id": 1]]]], .read),
            (["cmd": ["a": .null]], .full),
            (["cmd": "{\"a\":\"crm.lead.list\"}"], .full),
            (["Cmd": ["crm.lead.list"], "cMD": ["crm.lead.delete?id=1"]], .full),
            (["cmd": ["crm.lead.list"], "CMD[b]": "crm.lead.update?id=1"], .readwrite),
        ] as [(JSONObject, ToolSettings.Gateway)]
    )
    func `counts what is inside a batch`(parameters: JSONObject, needed: ToolSettings.Gateway) {
        let allowing = ToolSettings.Gateway.allCases.filter { allows("batch", parameters, with: $0) }

        #expect(allowing.first == needed)
    }

    @Test(arguments: ["BATCH", "Batch.json", "batch", "batch.JSON", "\tbatch "])
    func `knows a batch by whatever name it is called`(name: String) async throws {
        let portal = try TestPortal()

        await #expect(throws: GatewayRefusal.self) {
            try await portal.call(
                MethodCall(),
                ["method": .string(name), "params": ["cmd": ["a": "crm.lead.delete?id=1"]]]
            )
        }
    }

    @Test(arguments: ["crm.lead.delete.json", "CRM.LEAD.DELETE", "crm.lead.delete.xml", "crm.lead.list.json.json"])
    func `refuses what hides a delete behind its spelling`(name: String) async throws {
        let portal = try TestPortal()

        let requests = await portal.requests {
            await #expect(throws: GatewayRefusal.self) {
                try await portal.call(MethodCall(), ["method": .string(name)])
            }
        }

        #expect(requests == 0)
    }

    @Test(arguments: ["ru", "en"])
    func `says how to allow what it refuses`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)
        let policy = GatewayPolicy(gateway: .readwrite)

        let known = #expect(throws: GatewayRefusal.self) { try policy.check("crm.deal.delete", parameters: [:]) }
        let unknown = #expect(throws: GatewayRefusal.self) { try policy.check("crm.deal.burn", parameters: [:]) }

        for refusal in [known, unknown] {
            let message = try #require(refusal).message(in: texts)
            #expect(message.contains("SERVER_GATEWAY=full"))
            #expect(message.contains(try #require(refusal).method.rawValue))
        }
    }

    private func allows(_ method: PortalMethod, _ parameters: JSONObject, with gateway: ToolSettings.Gateway) -> Bool {
        (try? GatewayPolicy(gateway: gateway).check(method, parameters: parameters)) != nil
    }
}
