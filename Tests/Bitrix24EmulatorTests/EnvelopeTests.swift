import Bitrix24Emulator
import JSONCore
import Testing

struct EnvelopeTests {
    @Test func `ends every answer with the time`() async throws {
        let portal = TestPortal()

        let body = try await portal.post("server.time").body

        #expect(body.object?.keys == ["result", "time"])
        #expect(body["result"] == "2026-11-18T15:00:00+03:00")
        let time = try #require(body["time"]?.object)
        #expect(
            time.keys == [
                "start", "finish", "duration", "processing", "date_start", "date_finish", "operating_reset_at",
                "operating",
            ]
        )
        #expect(time["date_start"] == "2026-11-18T15:00:00+03:00")
        #expect(time["start"]?.double == TestPortal.noon)
    }

    @Test func `puts next and total between result and time`() async throws {
        let body = try await TestPortal().post("crm.lead.list").body

        #expect(body.object?.keys == ["result", "next", "total", "time"])
        #expect(body["next"] == 50)
        #expect(body["total"] == 300)
    }

    @Test func `tells no time of errors`() async throws {
        let answer = try await TestPortal().post("crm.lead.get", ["id": 9_999_999])

        #expect(answer.text == #"{"error":"","error_description":"Not found"}"#)
        #expect(answer.status == 400)
    }

    @Test func `escapes as the portal does`() async throws {
        let portal = TestPortal()
        let title: JSONValue = "\"A\" <b> & 'c' / \\ Ж 🙂"
        let id = try await portal.post("crm.lead.add", ["fields": ["TITLE": title]]).result()

        let answer = try await portal.post("crm.lead.list", ["filter": ["ID": id], "select": ["TITLE"]])

        #expect(answer.text.contains(#"\u0022A\u0022 \u003Cb\u003E \u0026 \u0027c\u0027 \/ \\ Ж 🙂"#))
        #expect(try answer.result() == [["TITLE": title]])
    }

    @Test func `escapes letters beyond ASCII where an old portal would`() async throws {
        let portal = TestPortal { $0.escapesUnicode = true }
        _ = try await portal.post("crm.lead.add", ["fields": ["TITLE": "Ж 🙂 «»"]])

        let answer = try await portal.post("crm.lead.list", ["filter": ["=TITLE": "Ж 🙂 «»"], "select": ["TITLE"]])

        #expect(answer.text.contains(#""\u0416 \ud83d\ude42 \u00AB\u00BB""#))
        #expect(try answer.result() == [["TITLE": "Ж 🙂 «»"]])
    }
}
