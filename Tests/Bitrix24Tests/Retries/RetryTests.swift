import JSONCore
import Testing

@testable import Bitrix24

struct RetryTests {
    private let clock = VirtualClock(jumps: true)
    private let fine = ScriptedTransport.Reply.answer(#"{"result":7}"#)

    @Test(
        arguments: [
            .answer("<html>", status: 502), .refusal(500, "INTERNAL_SERVER_ERROR"), .failure(.init(.timedOut, "x")),
            .failure(.init(.connectionLost, "x")), .failure(.init(.unreachable, "x")), .answer(#"{"result":"#),
            .refusal(503, "QUERY_LIMIT_EXCEEDED"), .refusal(429, "OPERATION_TIME_LIMIT"), .answer("", status: 429),
        ] as [ScriptedTransport.Reply]
    )
    func `repeats a read until it works`(failure: ScriptedTransport.Reply) async throws {
        let transport = ScriptedTransport(failure, failure, fine)

        let answer = try await PortalClient(transport, clock: clock).call("crm.lead.list")

        #expect(answer.result.int == 7)
        #expect(transport.requests.count == 3)
        #expect(clock.slept.count == 2)
    }

    @Test(arguments: ["crm.lead.add", "crm.lead.delete", "batch", "crm.made.up"] as [PortalMethod])
    func `sends what may write once, whatever happens to it`(method: PortalMethod) async {
        let failures: [ScriptedTransport.Reply] = [
            .answer("<html>", status: 502), .refusal(500, "INTERNAL_SERVER_ERROR"), .failure(.init(.timedOut, "x")),
            .failure(.init(.connectionLost, "x")), .failure(.init(.unreachable, "x")), .answer(#"{"result":"#),
            .answer("", status: 503),
        ]
        for failure in failures {
            let transport = ScriptedTransport(failure, fine)

            await #expect(throws: PortalError.self) { try await PortalClient(transport, clock: clock).call(method) }

            #expect(transport.requests.count == 1)
        }
    }

    @Test(
        arguments: [.refusal(503, "QUERY_LIMIT_EXCEEDED"), .refusal(429, "OPERATION_TIME_LIMIT")]
            as [ScriptedTransport.Reply]
    )
    func `repeats a write that the portal did not start`(refusal: ScriptedTransport.Reply) async throws {
        let transport = ScriptedTransport(refusal, fine)

        let answer = try await PortalClient(transport, clock: clock).call("crm.lead.add", ["fields": ["TITLE": "x"]])

        #expect(answer.result.int == 7)
        #expect(transport.requests.count == 2)
        #expect(transport.requests[0].body == transport.requests[1].body)
    }

    @Test(
        arguments: [
            .refusal(400, "", "Not found"), .refusal(401, "INVALID_CREDENTIALS"), .refusal(403, "ACCESS_DENIED"),
            .refusal(404, "ERROR_METHOD_NOT_FOUND"), .refusal(503, "OVERLOAD_LIMIT"), .refusal(500, "PORTAL_DELETED"),
            .answer("", status: 302, headers: [("Location", "https://new.test/")]), .answer("<html>"),
            .failure(.init(.insecure, "x")), .failure(.init(.answerTooLarge, "x")), .failure(.init(.cancelled, "x")),
        ] as [ScriptedTransport.Reply]
    )
    func `does not repeat what would fail again`(failure: ScriptedTransport.Reply) async {
        let transport = ScriptedTransport(failure, fine)

        await #expect(throws: PortalError.self) {
            try await PortalClient(transport, clock: clock).call("crm.lead.list")
        }

        #expect(transport.requests.count == 1)
        #expect(clock.slept.isEmpty)
    }

    @Test func `gives the last error after all retries`() async {
        let transport = ScriptedTransport(.refusal(500, "INTERNAL_SERVER_ERROR", "try later"))

        let error = await #expect(throws: PortalError.self) {
            try await PortalClient(transport, clock: clock).call("crm.lead.list")
        }

        #expect(transport.requests.count == 4)
        #expect(error?.description == "crm.lead.list: unavailable (500 INTERNAL_SERVER_ERROR): try later")
    }

    @Test func `holds other calls back too after the portal had too many`() async throws {
        let transport = ScriptedTransport(.refusal(503, "QUERY_LIMIT_EXCEEDED"), fine)
        let client = PortalClient(transport, clock: clock)

        _ = try await client.call("crm.lead.list")
        _ = try await client.call("crm.deal.list")

        #expect(clock.slept == [.seconds(1), .milliseconds(500)])
    }

    @Test func `says until when a method is blocked for longer than a caller can wait`() async throws {
        let time = #""time":{"finish":1700000000,"operating":479.9,"operating_reset_at":1700000400}"#
        let transport = ScriptedTransport(.answer("{\"result\":1,\(time)}"), .refusal(429, "OPERATION_TIME_LIMIT"))
        let client = PortalClient(transport, clock: clock)
        _ = try await client.call("crm.lead.list")

        let error = await #expect(throws: PortalError.self) { try await client.call("crm.lead.list") }

        #expect(error?.kind == .overLimit)
        #expect(error?.blockedUntil == 1_700_000_400)
        #expect(transport.requests.count == 2)
    }

    @Test func `stops waiting when the caller is cancelled`() async {
        let clock = VirtualClock(jumps: false)
        let transport = ScriptedTransport(.refusal(500, "INTERNAL_SERVER_ERROR"))
        let client = PortalClient(transport, clock: clock)
        let call = Task { try await client.call("crm.lead.list") }
        await clock.sleepers(1)

        call.cancel()

        let error = await #expect(throws: PortalError.self) { try await call.value }
        #expect(error?.kind == .cancelled)
        #expect(transport.requests.count == 1)
    }
}
