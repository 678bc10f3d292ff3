import JSONCore
import Testing

@testable import Bitrix24

struct AnswerReaderTests {
    private let reader = AnswerReader(method: "crm.lead.list", secret: Secret(sentinel))

    @Test func `reads result, total, next and time`() throws {
        let answer = try read(#"{"result":[{"ID":"1"}],"next":50,"total":"120","time":{"duration":0.1}}"#)

        #expect(answer.result.count == 1)
        #expect(answer.next == 50)
        #expect(answer.total == 120)
        #expect(answer.time?["duration"]?.double == 0.1)
        #expect(answer.root["total"] != nil)
    }

    @Test(arguments: ["null", "false", "0", "[]", "{}", "\"\""])
    func `takes every kind of result`(result: String) throws {
        let answer = try read("{\"result\":\(result)}")

        #expect(answer.result.rawText == result)
        #expect(answer.total == nil)
        #expect(answer.next == nil)
    }

    @Test func `hides the secret in results`() throws {
        let token = "0123456789abcdef"
        let reader = AnswerReader(method: "crm.activity.get", secret: Secret(token))
        let body = #"{"result":["https://a/?auth=\#(token)","\#(token)","x"],"total":3}"#

        let answer = try reader.answer(from: PortalResponse(status: 200, headers: [], body: Array(body.utf8)))

        #expect(answer.result.rawText == #"["https://a/?auth=<redacted>","<redacted>","x"]"#)
    }

    @Test func `keeps data that are like a short secret`() throws {
        let reader = AnswerReader(method: "crm.lead.get", secret: Secret("demo"))
        let body = #"{"result":"demo"}"#

        let answer = try reader.answer(from: PortalResponse(status: 200, headers: [], body: Array(body.utf8)))

        #expect(answer.result.string == "demo")
    }

    @Test func `takes the first of two equal names`() throws {
        #expect(try read(#"{"result":1,"result":2}"#).result.int == 1)
    }

    @Test(arguments: [
        (#"{"error":"","error_description":"Access denied."}"#, "", PortalError.Kind.forbidden),
        (#"{"error":0,"error_description":"bad order"}"#, "0", .invalidParameters),
        (#"{"error":1048582,"error_description":"x"}"#, "1048582", .invalidParameters),
        (
            #"{"error":"Filter by ENTITY_ID must be a string"}"#, "Filter by ENTITY_ID must be a string",
            .invalidParameters
        ),
        (#"{"error":{"code":"ACCESS_DENIED","message":"no"}}"#, "ACCESS_DENIED", .forbidden),
        (#"{"error":null}"#, "", .invalidParameters),
        (#"{"error":"NOT_FOUND","error_description":null}"#, "NOT_FOUND", .notFound),
    ])
    func `reads codes of every type`(body: String, code: String, kind: PortalError.Kind) {
        let error = #expect(throws: PortalError.self) { try read(body, status: 400) }

        #expect(error?.code == code)
        #expect(error?.kind == kind)
        #expect(error?.status == 400)
    }

    @Test func `sees an error in an answer with the status 200`() {
        let error = #expect(throws: PortalError.self) { try read(#"{"error":"wrong_client"}"#) }

        #expect(error?.kind == .unauthorized)
    }

    @Test(arguments: [
        (200, "<html>hello</html>", PortalError.Kind.notAPortal), (404, "<html>", .notAPortal),
        (405, "", .notAPortal), (403, "<!DOCTYPE html>", .forbidden), (401, "<html>", .unauthorized),
        (500, "<html>", .unavailable), (502, "", .unavailable), (503, "overloaded", .unavailable),
        (429, "", .overLimit), (200, #"{"result":[{"ID":"#, .unavailable), (200, "", .unavailable),
        (200, "{}", .notAPortal), (200, "[]", .notAPortal), (404, "{}", .notAPortal), (500, "{}", .unavailable),
    ])
    func `makes sense of bodies that no portal writes`(status: Int, body: String, kind: PortalError.Kind) {
        let error = #expect(throws: PortalError.self) { try read(body, status: status) }

        #expect(error?.kind == kind)
        #expect(error?.status == status)
        #expect(error?.message?.contains("<") != true)
    }

    @Test(arguments: [301, 302, 307, 308])
    func `names the new host of a renamed portal and nothing else of its address`(status: Int) {
        let location = "https://new.bitrix24.ru/rest/1/\(sentinel)/crm.lead.list.json?auth=\(sentinel)"
        let error = #expect(throws: PortalError.self) {
            try read("", status: status, headers: [("LOCATION", location)])
        }

        #expect(error?.kind == .moved)
        #expect(error?.movedTo == "new.bitrix24.ru")
        #expect(error.map { "\($0)" }?.contains(sentinel) == false)
    }

    @Test(arguments: [nil, "/auth/?x=\(sentinel)", "", "https://"])
    func `takes a redirect without a host for another site`(location: String?) {
        let headers = location.map { [(name: "Location", value: $0)] } ?? []
        let error = #expect(throws: PortalError.self) { try read("", status: 302, headers: headers) }

        #expect(error?.kind == .notAPortal)
        #expect(error.map { "\($0)" }?.contains(sentinel) == false)
    }

    @Test func `keeps the secret and markup out of texts, and texts short`() throws {
        let text = "no\u{1} <br> /rest/1/\(sentinel)/ " + String(repeating: "я", count: 2_000)
        let body = JSONFragment(["error": .string("x \(sentinel)"), "error_description": .string(text)]).text
        let error = try #require(throws: PortalError.self) { try read(body, status: 400) }

        #expect(error.code == "x <redacted>")
        #expect(error.message?.hasPrefix("no    /rest/1/<redacted>/ яя") == true)
        #expect((1_023...1_024).contains(error.message?.utf8.count ?? 0))
    }

    @discardableResult
    private func read(
        _ body: String,
        status: Int = 200,
        headers: [(name: String, value: String)] = []
    ) throws -> PortalAnswer {
        try reader.answer(from: PortalResponse(status: status, headers: headers, body: Array(body.utf8)))
    }
}
