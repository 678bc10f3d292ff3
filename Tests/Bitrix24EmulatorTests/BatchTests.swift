import Bitrix24Emulator
import JSONCore
import Testing

struct BatchTests {
    private let portal = TestPortal()

    @Test func `answers each command under its key`() async throws {
        let result = try await portal.post(
            "batch",
            [
                "halt": 0,
                "cmd": ["me": "profile", "leads": "crm.lead.list?select[]=ID", "one": "crm.lead.list?filter[ID]=1"],
            ]
        ).result()

        #expect(result.object?.keys == ["result", "result_error", "result_total", "result_next", "result_time"])
        #expect(result["result"]?.object?.keys == ["me", "leads", "one"])
        #expect(result["result_error"] == [])
        #expect(result["result_total"] == ["leads": 300, "one": 1])
        #expect(result["result_next"] == ["leads": 50])
        #expect(result["result_time"]?.object?.keys == ["me", "leads", "one"])
    }

    @Test func `answers a list of commands with lists`() async throws {
        let result = try await portal.post("batch", ["cmd": ["server.time", "scope"]]).result()

        #expect(result["result"]?.array?.count == 2)
        #expect(result["result_total"] == [])
        #expect(result["result_next"] == [])
        #expect(result["result_time"]?.array?.count == 2)
    }

    @Test func `goes on after an error`() async throws {
        let result = try await portal.post(
            "batch",
            ["cmd": ["a": "nope", "b": "batch?cmd[x]=profile", "c": "crm.lead.get?id=0", "d": "server.time"]]
        ).result()

        #expect(result["result"]?.object?.keys == ["d"])
        #expect(result["result_time"]?.object?.keys == ["d"])
        let errors = try #require(result["result_error"])
        #expect(errors["a"]?["error"] == "ERROR_METHOD_NOT_FOUND")
        #expect(errors["b"]?["error"] == "ERROR_BATCH_METHOD_NOT_ALLOWED")
        #expect(errors["c"] == ["error": "", "error_description": "ID is not defined or invalid."])
    }

    @Test func `stops at the first error when asked to`() async throws {
        let result = try await portal.post(
            "batch",
            ["halt": 1, "cmd": ["a": "server.time", "b": "nope", "c": "server.time", "d": "nope"]]
        ).result()

        #expect(result["result"]?.object?.keys == ["a"])
        #expect(result["result_error"]?.object?.keys == ["b"])
    }

    @Test func `refuses each command beyond the fiftieth`() async throws {
        let commands = (0..<52).map { JSONObject.Member(key: "k\($0)", value: "server.time") }

        let result = try await portal.post("batch", ["cmd": .object(JSONObject(commands))]).result()

        #expect(result["result"]?.object?.count == 50)
        #expect(result["result_error"]?.object?.keys == ["k50", "k51"])
        #expect(result["result_error"]?["k50"]?["error"] == "ERROR_BATCH_LENGTH_EXCEEDED")
    }

    @Test func `names only the code of a missing scope`() async throws {
        let portal = TestPortal { $0.webhook.scopes = ["crm"] }

        let result = try await portal.post("batch", ["cmd": ["a": "user.current"]]).result()

        #expect(result["result"] == [])
        #expect(result["result_error"] == ["a": ["error": "insufficient_scope", "error_description": ""]])
    }

    @Test func `puts results into later commands`() async throws {
        let result = try await portal.post(
            "batch",
            [
                "cmd": [
                    "deals": "crm.deal.list?filter[!CONTACT_ID]=&select[]=CONTACT_ID&select[]=ID",
                    "contact": "crm.contact.get?id=$result[deals][0][CONTACT_ID]",
                    "title": "crm.lead.add?fields[TITLE]=Deal $result[deals][0][ID]!",
                    "lead": "crm.lead.get?id=$result[title]",
                    "void": "crm.lead.get?id=$result[deals][900][ID]",
                ]
            ]
        ).result()

        let deal = try #require(result["result"]?["deals"]?[0])
        #expect(result["result"]?["contact"]?["ID"] == deal["CONTACT_ID"])
        #expect(result["result"]?["lead"]?["TITLE"]?.string == "Deal \(deal["ID"]?.string ?? "")!")
        #expect(result["result_error"]?.object?.keys == ["void"])
    }

    @Test func `puts whole lists into later commands`() async throws {
        let result = try await portal.post(
            "batch",
            ["cmd": ["me": "user.current", "my": "department.get?ID=$result[me][UF_DEPARTMENT]"]]
        ).result()

        #expect(result["result"]?["my"]?.array?.map { $0["ID"] } == ["1"])
    }

    @Test func `decodes commands once`() async throws {
        let id = try await portal.post("crm.lead.add", ["fields": ["TITLE": "50% & more"]]).result()

        let result = try await portal.post(
            "batch",
            ["cmd": ["found": "crm.lead.list?filter%5B%3DTITLE%5D=50%25+%26%20more&select[]=ID"]]
        ).result()

        #expect(result["result"]?["found"]?[0]?["ID"]?.string == id.int.map(String.init))
    }

    @Test func `reads a batch from the query string too`() async throws {
        let answer = try await portal.send(
            "/rest/1/demo/batch?halt=0&cmd[a]=crm.lead.list%3Ffilter%255BID%255D%3D1%26select%255B%255D%3DID",
            verb: "GET"
        )

        #expect(try answer.result()["result"] == ["a": [["ID": "1"]]])
    }
}
