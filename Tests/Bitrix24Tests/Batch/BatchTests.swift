import JSONCore
import Testing

@testable import Bitrix24

struct BatchTests {
    private let commands = [
        BatchCommand("crm.lead.list", ["select": ["ID"], "start": 50]),
        BatchCommand("crm.lead.get", ["id": 5]),
        BatchCommand("profile"),
    ]

    @Test func `sends all commands in one request`() async throws {
        let transport = ScriptedTransport(.answer(#"{"result":{"result":[]}}"#))

        _ = try await PortalClient(transport).batch(commands)

        #expect(
            transport.parameters == [
                [
                    "halt": 0,
                    "cmd": ["c0": "crm.lead.list?select[0]=ID&start=50", "c1": "crm.lead.get?id=5", "c2": "profile"],
                ]
            ]
        )
        #expect(transport.requests.map(\.method) == ["batch"])
    }

    @Test func `gives each command its own result, in order`() async throws {
        let results = try await results(
            """
            {"result":{"result":{"c2":{"ID":"1"},"c0":[{"ID":"7"}]},
            "result_error":{"c1":{"error":"","error_description":"Not found"}},
            "result_total":{"c0":120},"result_next":{"c0":"100"},"result_time":{"c0":{"operating":0}}},"time":{}}
            """
        )

        let list = try results[0].get()
        #expect(list.result[0]?["ID"]?.string == "7")
        #expect(list.total == 120)
        #expect(list.next == 100)
        #expect(list.time?["operating"]?.int == 0)
        #expect(throws: PortalError(.notFound, calling: "crm.lead.get", code: "", message: "Not found")) {
            try results[1].get()
        }
        #expect(try results[2].get().result["ID"]?.string == "1")
        #expect(try results[2].get().total == nil)
    }

    @Test(arguments: [
        #"{"result":{"result":[[{"ID":"7"}],{"ID":"5"},{"ID":"1"}],"result_error":[],"result_total":[3],"result_next":[]}}"#,
        #"{"result":{"result":{"c0":[{"ID":"7"}],"c1":{"ID":"5"},"c2":{"ID":"1"}},"result_error":[],"result_total":{"c0":3}}}"#,
    ])
    func `reads maps that PHP wrote as lists`(body: String) async throws {
        let answers = try await results(body).map { try $0.get() }

        #expect(answers.map { ($0.result["ID"] ?? $0.result[0]?["ID"])?.string } == ["7", "5", "1"])
        #expect(answers.map(\.total) == [3, nil, nil])
    }

    @Test(arguments: [
        #"{"result":{"result":[],"result_error":[]}}"#, #"{"result":[]}"#, #"{"result":null}"#,
        #"{"result":{"result":{}}}"#,
    ])
    func `says of each command that has no answer that it has none`(body: String) async throws {
        let errors = try await results(body).map { result in #expect(throws: PortalError.self) { try result.get() } }

        #expect(errors.map { $0?.kind } == [.unavailable, .unavailable, .unavailable])
        #expect(errors.map { $0?.method } == ["crm.lead.list", "crm.lead.get", "profile"])
    }

    @Test func `understands every form of an error inside`() async throws {
        let results = try await results(
            """
            {"result":{"result":[],"result_error":[{"error":"insufficient_scope","error_description":""},
            {"error":0,"error_description":"Access denied"},"ERROR_METHOD_NOT_FOUND"]}}
            """
        )

        let errors = results.map { result in #expect(throws: PortalError.self) { try result.get() } }
        #expect(errors.map { $0?.kind } == [.forbidden, .forbidden, .methodNotFound])
        #expect(errors.map { $0?.code } == ["insufficient_scope", "0", "ERROR_METHOD_NOT_FOUND"])
    }

    @Test func `throws what keeps the whole batch from running`() async {
        let transport = ScriptedTransport(.refusal(401, "NO_AUTH_FOUND"))

        let error = await #expect(throws: PortalError.self) { try await PortalClient(transport).batch(commands) }

        #expect(error?.kind == .unauthorized)
        #expect(error?.method == "batch")
    }

    @Test func `takes fifty commands and refuses more`() async throws {
        let transport = ScriptedTransport(.answer(#"{"result":{"result":[]}}"#))
        let client = PortalClient(transport)

        let results = try await client.batch(Array(repeating: BatchCommand("profile"), count: 50))
        let error = await #expect(throws: PortalError.self) {
            try await client.batch(Array(repeating: BatchCommand("profile"), count: 51))
        }

        #expect(results.count == 50)
        #expect(error?.kind == .invalidParameters)
        #expect(error?.message == "51 commands in one batch; 1 to 50 are allowed")
        #expect(transport.requests.count == 1)
    }

    @Test func `asks nothing for no commands`() async throws {
        let transport = ScriptedTransport(.answer("{}"))

        #expect(try await PortalClient(transport).batch([]).isEmpty)
        #expect(transport.requests.isEmpty)
    }

    @Test func `sends nothing where one command cannot travel in a batch`() async {
        let transport = ScriptedTransport(.answer(#"{"result":{"result":[]}}"#))
        let bad = BatchCommand("crm.deal.list", ["filter": ["STAGE_ID": []]])

        let error = await #expect(throws: PortalError.self) {
            try await PortalClient(transport).batch(commands + [bad])
        }

        #expect(!bad.isPackable)
        #expect(commands.map(\.isPackable) == [true, true, true])
        #expect(error?.kind == .invalidParameters)
        #expect(error?.method == "crm.deal.list")
        #expect(error?.message?.hasPrefix("filter.STAGE_ID is an empty list") == true)
        #expect(transport.requests.isEmpty)
    }

    @Test(arguments: [
        ([BatchCommand("crm.lead.list"), BatchCommand("user.get")], 2),
        ([BatchCommand("crm.lead.list"), BatchCommand("crm.lead.add", ["fields": ["TITLE": "x"]])], 1),
    ])
    func `repeats a batch only where all of it reads`(commands: [BatchCommand], requests: Int) async {
        let transport = ScriptedTransport(.answer("", status: 502), .answer(#"{"result":{"result":[]}}"#))

        _ = try? await PortalClient(transport).batch(commands)

        #expect(transport.requests.count == requests)
    }

    private func results(_ body: String) async throws -> [Result<PortalAnswer, PortalError>] {
        try await PortalClient(ScriptedTransport(.answer(body))).batch(commands)
    }
}
