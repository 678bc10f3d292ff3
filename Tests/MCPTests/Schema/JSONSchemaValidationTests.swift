import JSONCore
import MCP
import Testing

struct JSONSchemaValidationTests {
    struct Input: Decodable {
        var limit: Limit?
        var name: String?
        var ratio: Double?
        var isOpen: Bool?
        var tags: [String]?
        var filter: JSONObject?
        var size: Size?
        var any: JSONValue?
        var inner: Inner?
    }

    struct Limit: RawRepresentable, Decodable, JSONSchemaRepresentable {
        static var jsonSchema: JSONSchema { .integer(1...500) }
        static var placeholder: Limit { Limit(rawValue: 1) }

        let rawValue: Int
    }

    enum Size: String, CaseIterable, Decodable, JSONSchemaRepresentable {
        case small
        case large
    }

    struct Inner: Decodable {
        var ids: [Int]
    }

    @Test(arguments: [
        ("null in place of nothing", #"{"limit":null,"name":null}"#, "{}"),
        ("an integer as text", #"{"limit":"5"}"#, #"{"limit":5}"#),
        ("an integer with an empty fraction", #"{"limit":5.0}"#, #"{"limit":5}"#),
        ("an integer with an exponent", #"{"limit":1e1}"#, #"{"limit":10}"#),
        ("a text as a number", #"{"name":5}"#, #"{"name":"5"}"#),
        ("a number as text", #"{"ratio":"0.5"}"#, #"{"ratio":0.5}"#),
        ("a boolean as text", #"{"isOpen":"true"}"#, #"{"isOpen":true}"#),
        ("one value in place of a list", #"{"tags":"a"}"#, #"{"tags":["a"]}"#),
        ("a list in a text", #"{"tags":"[\"a\",\"b\"]"}"#, #"{"tags":["a","b"]}"#),
        ("an object in a text", #"{"filter":"{\"ID\":1}"}"#, #"{"filter":{"ID":1}}"#),
        ("slips inside a list", #"{"inner":{"ids":["1",2]}}"#, #"{"inner":{"ids":[1,2]}}"#),
        ("anything", #"{"any":null}"#, #"{"any":null}"#),
        ("an open object", #"{"filter":{">=DATE":"x","!ID":[1]}}"#, #"{"filter":{">=DATE":"x","!ID":[1]}}"#),
    ])
    func `takes a slip of type for what was meant`(what: String, given: String, taken: String) throws {
        let value = try JSONSchema(of: Input.self).validated(JSONValue(parsing: given)).get()

        #expect(value.text == taken)
    }

    @Test(arguments: [
        ("[]", "must be an object, got []"),
        (#"{"limit":501}"#, "limit must be an integer from 1 to 500, got 501"),
        (#"{"limit":5.5}"#, "limit must be an integer from 1 to 500, got 5.5"),
        (#"{"limit":"many"}"#, #"limit must be an integer from 1 to 500, got "many""#),
        (#"{"limit":true}"#, "limit must be an integer from 1 to 500, got true"),
        (#"{"name":{}}"#, "name must be a string, got {}"),
        (#"{"ratio":"half"}"#, #"ratio must be a number, got "half""#),
        (#"{"isOpen":1}"#, "isOpen must be true or false, got 1"),
        (#"{"tags":["a",{}]}"#, "tags[1] must be a string, got {}"),
        (#"{"filter":[1]}"#, "filter must be an object, got [1]"),
        (#"{"filter":"ID"}"#, #"filter must be an object, got "ID""#),
        (#"{"size":"huge"}"#, #"size must be one of small, large, got "huge""#),
        (#"{"inner":{}}"#, "inner.ids is missing; it must be an array"),
        (#"{"inner":{"ids":["x"]}}"#, #"inner.ids[0] must be an integer, got "x""#),
        (
            #"{"inner":{"ids":[],"nope":1}}"#, "inner.nope is not a known parameter; allowed: ids"
        ),
    ])
    func `says where and what is allowed`(given: String, message: String) throws {
        let result = try JSONSchema(of: Input.self).validated(JSONValue(parsing: given))

        #expect(result.faults.map(\.description) == [message])
    }

    @Test func `finds all faults at once`() throws {
        let result = try JSONSchema(of: Input.self).validated(["limit": 0, "nope": 1, "isOpen": "yes", "Limit": 5])

        #expect(result.faults.map(\.path) == ["limit", "isOpen", "nope", "Limit"])
    }

    @Test func `shows only the beginning of a long value`() throws {
        let text = String(repeating: "x", count: 1000)

        let result = try JSONSchema(of: Input.self).validated(["limit": .string(text)])

        #expect(result.faults.allSatisfy { $0.reason.count < 150 })
    }
}

extension Result<JSONValue, ToolInputFaults> {
    fileprivate var faults: [ToolInputFault] {
        if case .failure(let failure) = self { failure.faults } else { [] }
    }
}
