import Bitrix24Emulator
import Testing

struct LimitTests {
    @Test func `takes a burst and then two requests a second`() async throws {
        let portal = TestPortal { $0.limits = .standard }
        for _ in 0..<50 { #expect(try await portal.post("server.time").status == 200) }

        let error = try await portal.post("server.time").error()

        #expect(error.status == 503)
        #expect(error.code == "QUERY_LIMIT_EXCEEDED")
        #expect(error.message == "Too many requests")
        portal.pass(seconds: 0.5)
        #expect(try await portal.post("server.time").status == 200)
        #expect(try await portal.post("server.time").status == 503)
        portal.pass(seconds: 25)
        for _ in 0..<50 { #expect(try await portal.post("server.time").status == 200) }
        #expect(try await portal.post("server.time").status == 503)
    }

    @Test func `takes more on the larger plan`() async throws {
        let portal = TestPortal { $0.limits = .enterprise }
        for _ in 0..<250 { #expect(try await portal.post("server.time").status == 200) }

        #expect(try await portal.post("server.time").status == 503)
        portal.pass(seconds: 1)
        for _ in 0..<5 { #expect(try await portal.post("server.time").status == 200) }
        #expect(try await portal.post("server.time").status == 503)
    }
}
