import Bitrix24
import Bitrix24Emulator
import Bitrix24Testing
import JSONCore
import Logging
import Synchronization
import Testing

/// Reads and writes under every fault that a portal can have, at random.
@Suite(.timeLimit(.minutes(5)))
struct FaultScheduleTests {
    private static let secret = "s3nt1nelSecret0123456789"

    @Test(arguments: 0..<50)
    func `answers each caller once, writes nothing twice and tells no secret`(block: Int) async throws {
        let contacts = try await Simulation.contactIDs()
        for seed in block * 20..<block * 20 + 20 {
            let schedule = FaultSchedule(seed: UInt64(seed), contacts: contacts)
            let log = LogRecorder()
            let simulation = Simulation(
                limits: .standard,
                faults: FaultPlan(schedule.rules, seed: UInt64(seed)),
                secret: Self.secret,
                isApplication: seed % 2 == 1,
                logger: log.logger
            )
            let outcomes = Mutex<[String: [Result<PortalAnswer, PortalError>]]>([:])

            try await simulation.run(
                schedule.callers.map { calls in
                    { simulation in
                        for call in calls {
                            let outcome = await Self.outcome(of: call, in: simulation)
                            outcomes.withLock { $0[call.name, default: []].append(outcome) }
                        }
                    }
                }
            )

            let results = outcomes.withLock { $0 }
            check(results, of: schedule, in: simulation, seed: seed)
            let errors = results.values.joined().compactMap {
                if case .failure(let error) = $0 { "\(error)" } else { nil }
            }
            #expect(!(log.lines + errors).joined(separator: "\n").contains(Self.secret), "seed \(seed)")
        }
    }

    private static func outcome(
        of call: FaultSchedule.Call,
        in simulation: Simulation
    ) async -> Result<PortalAnswer, PortalError> {
        do throws(PortalError) {
            return .success(
                try await simulation.call { client throws(PortalError) in
                    guard call.isBatch else { return try await client.call(call.method, call.parameters) }
                    return try await client.batch([BatchCommand(call.method, call.parameters)])[0].get()
                }
            )
        } catch {
            return .failure(error)
        }
    }

    private func check(
        _ results: [String: [Result<PortalAnswer, PortalError>]],
        of schedule: FaultSchedule,
        in simulation: Simulation,
        seed: Int
    ) {
        let written = simulation.portal.journal.writes.compactMap { $0.parameters["fields"]?["TITLE"]?.string }
        for call in schedule.callers.joined() {
            #expect(results[call.name]?.count == 1, "seed \(seed)")
            guard let result = results[call.name]?.first else { continue }
            switch (call.isWrite, result) {
            case (true, .success): #expect(written.count { $0 == call.name } == 1, "\(call.name), seed \(seed)")
            case (true, .failure): #expect(written.count { $0 == call.name } <= 1, "\(call.name), seed \(seed)")
            case (false, .success(let answer)):
                #expect(answer.result[0]?["ID"]?.string == call.name, "\(call.name), seed \(seed)")
            case (false, .failure(let error)): #expect(error.kind != .cancelled, "\(call.name), seed \(seed)")
            }
            if call.isWrite { checkRepetitions(of: call, in: simulation, seed: seed) }
        }
    }

    /// A write is sent again only where the portal had said that it did not start it.
    private func checkRepetitions(of call: FaultSchedule.Call, in simulation: Simulation, seed: Int) {
        let sent = simulation.transport.exchanges.filter { exchange in
            String(decoding: exchange.body, as: UTF8.self).contains("\(call.name)\"")
                || String(decoding: exchange.body, as: UTF8.self).contains("%5BTITLE%5D=\(call.name)")
        }
        for exchange in sent.dropLast() {
            let code = exchange.answer.flatMap { try? JSONDocument(parsing: $0.body).root["error"]?.string }
            #expect(
                ["QUERY_LIMIT_EXCEEDED", "OPERATION_TIME_LIMIT", "expired_token"].contains(code),
                "\(call.name) was sent again after \(exchange.answer?.status ?? 0) \(code ?? ""), seed \(seed)"
            )
        }
    }
}
