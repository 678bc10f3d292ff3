import Bitrix24Emulator
import JSONCore
import Testing

struct FaultControlTests {
    private let portal = TestPortal { $0.faults = FaultPlan() }

    @Test func `has no control routes where nothing shall go wrong`() async throws {
        let portal = TestPortal()

        for target in ["/control/faults", "/control/journal"] {
            #expect(try await portal.send(target, verb: "GET").status == 404)
        }
        #expect(try await portal.send("/control/faults", body: #"{"fault":"cut"}"#).status == 404)
        #expect(try await portal.post("profile").status == 200)
    }

    @Test func `adds a rule, tells how often it struck, and clears it`() async throws {
        let added = try await portal.send(
            "/control/faults",
            body: #"{"fault":"html","status":403,"method":"crm.*","skip":1,"times":2}"#
        )
        for _ in 0..<3 { _ = try await portal.post("crm.lead.list") }

        let listed = try await portal.send("/control/faults", verb: "GET").body
        let cleared = try await portal.send("/control/faults", verb: "DELETE").body

        #expect(added.status == 200)
        let rule: JSONValue = [
            "fault": "html", "status": 403, "method": "crm.*", "moment": "before", "skip": 1, "times": 2,
            "probability": 1, "latency": 0, "matched": 3, "struck": 2,
        ]
        #expect(listed == ["seed": 1, "rules": [rule]])
        #expect(cleared == ["seed": 1, "rules": []])
        #expect(try await portal.post("crm.lead.list").status == 200)
    }

    @Test func `adds a whole plan behind the rules in force`() async throws {
        _ = try await portal.send("/control/faults", body: #"{"fault":"cut","method":"a"}"#)

        let body = try await portal.send(
            "/control/faults",
            body: """
                {"seed":9,"rules":[{"fault":"drip","bytes":5,"pause":0.1},{"fault":"redirect","to":"http://n:1"},
                {"fault":"INTERNAL_SERVER_ERROR","status":503,"access":"write","moment":"after"},
                {"fault":"latency","latency":2.5,"probability":0.5}]}
                """
        ).body

        #expect(body["seed"] == 9)
        let rules = try #require(body["rules"]?.array)
        #expect(rules.map { $0["fault"]?.string } == ["cut", "drip", "redirect", "INTERNAL_SERVER_ERROR", "latency"])
        #expect(rules[1]["bytes"] == 5)
        #expect(rules[1]["moment"] == "after")
        #expect(rules[2]["to"] == "http://n:1")
        #expect(rules[3]["access"] == "write")
        #expect(rules[3]["status"] == 503)
        #expect(rules[4]["latency"]?.double == 2.5)
    }

    @Test(
        arguments: [
            ("[]", "the plan: a JSON object is allowed"), ("{", "the plan is no JSON"),
            ("{}", "fault is missing; allowed are latency, html"), (#"{"fault":1}"#, "fault=1: a text is allowed"),
            (#"{"fault":"boom"}"#, #"fault="boom": allowed are latency, html, cut, half, drip, redirect"#),
            (#"{"fault":"cut","color":1}"#, "color: no such field; allowed are fault, method"),
            (#"{"fault":"cut","status":500}"#, "status does not go with the fault cut"),
            (#"{"fault":"html","status":999}"#, "status=999: an integer, 200 to 599, is allowed"),
            (#"{"fault":"INTERNAL_SERVER_ERROR","status":404}"#, "status=404: an integer, 500 to 599"),
            (#"{"fault":"cut","times":0}"#, "times=0: an integer, 1 or more, is allowed"),
            (#"{"fault":"cut","skip":1.5}"#, "skip=1.5: an integer, 0 or more, is allowed"),
            (#"{"fault":"cut","probability":0}"#, "probability=0: a number above 0 and up to 1 is allowed"),
            (#"{"fault":"cut","latency":-1}"#, "latency=-1: a number from 0 up to 3600 is allowed"),
            (#"{"fault":"cut","access":"all"}"#, #"access="all": allowed are read, write"#),
            (#"{"fault":"half","moment":"before"}"#, #"moment="before": only after is allowed with the fault half"#),
            (#"{"fault":"expired_token","moment":"after"}"#, "only before is allowed with the fault expired_token"),
            (#"{"fault":"latency"}"#, "latency is missing"), (#"{"fault":"redirect"}"#, "to is missing"),
            (#"{"fault":"redirect","to":"https://a/b"}"#, #"to="https://a/b": scheme and host are allowed"#),
            (#"{"rules":[{"fault":"cut"},{"fault":"x"}]}"#, #"rules[1].fault="x""#),
            (#"{"rules":[1]}"#, "rules[0]=1: an object is allowed"),
            (#"{"seed":-1}"#, "seed=-1: an integer, 0 or more"),
            (#"{"rules":{}}"#, "rules={}: a list is allowed"),
        ]
    )
    func `refuses a wrong plan by its field, and keeps to the old one`(plan: String, complaint: String) async throws {
        let error = try await portal.send("/control/faults", body: plan).error()

        #expect(error.status == 400)
        #expect(error.code == "INVALID_FAULT")
        #expect(error.message.contains(complaint), "\(error.message)")
        #expect(try await portal.send("/control/faults", verb: "GET").body["rules"] == [])
    }

    @Test func `names the verbs that its routes have`() async throws {
        for (target, verbs) in [("/control/faults", "GET, POST, DELETE"), ("/control/journal", "GET")] {
            let response = await portal.portal.respond(to: EmulatorRequest(verb: "PUT", target: target))

            #expect(response.status == 405)
            #expect(response.headers.first { $0.name == "Allow" }?.value == verbs)
        }
    }

    @Test func `shows what was carried out`() async throws {
        _ = try await portal.post("crm.lead.list")
        _ = try await portal.post("crm.lead.get", ["id": 0])
        _ = try await portal.send("/rest/crm.lead.add?auth=demo-access-token&fields[TITLE]=A")
        _ = try await portal.post("batch", ["cmd": ["crm.lead.update?id=1&fields[TITLE]=B"]])

        let journal = try await portal.send("/control/journal", verb: "GET").body

        #expect(journal["requests"] == 4)
        #expect(journal["calls"] == ["crm.lead.add": 1, "crm.lead.list": 1, "crm.lead.update": 1])
        #expect(journal["forgotten"] == 0)
        let writes = try #require(journal["writes"]?.array)
        #expect(writes.map { $0["method"] } == ["crm.lead.add", "crm.lead.update"])
        #expect(writes.map { $0["batch"] } == [false, true])
        #expect(writes[0]["parameters"] == ["fields": ["TITLE": "A"]])
        #expect(writes[0]["moment"]?.double == TestPortal.noon)
    }
}
