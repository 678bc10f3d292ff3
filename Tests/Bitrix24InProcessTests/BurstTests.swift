import Bitrix24
import JSONCore
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(2)))
struct BurstTests {
    @Test func `carries 200 reads of 20 callers in at most 30 requests`() async throws {
        let simulation = Simulation()
        let answers = Mutex<[Int: Int]>([:])
        let reads = (1...200).map { number -> @Sendable (Simulation) async -> Void in
            { simulation in
                let parameters: JSONObject = ["filter": ["<=ID": .int(number)], "select": ["ID"]]
                let answer = try? await simulation.call { client throws(PortalError) in
                    try await client.call("crm.contact.list", parameters)
                }
                guard let answer else { return }
                answers.withLock { $0[number] = answer.total }
            }
        }

        try await simulation.run(reads)

        let ids = try await Simulation.contactIDs()
        #expect(
            answers.withLock { $0 }
                == Dictionary(
                    uniqueKeysWithValues: (1...200).map { limit in
                        (limit, ids.count { $0 <= limit })
                    }
                )
        )
        #expect(simulation.transport.total <= 30)
        #expect(simulation.transport.statuses == [200])
    }
}
