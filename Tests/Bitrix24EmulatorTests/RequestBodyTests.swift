import JSONCore
import Testing

@testable import Bitrix24Emulator

struct RequestBodyTests {
    private let portal = TestPortal.shared

    private func read(
        _ body: String,
        type: String,
        query: Substring = "",
        headers: [(name: String, value: String)] = []
    ) -> JSONObject {
        ParameterReader.parameters(
            query: query,
            headers: [(name: "Content-Type", value: type)] + headers,
            body: Array(body.utf8)
        )
    }

    @Test func `tells of a file what PHP tells of an upload`() {
        let body = [
            "--Ab\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n7",
            "--Ab\r\nContent-Disposition: form-data; name=\"file\"; filename=\"план.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF\r\n\r\n--A",
            "--Ab--\r\n",
        ].joined(separator: "\r\n")

        let parameters = read(body, type: "multipart/form-data; boundary=Ab")

        #expect(parameters.members.map(\.key) == ["id", "file"])
        #expect(parameters["id"] == "7")
        #expect(parameters["file"]?["name"] == "план.pdf")
        #expect(parameters["file"]?["type"] == "application/pdf")
        #expect(parameters["file"]?["size"] == 11)
        #expect(parameters["file"]?["error"] == 0)
        #expect(parameters["file"]?.text.contains("%PDF") == false)
    }

    @Test func `puts the parts of an upload in front of the brackets of its name`() {
        let body =
            "--x\r\nContent-Disposition: form-data; name=\"fields[TITLE]\"\r\n\r\nA\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"fields[PHOTO]\"; filename=\"\"\r\n\r\n\r\n--x--"

        let fields = read(body, type: "multipart/form-data; boundary=\"x\"")["fields"]

        #expect(fields?["TITLE"] == "A")
        #expect(fields?["error"]?["PHOTO"] == 4)
        #expect(fields?["size"]?["PHOTO"] == 0)
    }

    @Test(
        arguments: [
            ("multipart/form-data", "--x\r\n"), ("multipart/form-data; boundary=x", "no boundary"),
            ("multipart/form-data; boundary=x", "--x\r\nno head"), ("multipart/form-data; boundary=x", "--x--"),
            ("multipart/form-data; boundary=x", "--x\r\nX-Y: z\r\n\r\nvalue\r\n--x--"),
            ("application/json", "{"), ("application/json", "\"text\""), ("application/json; charset=utf-8", "nope"),
            ("application/json", ""),
        ]
    )
    func `takes a body that cannot be read for an empty one`(type: String, body: String) {
        let parameters = read(body, type: type, query: "id=1")

        #expect(parameters == ["id": "1"])
    }

    @Test func `ends the last part of a body that was cut off`() {
        let body = "--x\r\nContent-Disposition: form-data; name=id\r\n\r\n5"

        #expect(read(body, type: "multipart/form-data; boundary=x") == ["id": "5"])
    }

    @Test func `numbers the elements of a list that is the whole body`() {
        #expect(read(#"[7, {"ID": "asc"}]"#, type: "application/json") == ["0": 7, "1": ["ID": "asc"]])
    }

    @Test func `replaces bytes that are no UTF-8 in forms, and takes them for an unreadable body in JSON`() {
        let name: [UInt8] = Array("a=".utf8) + [0xD0, 0x26] + Array("b=%FF".utf8)
        let json: [UInt8] = Array(#"{"a":""#.utf8) + [0xFF] + Array(#""}"#.utf8)

        let form = ParameterReader.parameters(query: "", headers: [], body: name)
        let read = ParameterReader.parameters(
            query: "",
            headers: [(name: "content-type", value: "application/json")],
            body: json
        )

        #expect(form == ["a": "\u{FFFD}", "b": "\u{FFFD}"])
        #expect(read.isEmpty)
    }

    @Test func `joins the parameters of query and body, the query first`() {
        let parameters = read("b=2&a=3", type: "application/x-www-form-urlencoded", query: "a=1&c=4")

        #expect(parameters.members.map(\.key) == ["a", "c", "b"])
        #expect(parameters == ["a": "3", "c": "4", "b": "2"])
    }

    @Test(
        arguments: [
            ("", "Bearer demo-access-token", "", 200), ("", "bearer demo-access-token", "", 200),
            ("", "Bearer nobody's", "", 401), ("", "Basic demo-access-token", "", 401),
            ("?auth=demo-access-token", "Bearer nobody's", "", 200), ("", "", "auth=demo-access-token", 200),
            ("", "", "", 401),
        ]
    )
    func `finds the token in query, body and header`(
        query: String,
        header: String,
        body: String,
        status: Int
    ) async throws {
        let headers = header.isEmpty ? [] : [(name: "authorization", value: header)]

        let answer = try await portal.send("/rest/profile\(query)", headers: headers, body: body)

        #expect(answer.status == status)
    }

    @Test func `takes a form that asks for XML for a mistake`() async throws {
        for target in ["/rest/1/demo/profile.xml", "/rest/profile.xml?auth=demo-access-token"] {
            let error = try await portal.send(target, verb: "GET").error()

            #expect(error.status == 400)
            #expect(error.code == "INTERNAL_WRONG_TRANSPORT")
        }
    }
}
