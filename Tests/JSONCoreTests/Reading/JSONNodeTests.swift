import JSONCore
import Testing

struct JSONNodeTests {
    private let root: JSONNode

    init() throws {
        let text = """
            { "text" : "a\\tb", "сумма": 15000.00, "flag":true,"none" : null, "list":[1, [2, 3], {"x":4}, 5],
              "object": {"a": 1, "b": {"a": 2}}, "empty": {}, "n\\u0061me": "escaped", "integer": -42 }
            """
        root = try JSONDocument(parsing: text).root
    }

    @Test func `knows what each value is`() {
        let kinds = root.members.map { $0.value.kind }

        #expect(kinds == [.string, .number, .bool, .null, .array, .object, .object, .string, .number])
    }

    @Test func `finds members by name`() {
        #expect(root["text"]?.string == "a\tb")
        #expect(root["сумма"]?.number?.text == "15000.00")
        #expect(root["flag"]?.bool == true)
        #expect(root["none"]?.isNull == true)
        #expect(root["object"]?["b"]?["a"]?.int == 2)
        #expect(root["name"]?.string == "escaped")
        #expect(root["integer"]?.int64 == -42)
    }

    @Test func `finds no member by another name`() {
        for name in ["", "tex", "textt", "Text", "a", "x", "n\\u0061me", "names"] {
            #expect(root[name] == nil)
        }
    }

    @Test func `finds elements by place`() {
        let list = root["list"]

        #expect(list?.count == 4)
        #expect(list?[0]?.int == 1)
        #expect(list?[1]?[1]?.int == 3)
        #expect(list?[2]?["x"]?.int == 4)
        #expect(list?[3]?.int == 5)
        #expect(list?[4] == nil)
        #expect(list?[-1] == nil)
    }

    @Test(arguments: ["text", "сумма", "flag", "none"])
    func `finds nothing inside a scalar`(name: String) {
        let scalar = root[name]

        #expect(scalar?["a"] == nil)
        #expect(scalar?[0] == nil)
        #expect(scalar?.count == 0)
        #expect(scalar?.elements.map(\.rawText) == [])
        #expect(scalar?.members.map(\.key) == [])
    }

    @Test func `takes no array for an object and no object for an array`() {
        #expect(root["list"]?["x"] == nil)
        #expect(root["list"]?.members.map(\.key) == [])
        #expect(root["object"]?[0] == nil)
        #expect(root["object"]?.elements.map(\.rawText) == [])
    }

    @Test func `converts no kind into another`() {
        #expect(root["text"]?.bool == nil)
        #expect(root["text"]?.number == nil)
        #expect(root["сумма"]?.string == nil)
        #expect(root["сумма"]?.int == nil)
        #expect(root["flag"]?.int == nil)
        #expect(root["flag"]?.string == nil)
        #expect(root["none"]?.bool == nil)
        #expect(root["none"]?.string == nil)
        #expect(root["list"]?.string == nil)
        #expect(root["object"]?.double == nil)
        #expect(root["text"]?.isNull == false)
    }

    @Test func `gives the text as it stood in the document`() {
        #expect(root["text"]?.rawText == "\"a\\tb\"")
        #expect(root["list"]?.rawText == "[1, [2, 3], {\"x\":4}, 5]")
        #expect(root["object"]?["b"]?.rawText == "{\"a\": 2}")
        #expect(root["empty"]?.rawText == "{}")
        #expect(root["none"]?.rawText == "null")
        #expect(root["text"]?.offset == 11)
        #expect(root.offset == 0)
    }

    @Test func `gives the members in order with their names as they stood`() {
        let members = Array(root.members)

        #expect(members.map(\.key).suffix(4) == ["object", "empty", "name", "integer"])
        #expect(members.map { String(decoding: $0.rawKey, as: UTF8.self) }[7] == "\"n\\u0061me\"")
        #expect(members[7].hasKey("name"))
        #expect(!members[7].hasKey("n\\u0061me"))
        #expect(members[1].hasKey("сумма"))
        #expect(!members[1].hasKey("сумм"))
    }

    @Test func `compares texts byte by byte`() throws {
        let list = try JSONDocument(parsing: "[\"é\",\"\\u00e9\",\"e\u{301}\",\"e\\u0301\",1,\"a\"]").root

        #expect(list.elements.map { $0.isString("\u{E9}") } == [true, true, false, false, false, false])
        #expect(list.elements.map { $0.isString("e\u{301}") } == [false, false, true, true, false, false])
        #expect(list.elements.map { $0.isString("1") }.contains(true) == false)
    }

    @Test func `keeps its document alive`() throws {
        func inner() throws -> JSONNode? { try JSONDocument(parsing: "{\"a\":[1,2]}").root["a"] }

        #expect(try inner()?.elements.compactMap(\.int) == [1, 2])
    }

    @Test func `walks wide containers`() throws {
        let text = "[" + (0..<10_000).map { "{\"id\":\($0)}" }.joined(separator: ",") + "]"

        let list = try JSONDocument(parsing: text).root

        #expect(list.count == 10_000)
        #expect(list.elements.compactMap { $0["id"]?.int } == Array(0..<10_000))
        #expect(list[9_999]?["id"]?.int == 9_999)
    }
}
