import JSONCore
import Testing

struct JSONValueTests {
    @Test func `is written as a literal`() throws {
        let name = "Иван"
        let value: JSONValue = ["a": 1, "b": [true, nil, "x \(name)"], "c": ["d": -2], "e": [], "f": [:]]

        #expect(value.text == "{\"a\":1,\"b\":[true,null,\"x Иван\"],\"c\":{\"d\":-2},\"e\":[],\"f\":{}}")
        #expect(try JSONValue(parsing: value.text) == value)
    }

    @Test func `gives what it holds and nothing else`() {
        let value: JSONValue = ["text": "a", "number": 5, "flag": true, "none": nil, "list": [1, 2]]

        #expect(value["text"]?.string == "a")
        #expect(value["number"]?.int == 5)
        #expect(value["number"]?.double == 5)
        #expect(value["number"]?.number?.text == "5")
        #expect(value["flag"]?.bool == true)
        #expect(value["none"]?.isNull == true)
        #expect(value["list"]?.array == [1, 2])
        #expect(value["list"]?[1] == 2)
        #expect(value.object?.count == 5)
        #expect(value["text"]?.int == nil)
        #expect(value["number"]?.string == nil)
        #expect(value["flag"]?.array == nil)
        #expect(value["list"]?.object == nil)
        #expect(value["text"]?.isNull == false)
    }

    @Test func `finds nothing where there is nothing`() {
        let value: JSONValue = ["list": [1]]

        #expect(value["none"] == nil)
        #expect(value[0] == nil)
        #expect(value["list"]?[1] == nil)
        #expect(value["list"]?[-1] == nil)
        #expect(value["list"]?["a"] == nil)
    }

    @Test func `is equal where the values are, whatever the order of members`() {
        #expect(["a": 1, "b": 2] as JSONValue == ["b": 2, "a": 1])
        #expect([1, 2] as JSONValue != [2, 1])
        #expect(["a": 1] as JSONValue != ["a": 1, "b": nil])
        #expect(1 as JSONValue != "1")
        #expect(nil as JSONValue != false)
        #expect(Set<JSONValue>([["a": 1, "b": 2], ["b": 2, "a": 1], [], [:]]).count == 3)
    }

    @Test func `names its type as JSON Schema does`() {
        let values: [JSONValue] = [nil, true, 1, "a", [], [:]]

        #expect(values.map(\.typeName) == ["null", "boolean", "number", "string", "array", "object"])
    }

    @Test func `refuses a text as the parser does`() {
        #expect(throws: JSONError(at: 3, expected: .value)) { try JSONValue(parsing: "[1,]") }
        #expect(throws: JSONError(at: 7, expected: .uniqueKey("a"))) { try JSONValue(parsing: "{\"a\":1,\"a\":2}") }
        #expect(throws: Never.self) { try JSONValue(parsing: "{\"a\":1,\"a\":2}", options: .lenient) }
    }

    @Test func `has short ways to write numbers and texts`() {
        #expect(JSONValue.int(UInt8(7)) == 7)
        #expect(JSONValue.strings(["a", "b"]) == ["a", "b"])
    }
}
