import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct MethodPagingTests {
    @Test(
        arguments: [
            ("crm.lead.list", 20_000), ("tasks.task.list", 15_000), ("user.get", 9000), ("crm.status.list", 5000),
            ("department.get", 2000),
        ]
    )
    func `walks through every list without a gap or a repetition`(method: String, bytes: Int) async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: bytes))
        let whole = try await walk(method, in: try TestPortal(settings: ToolSettings(resultBudget: 10_000_000)))

        let walked = try await walk(method, in: portal)

        #expect(walked == whole)
        #expect(walked.count > 3)
    }

    @Test func `goes on in a list that comes whole whatever the offset`() async throws {
        let rows = JSONValue.array((0..<120).map { ["ID": .string("\($0)"), "NAME": .string("Name of \($0)")] })
        for answer in [["result": rows, "total": 120], ["result": rows]] as [JSONValue] {
            let portal = try TestPortal(CannedTransport(answer: answer), settings: ToolSettings(resultBudget: 3000))

            let walked = try await walk("crm.status.list", in: portal)

            #expect(walked == rows.array)
        }
    }

    @Test(arguments: ["task.commentitem.getlist", "task.checklistitem.getlist", "task.item.list"])
    func `advises no offset where parameters go by their order`(method: String) async throws {
        let text = JSONValue.string(String(repeating: "comment ", count: 20))
        let rows = JSONValue.array((0..<50).map { ["ID": .string("\($0)"), "TEXT": text] })
        let portal = try TestPortal(
            CannedTransport(answer: ["result": rows]),
            settings: ToolSettings(resultBudget: 2000)
        )

        let answer = try await portal.call(MethodCall(), ["method": .string(method), "params": ["TASKID": 5]])

        let warnings = try #require(answer["warnings"]?.array)
        #expect(warnings.count == 1)
        #expect(!warnings[0].text.contains("params.start"))
        #expect(answer["pagination"]?["next"]?.int == nil)
    }

    @Test func `does not take a page for the whole list where its total says so but a page follows`() async throws {
        let rows = JSONValue.array((0..<50).map { ["ID": .string("\($0)")] })
        let portal = try TestPortal(CannedTransport(answer: ["result": rows, "total": 50, "next": 100]))

        let answer = try await portal.call(
            MethodCall(),
            ["method": "crm.address.list", "params": ["start": 60]]
        )

        #expect(answer.rows.count == 40)
        #expect(answer["pagination"]?["next"] == 100)
    }

    @Test func `finds nothing behind the end of a list that starts over there`() async throws {
        let portal = try TestPortal()
        let total = try await portal.call(MethodCall(), ["method": "crm.lead.list"])["pagination"]?["total"]?.int
        let start = try #require(total) / 50 * 50 + 50

        let answer = try await portal.call(MethodCall(), ["method": "crm.lead.list", "params": ["start": .int(start)]])

        #expect(answer.rows.isEmpty)
        #expect(answer["pagination"]?["next"] == .null)
        #expect(answer["result"]?["next"] == nil)
    }

    @Test func `names no offset where the method may not be called again for the rest`() async throws {
        let rows = JSONValue.array((0..<120).map { .string("Result number \($0)") })
        let portal = try TestPortal(
            CannedTransport(answer: ["result": rows, "next": 50]),
            settings: ToolSettings(gateway: .full, resultBudget: 2000)
        )

        let answer = try await portal.call(MethodCall(), ["method": "some.new.method"])

        let kept = try #require(answer["result"]?["result"]?.array?.count)
        #expect(kept < 120)
        #expect(answer["pagination"]?["next"] == .null)
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings[0].contains("\(120 - kept)"))
    }

    @Test func `passes start and every other parameter on as they are`() async throws {
        let portal = try TestPortal()
        let parameters: JSONValue = ["order": ["ID": "DESC"], "select": ["ID"], "start": 100]

        let answer = try await portal.call(MethodCall(), ["method": "crm.lead.list", "params": parameters])
        let windows = try await portal.call(
            MethodCall(),
            ["method": "crm.lead.list", "params": ["order": ["ID": "ASC"], "filter": [">ID": "20"], "start": -1]]
        )

        #expect(answer["request"]?["params"] == parameters)
        #expect(answer["pagination"]?["start"] == 100)
        #expect(windows["result"]?["result"]?[0]?["ID"]?.string.flatMap { Int($0) } ?? 0 > 20)
    }

    private func walk(_ method: String, in portal: TestPortal) async throws -> [JSONValue] {
        var walked: [JSONValue] = []
        var next: Int? = 0
        while let start = next {
            let answer = try await portal.call(
                MethodCall(),
                ["method": .string(method), "params": ["start": .int(start)]]
            )
            let rows = answer.rows
            try #require(!rows.isEmpty)
            #expect(answer["pagination"]?["start"]?.int == start)
            walked += rows
            next = answer["pagination"]?["next"]?.int
        }
        return walked
    }
}
