import Bitrix24
import Bitrix24Emulator
import Bitrix24InProcess
import Logging
import Synchronization
import Testing

@testable import CRM

struct CRMDirectoryTests {
    /// Seconds since 1970 that only a test moves on.
    private final class Clock: Sendable {
        private let time = Mutex(TestModel.now)

        var now: Int64 { time.withLock { $0 } }

        func advance(by seconds: Int64) { time.withLock { $0 += seconds } }
    }

    private let clock = Clock()

    @Test func `asks again soon where the portal failed to tell some of it`() async throws {
        let rule = FaultRule(.refusal(.operationTimeLimit), method: "department.get", times: 1)

        try await withDirectory(rule) { directory, requests in
            let first = try await directory.model(counting: requests)
            #expect(first.staff.departments.isEmpty)
            #expect(first.problems.map(\.method) == ["department.get"])
            _ = try await directory.model(counting: requests)
            #expect(requests.total == 1)

            clock.advance(by: 15)
            let second = try await directory.model(counting: requests)

            #expect(!second.staff.departments.isEmpty)
            #expect(second.problems.isEmpty)
            #expect(requests.total == 2)
        }
    }

    @Test func `does not ask again soon for what the credential may not see`() async throws {
        let rule = FaultRule(.refusal(.missingScope), method: "department.get")

        try await withDirectory(rule) { directory, requests in
            let model = try await directory.model(counting: requests)
            #expect(model.problems.map(\.error.kind) == [.forbidden])
            clock.advance(by: 599)
            _ = try await directory.model(counting: requests)
            #expect(requests.total == 1)

            clock.advance(by: 2)
            _ = try await directory.model(counting: requests)
            #expect(requests.total == 2)
        }
    }

    @Test func `keeps nothing of a load that failed as a whole, and little of one behind it`() async throws {
        let rule = FaultRule(.refusal(.revokedWebhook), times: 1)

        try await withDirectory(rule) { directory, requests in
            await #expect(throws: PortalError.self) { try await directory.model(counting: requests) }

            // The dictionaries are not asked for again at once.
            let model = try await directory.model(counting: requests)
            #expect(!model.staff.people.isEmpty)
            #expect(requests.total == 2)

            clock.advance(by: 15)
            _ = try await directory.model(counting: requests)
            #expect(requests.total == 3)
        }
    }

    private func withDirectory(
        _ rule: FaultRule,
        _ body: (CRMDirectory, RequestCount) async throws -> Void
    ) async throws {
        let portal = EmulatedPortal(
            configuration: EmulatorConfiguration(now: { Double(TestModel.now) }, faults: FaultPlan([rule]))
        )
        let client = PortalClient(
            address: try PortalAddress(baseURL: "https://portal.test/rest/1/demo/", token: nil),
            transport: EmulatorTransport(portal: portal),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let directory = CRMDirectory(client: client, zone: .utc, russian: true, now: { [clock] in clock.now })
        try await body(directory, RequestCount())
    }
}
