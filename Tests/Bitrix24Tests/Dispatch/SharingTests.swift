import JSONCore
import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct SharingTests {
    private let gate = Latch()

    @Test func `sends identical reads once and gives each caller the answer`() async throws {
        let transport = ScriptedTransport { [gate] _, _ in
            await gate.wait()
            return .answer(#"{"result":7}"#)
        }
        let client = PortalClient(transport)

        async let first = client.call("crm.lead.list", ["start": 0])
        async let second = client.call("crm.lead.list", ["start": 0])
        await client.waiters(2)
        gate.open()

        #expect(try await first.result.int == 7)
        #expect(try await second.result.int == 7)
        #expect(transport.requests.count == 1)
    }

    @Test(
        arguments: [
            ("crm.lead.list", ["start": 50]), ("crm.deal.list", ["start": 0]),
        ] as [(PortalMethod, JSONObject)]
    )
    func `shares nothing that differs`(method: PortalMethod, parameters: JSONObject) async throws {
        let transport = ScriptedTransport { [gate] _, _ in
            await gate.wait()
            return .answer(#"{"result":7}"#)
        }
        let client = PortalClient(transport)

        async let first = client.call("crm.lead.list", ["start": 0])
        async let second = client.call(method, parameters)
        await client.waiters(2)
        gate.open()
        _ = try await (first, second)

        #expect(transport.requests.count == 2)
    }

    @Test(arguments: [(60.0, 5.0), (5, 60)])
    func `lets nobody wait by another's deadline`(first: Double, second: Double) async throws {
        let transport = ScriptedTransport { [gate] _, _ in
            await gate.wait()
            return .answer(#"{"result":7}"#)
        }
        let client = PortalClient(transport)

        async let one = client.call("crm.lead.list", within: .seconds(first))
        await client.waiters(1)
        async let other = client.call("crm.lead.list", within: .seconds(second))
        await client.waiters(2)
        gate.open()
        _ = try await (one, other)

        #expect(transport.requests.count == 2)
    }

    @Test func `never shares writes`() async throws {
        let transport = ScriptedTransport { [gate] _, _ in
            await gate.wait()
            return .answer(#"{"result":7}"#)
        }
        let client = PortalClient(transport)

        async let first = client.call("crm.lead.add", ["fields": ["TITLE": "x"]])
        async let second = client.call("crm.lead.add", ["fields": ["TITLE": "x"]])
        await client.waiters(2)
        gate.open()
        _ = try await (first, second)

        #expect(transport.requests.count == 2)
    }

    @Test func `reads anew after a write, though the same read is under way`() async throws {
        let sent = Latch()
        let transport = ScriptedTransport { [gate] request, position in
            if position == 0 {
                sent.open()
                await gate.wait()
            }
            return .answer("{\"result\":\(position)}")
        }
        let client = PortalClient(transport)
        async let before = client.call("crm.lead.list")
        await sent.wait()

        _ = try await client.call("crm.lead.add", ["fields": [:]])
        let after = try await client.call("crm.lead.list")
        gate.open()

        #expect(after.result.int == 2)
        #expect(try await before.result.int == 0)
    }

    @Test func `goes on for the others when one of them is cancelled`() async throws {
        let transport = ScriptedTransport { [gate] _, _ in
            await gate.wait()
            return Task.isCancelled ? .failure(.init(.cancelled, "x")) : .answer(#"{"result":7}"#)
        }
        let client = PortalClient(transport)
        let first = Task { try await client.call("crm.lead.list") }
        await client.waiters(1)
        let second = Task { try await client.call("crm.lead.list") }
        await client.waiters(2)

        first.cancel()

        let error = await #expect(throws: PortalError.self) { try await first.value }
        #expect(error?.kind == .cancelled)
        gate.open()
        #expect(try await second.value.result.int == 7)
    }

    @Test func `gives the request up when nobody waits for it any more`() async throws {
        let ended = Latch()
        let transport = ScriptedTransport { [gate] _, _ in
            await withTaskCancellationHandler {
                await gate.wait()
            } onCancel: {
                ended.open()
                gate.open()
            }
            return .failure(.init(.cancelled, "x"))
        }
        let client = PortalClient(transport)
        let call = Task { try await client.call("crm.lead.list") }
        await client.waiters(1)

        call.cancel()

        await ended.wait()
        await #expect(throws: PortalError.self) { try await call.value }
    }
}

extension PortalClient {
    /// Waits until so many wait for answers.
    func waiters(_ count: Int) async {
        while await caller.dispatcher.load.waiters < count { await Task.yield() }
    }
}
