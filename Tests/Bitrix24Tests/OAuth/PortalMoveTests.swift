import Bitrix24Testing
import JSONCore
import Testing

@testable import Bitrix24

struct PortalMoveTests {
    private let log = LogRecorder()

    @Test(arguments: ["crm.lead.list", "crm.lead.add"] as [PortalMethod])
    func `follows a portal that was renamed within its cloud, and remembers`(method: PortalMethod) async throws {
        let transport = ScriptedTransport { request, _ in
            request.url.hasPrefix("https://new.bitrix24.ru/")
                ? .answer(#"{"result":7}"#) : Self.redirect(to: "https://new.bitrix24.ru", from: request)
        }
        let client = client(transport)

        let first = try await client.call(method)
        _ = try await client.call("profile")

        #expect(first.result.int == 7)
        #expect(
            transport.requests.map(\.url).map { $0.prefix { $0 != "?" } }.map { $0.contains("https://new.") }
                == [false, true, true]
        )
        #expect(transport.requests[0].body == transport.requests[1].body)
        #expect(client.address.host == "new.bitrix24.ru")
        #expect(log.lines.contains { $0.contains("Portal has moved") && $0.contains("new.bitrix24.ru") })
        #expect(!log.lines.joined().contains(sentinel))
    }

    @Test(
        arguments: [
            "https://evil.example", "http://new.bitrix24.ru", "https://new.bitrix24.com",
            "https://new.bitrix24.ru:8443",
            "https://bitrix24.ru.evil.example", "https://user@new.bitrix24.ru", "https://bitrix24.ru",
        ]
    )
    func `sends nothing to any other host`(origin: String) async throws {
        let transport = ScriptedTransport { request, _ in Self.redirect(to: origin, from: request) }

        let error = await #expect(throws: PortalError.self) { try await client(transport).call("crm.lead.list") }

        #expect(error?.kind == .moved || error?.kind == .notAPortal)
        #expect(transport.requests.count == 1)
        #expect(!"\(String(describing: error))".contains(sentinel))
    }

    @Test func `follows no redirect to another page`() async throws {
        let transport = ScriptedTransport(
            .answer("", status: 302, headers: [("Location", "https://new.bitrix24.ru/auth/?login=yes")])
        )

        await #expect(throws: PortalError.self) { try await client(transport).call("crm.lead.list") }

        #expect(transport.requests.count == 1)
    }

    @Test func `gives up on portals that send clients around`() async throws {
        let transport = ScriptedTransport { request, position in
            Self.redirect(to: "https://portal\(position).bitrix24.ru", from: request)
        }

        let error = await #expect(throws: PortalError.self) { try await client(transport).call("crm.lead.add") }

        #expect(error?.kind == .moved)
        #expect(transport.requests.count == 3)
    }

    private static func redirect(to origin: String, from request: PortalRequest) -> ScriptedTransport.Reply {
        .answer("", status: 302, headers: [("Location", origin + request.target)])
    }

    private func client(_ transport: ScriptedTransport) -> PortalClient {
        PortalClient(
            transport,
            address: PortalAddress(
                host: "old.bitrix24.ru",
                credential: .webhook(userID: "1", code: Secret(sentinel))
            ),
            logger: log.logger
        )
    }
}
