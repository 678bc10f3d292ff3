import JSONCore
import Testing

@testable import Bitrix24

struct QueryStringTests {
    @Test(arguments: [
        (#"{}"#, ""),
        (#"{"id":5}"#, "id=5"),
        (#"{"select":["ID","TITLE"]}"#, "select[0]=ID&select[1]=TITLE"),
        (
            #"{"filter":{">=DATE_CREATE":"2026-01-01T00:00:00+03:00"}}"#,
            "filter[%3E%3DDATE_CREATE]=2026-01-01T00%3A00%3A00%2B03%3A00"
        ),
        (
            #"{"filter":{"STATUS_ID":["NEW","1|VK"]},"start":-1}"#,
            "filter[STATUS_ID][0]=NEW&filter[STATUS_ID][1]=1%7CVK&start=-1"
        ),
        (
            #"{"fields":{"PHONE":[{"VALUE":"+7 900","VALUE_TYPE":"WORK"}]}}"#,
            "fields[PHONE][0][VALUE]=%2B7%20900&fields[PHONE][0][VALUE_TYPE]=WORK"
        ),
        (#"{"a":true,"b":false}"#, "a=1&b=0"),
        (#"{"sum":15000.00}"#, "sum=15000.00"),
        (#"{"q":"","t":"Привет & 100%=?"}"#, "q=&t=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82%20%26%20100%25%3D%3F"),
        (
            #"{"filter":{"%TITLE":"x","!=ID":1,"@ID":[1]}}"#,
            "filter[%25TITLE]=x&filter[%21%3DID]=1&filter[@ID][0]=1".replacing("@", with: "%40")
        ),
        (#"{"ключ":"-._~aZ09"}"#, "%D0%BA%D0%BB%D1%8E%D1%87=-._~aZ09"),
    ])
    func `writes parameters as PHP reads them`(json: String, text: String) throws {
        #expect(try query(json).text == text)
    }

    @Test(arguments: [
        (#"{"select":[]}"#, "select"), (#"{"filter":{}}"#, "filter"), (#"{"a":null}"#, "a"),
        (#"{"filter":{"ID":[]}}"#, "filter.ID"), (#"{"filter":{"A":{"B":null}}}"#, "filter.A.B"),
        (#"{"list":["x",null]}"#, "list.1"), (#"{"":1}"#, ""), (#"{"filter":{"":1}}"#, "filter."),
        (#"{"a[b":1}"#, "a[b"), (#"{"filter":{"a]":1}}"#, "filter.a]"), (#"{"a.b":1}"#, "a.b"), (#"{"a b":1}"#, "a b"),
        (#"{"a":"$result[c0][ID]"}"#, "a"),
    ])
    func `refuses what would not survive, and says where`(json: String, path: String) {
        let fault = #expect(throws: QueryString.Fault.self) { try query(json) }

        #expect(fault?.path == path)
        #expect(fault?.reason.isEmpty == false)
    }

    @Test func `carries references where they are meant`() throws {
        let reference = BatchCommand.reference(toCommand: 2, "0", "ID")

        let text = try QueryString(["id": reference], allowsReferences: true).text

        #expect(reference == "$result[c2][0][ID]")
        #expect(text == "id=%24result%5Bc2%5D%5B0%5D%5BID%5D")
    }

    private func query(_ json: String) throws -> QueryString {
        let parameters = try #require(JSONValue(parsing: json).object)
        return try QueryString(parameters, allowsReferences: false)
    }
}
