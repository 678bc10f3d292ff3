import Bitrix24Emulator
import JSONCore
import Testing

struct RequestFormTests {
    private let portal = TestPortal.shared

    @Test(
        arguments: [
            "/rest/1/demo/profile", "/rest/1/demo/profile.json", "/rest/1/demo/profile/", "/rest/1/demo/PROFILE",
            "/rest/1/demo/Profile.json?x=1", "/rest/profile?auth=demo-access-token",
            "/rest/profile.json?auth=demo-access-token",
        ]
    )
    func `takes every form of the address`(target: String) async throws {
        for verb in ["GET", "POST"] {
            let answer = try await portal.send(target, verb: verb)

            #expect(answer.status == 200)
            #expect(try answer.result()["ID"] == "1")
        }
    }

    @Test func `takes parameters from the query string`() async throws {
        let answer = try await portal.send(
            "/rest/1/demo/crm.lead.list?filter[%3CID]=5&select[]=ID&select[]=TITLE&order[ID]=desc",
            verb: "GET"
        )

        let rows = try #require(try answer.result().array)
        #expect(rows.map { $0["ID"]?.string } == ["4", "3", "2", "1"].suffix(rows.count))
        #expect(rows.allSatisfy { $0.object?.keys == ["ID", "TITLE"] })
    }

    @Test func `takes parameters from a form`() async throws {
        let answer = try await portal.send(
            "/rest/1/demo/crm.lead.list",
            headers: [(name: "content-type", value: "application/x-www-form-urlencoded; charset=UTF-8")],
            body: "filter%5BID%5D%5B%5D=1&filter[ID][]=2&select[0]=ID"
        )

        #expect(try answer.result() == [["ID": "1"], ["ID": "2"]])
    }

    @Test func `takes parameters from a multipart form`() async throws {
        let boundary = "----Boundary7MA4"
        let parts = [("filter[ID]", "1"), ("select[]", "ID")].map { name, value in
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }

        let answer = try await portal.send(
            "/rest/1/demo/crm.lead.list",
            headers: [(name: "Content-Type", value: "multipart/form-data; boundary=\(boundary)")],
            body: parts.joined() + "--\(boundary)--\r\n"
        )

        #expect(try answer.result() == [["ID": "1"]])
    }

    @Test func `prefers the body to the query string`() async throws {
        let answer = try await portal.send(
            "/rest/1/demo/crm.lead.list?filter[ID]=2&select[]=ID",
            headers: [(name: "Content-Type", value: "application/json")],
            body: #"{"filter":{"ID":1}}"#
        )

        #expect(try answer.result() == [["ID": "1"]])
    }

    @Test func `counts a broken body as empty`() async throws {
        let answer = try await portal.send(
            "/rest/1/demo/crm.lead.list",
            headers: [(name: "Content-Type", value: "application/json")],
            body: #"{"filter":{"ID":1}"#
        )

        #expect(try answer.result().array?.count == 50)
    }

    @Test(arguments: ["filter", "FILTER", "Filter"])
    func `takes parameters in any case`(name: String) async throws {
        let parameters = JSONObject([.init(key: name, value: ["ID": 1]), .init(key: "SELECT", value: ["ID"])])

        #expect(try await portal.rows("crm.lead.list", .object(parameters)) == [["ID": "1"]])
    }

    @Test func `answers addresses outside the REST API with a page`() async throws {
        for target in ["/", "/rest", "/restful/1/demo/profile", "/company/personal/"] {
            let answer = try await portal.send(target, verb: "GET")

            #expect(answer.status == 404)
        }
    }

    @Test func `says that it does not answer in XML`() async throws {
        let error = try await portal.send("/rest/1/demo/profile.xml").error()

        #expect(error.status == 400)
        #expect(error.message.contains("JSON"))
    }

    @Test func `counts a batch as one request`() async throws {
        let portal = TestPortal()
        _ = try await portal.post("batch", ["cmd": ["profile", "server.time"]])
        _ = try await portal.post("no.such.method")

        #expect(portal.portal.requestCount == 2)
    }
}
