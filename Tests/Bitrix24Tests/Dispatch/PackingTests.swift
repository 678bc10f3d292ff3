import JSONCore
import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct PackingTests {
    private let clock = VirtualClock(jumps: false)
    private let latch = Latch()
    /// A client that sends two calls alone before others have to share a request.
    private let narrow: PortalClientConfiguration = {
        var configuration = PortalClientConfiguration()
        configuration.rateBurst = 4
        return configuration
    }()

    @Test func `gives each call of a shared request its own answer or error`() async throws {
        let transport = ScriptedTransport { [latch] request, _ in
            await latch.wait()
            guard request.method == "batch" else { return .answer(#"{"result":1}"#) }
            return .answer(
                #"""
                {"result":{"result":{"c0":2},"result_error":{"c1":{"error":"ACCESS_DENIED","error_description":"no"}},
                "result_total":{"c0":3},"result_next":[],"result_time":[]}}
                """#
            )
        }

        let results = await results(of: transport, reads)

        #expect(try results[0].get().result.int == 1)
        #expect(try results[1].get().result.int == 1)
        #expect(try results[2].get().total == 3)
        let error = #expect(throws: PortalError.self) { try results[3].get() }
        #expect(error?.method == "crm.company.list")
        #expect(error?.kind == .forbidden)
    }

    @Test(
        arguments: [
            .failure(.init(.answerTooLarge, "x")), .refusal(405, "ERROR_BATCH_METHOD_NOT_ALLOWED"),
            .failure(.init(.timedOut, "x")), .answer("<html>"),
        ] as [ScriptedTransport.Reply]
    )
    func `sends calls alone when they failed together`(failure: ScriptedTransport.Reply) async throws {
        let transport = ScriptedTransport { [latch] request, _ in
            await latch.wait()
            return request.method == "batch" ? failure : .answer(#"{"result":1}"#)
        }

        let results = await results(of: transport, reads)

        #expect(results.allSatisfy { (try? $0.get().result.int) == 1 })
        let methods = transport.requests.map(\.method)
        #expect(Set(methods.prefix(2)) == Set(reads.prefix(2)))
        #expect(methods.dropFirst(2).first == "batch")
        #expect(Set(methods.dropFirst(3)) == Set(reads.dropFirst(2)))
        #expect(methods.count == 5)
    }

    @Test func `never packs what may write`() async throws {
        let transport = ScriptedTransport { [latch] _, _ in
            await latch.wait()
            return .answer(#"{"result":1}"#)
        }
        let methods: [PortalMethod] = ["crm.lead.add", "crm.deal.update", "crm.contact.delete", "made.up"]

        _ = await results(of: transport, methods)

        #expect(Set(transport.requests.map(\.method)) == Set(methods))
        #expect(transport.requests.count == methods.count)
    }

    @Test func `gives up at the deadline and says what it waited for`() async throws {
        let transport = ScriptedTransport(.refusal(503, "QUERY_LIMIT_EXCEEDED"))
        let client = PortalClient(transport)

        let error = await #expect(throws: PortalError.self) {
            try await client.call("crm.lead.add", ["fields": [:]], within: .seconds(2))
        }

        #expect(error?.code == "QUERY_LIMIT_EXCEEDED")
        #expect(transport.requests.count == 2)
        #expect(transport.requests.allSatisfy { $0.timeout <= .seconds(2) })
    }

    private let reads: [PortalMethod] = ["crm.lead.list", "crm.deal.list", "crm.contact.list", "crm.company.list"]

    /// The results of calls that are asked for in order; answers come when all have been asked for.
    private func results(
        of transport: ScriptedTransport,
        _ methods: [PortalMethod]
    ) async -> [Result<PortalAnswer, PortalError>] {
        let client = PortalClient(transport, configuration: narrow, clock: clock)
        return await withTaskGroup(of: (Int, Result<PortalAnswer, PortalError>).self) { group in
            for (place, method) in methods.enumerated() {
                group.addTask {
                    do throws(PortalError) {
                        return (place, .success(try await client.call(method)))
                    } catch {
                        return (place, .failure(error))
                    }
                }
                await client.waiters(place + 1)
            }
            latch.open()
            while case let load = await client.caller.dispatcher.load, load.waiters > 0 {
                // Time that passes before an answer is there would let the calls behind it go alone.
                if load.requests == 0 { clock.advance(by: .milliseconds(10)) }
                await Task.yield()
            }
            var results: [Int: Result<PortalAnswer, PortalError>] = [:]
            for await (place, result) in group { results[place] = result }
            return methods.indices.compactMap { results[$0] }
        }
    }
}
