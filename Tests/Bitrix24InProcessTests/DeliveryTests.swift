import Bitrix24
import Bitrix24Emulator
import Bitrix24InProcess
import Testing

struct DeliveryTests {
    private let clock = SimulatedClock()
    private let portal = EmulatedPortal()

    @Test(arguments: [Fault.cut, .half])
    func `loses the connection where an answer does not come whole`(fault: Fault) async throws {
        portal.add(FaultRule(fault))

        let error = try await #require(throws: PortalTransportError.self) { try await send() }

        #expect(error.kind == .connectionLost)
    }

    @Test(
        arguments: [
            FaultRule(.latency, latency: 5), FaultRule(.half, latency: 5), FaultRule(.cut, latency: 5),
            FaultRule(.drip(bytes: 1, pause: 0.1)),
        ]
    )
    func `gives an answer up that takes longer than the request waits`(rule: FaultRule) async throws {
        portal.add(rule)

        let task = Task { try await send(timeout: .seconds(4)) }
        while clock.sleeperCount == 0 { await Task.yield() }
        _ = clock.advance()
        let error = await #expect(throws: PortalTransportError.self) { _ = try await task.value }

        #expect(error?.kind == .timedOut)
        #expect(clock.now.offset == .seconds(4))
    }

    @Test func `waits for an answer that comes late but in time`() async throws {
        portal.add(FaultRule(.latency, latency: 4))

        let task = Task { try await send(timeout: .seconds(4)) }
        while clock.sleeperCount == 0 { await Task.yield() }
        _ = clock.advance()

        #expect(try await task.value.status == 200)
        #expect(clock.now.offset == .seconds(4))
    }

    @Test func `stops waiting when it is cancelled`() async throws {
        portal.add(FaultRule(.latency, latency: 4))

        let task = Task { try await send() }
        while clock.sleeperCount == 0 { await Task.yield() }
        task.cancel()
        let error = await #expect(throws: PortalTransportError.self) { _ = try await task.value }

        #expect(error?.kind == .cancelled)
    }

    @Test func `carries a write out once whose answer is lost`() async throws {
        portal.add(FaultRule(.cut, method: "crm.lead.add", moment: .after))

        await #expect(throws: PortalTransportError.self) { try await send(method: "crm.lead.add") }

        #expect(portal.journal.writes.map(\.method) == ["crm.lead.add"])
    }

    private func send(
        method: String = "server.time",
        timeout: Duration = .seconds(10)
    ) async throws(PortalTransportError) -> PortalResponse {
        let transport = EmulatorTransport(portal: portal, clock: clock)
        return try await transport.send(
            PortalRequest(
                url: "https://demo.invalid/rest/1/demo/\(method)",
                method: PortalMethod(rawValue: method),
                headers: [("Content-Type", "application/json")],
                body: Array(#"{"fields":{"TITLE":"A"}}"#.utf8),
                timeout: timeout
            )
        )
    }
}
