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

    @Test(arguments: [301, 302, 303, 304, 307, 308])
    func `sends a call elsewhere only where it may go as it is`(status: Int) async {
        let transport = ScriptedTransport { request, position in
            position == 0
                ? Self.redirect(to: "https://new.bitrix24.ru", from: request, status: status)
                : .answer(#"{"result":7}"#)
        }

        let answer = try? await client(transport).call("crm.lead.add", ["fields": ["TITLE": "x"]])

        #expect((answer != nil) == (status != 303 && status != 304))
    }

    @Test func `goes round no circle`() async {
        let transport = ScriptedTransport { request, _ in
            let isOld = request.url.hasPrefix("https://old.")
            return Self.redirect(to: isOld ? "https://new.bitrix24.ru" : "https://old.bitrix24.ru", from: request)
        }
        let client = client(transport)

        let error = await #expect(throws: PortalError.self) { try await client.call("crm.lead.list") }

        #expect(error?.kind == .moved)
        #expect(transport.requests.count == 2)
        #expect(client.address.host == "old.bitrix24.ru")
        #expect(!log.lines.contains { $0.contains("Portal has moved") })
    }

    @Test func `forgets a new address that does not answer`() async throws {
        let transport = ScriptedTransport { request, position in
            switch position {
            case 0, 2: Self.redirect(to: "https://new.bitrix24.ru:443", from: request)
            case 1: .failure(.init(.unreachable, "connection refused"))
            default: .answer(#"{"result":7}"#)
            }
        }
        let client = client(transport)

        await #expect(throws: PortalError.self) { try await client.call("crm.lead.add") }
        #expect(client.address.host == "old.bitrix24.ru")
        _ = try await client.call("crm.lead.add")

        #expect(client.address.origin == "https://new.bitrix24.ru")
        #expect(log.lines.count { $0.contains("Portal has moved") } == 1)
    }

    @Test func `remembers a new address that refuses like a portal`() async {
        let transport = ScriptedTransport { request, position in
            position == 0
                ? Self.redirect(to: "https://new.bitrix24.ru", from: request) : .refusal(400, "", "Not found")
        }
        let client = client(transport)

        let error = await #expect(throws: PortalError.self) { try await client.call("crm.lead.get", ["id": 1]) }

        #expect(error?.kind == .notFound)
        #expect(client.address.host == "new.bitrix24.ru")
    }

    @Test func `trusts no plain address, whatever its name`() {
        #expect(PortalMove(from: "http://old.bitrix24.ru/rest/x", to: "http://new.bitrix24.ru/rest/x") == nil)
        #expect(PortalMove(from: "http://old.bitrix24.ru/rest/x", to: "https://new.bitrix24.ru/rest/x") == nil)
        #expect(PortalMove(from: "https://old.bitrix24.ru/x", to: "https://old.bitrix24.ru:443/x") == nil)
        #expect(PortalMove(from: "https://old.bitrix24.ru/x", to: "/x") == nil)
    }

    private static func redirect(
        to origin: String,
        from request: PortalRequest,
        status: Int = 302
    ) -> ScriptedTransport.Reply {
        .answer("", status: status, headers: [("Location", origin + request.target)])
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
