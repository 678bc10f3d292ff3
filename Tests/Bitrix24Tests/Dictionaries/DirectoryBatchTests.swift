import JSONCore
import Testing

@testable import Bitrix24

struct DirectoryBatchTests {
    private let portal = DirectoryPortal()
    private let transport: ScriptedTransport
    private let client: PortalClient
    private let command = BatchCommand("crm.currency.list")

    init() {
        transport = ScriptedTransport { [portal] request, _ in portal.answer(request) }
        client = PortalClient(transport)
    }

    @Test func `looks names up in the batch that is sent anyway`() async throws {
        let needs = DirectoryNeeds(statuses: true, userIDs: ["1", "2"])

        let results = try await client.batch([command], lookingUp: needs)
        let names = await client.directory.snapshot(for: needs)

        #expect(results.count == 1)
        #expect(try results[0].get().result[0]?["CURRENCY"]?.string == "RUB")
        #expect(names.user("2")?.lastName == "Петрова 2")
        #expect(names.status("NEW", in: "STATUS") != nil)
        #expect(transport.requests.count == 1)
    }

    @Test func `asks for nothing that is known`() async throws {
        let needs = DirectoryNeeds(userIDs: ["1"])
        _ = await client.directory.snapshot(for: needs)

        _ = try await client.batch([command], lookingUp: needs)

        #expect(transport.parameters[1]["cmd"]?.object?.members.map(\.value) == ["crm.currency.list"])
    }

    @Test func `sends on what finds no room in a full batch`() async throws {
        let needs = DirectoryNeeds(statuses: true, userIDs: ["1"])
        let commands = Array(repeating: command, count: BatchRequest.largest - 1)

        let results = try await client.batch(commands, lookingUp: needs)
        let names = await client.directory.snapshot(for: needs)

        #expect(results.count == commands.count)
        #expect(names.user("1") != nil)
        #expect(transport.requests.count == 2)
    }

    @Test func `says why names are missing where the whole batch failed`() async throws {
        let transport = ScriptedTransport(.refusal(401, "INVALID_CREDENTIALS"))
        let client = PortalClient(transport)
        let needs = DirectoryNeeds(userIDs: ["1"])

        let error = await #expect(throws: PortalError.self) { try await client.batch([command], lookingUp: needs) }
        let names = await client.directory.snapshot(for: needs)

        #expect(error?.kind == .unauthorized)
        #expect(names.problems.map(\.kind) == [.unauthorized])
        #expect(transport.requests.count == 1)
    }

    @Test(.timeLimit(.minutes(1))) func `leaves the names to the others where who sent the batch went away`() async {
        let transport = ScriptedTransport { [portal] request, position in
            position == 0 ? .failure(PortalTransportError(.cancelled, "gone")) : portal.answer(request)
        }
        let client = PortalClient(transport)
        let needs = DirectoryNeeds(userIDs: ["1"])

        _ = try? await client.batch([command], lookingUp: needs)
        let names = await client.directory.snapshot(for: needs)

        #expect(names.user("1") != nil)
        #expect(names.problems.isEmpty)
    }
}
