import JSONCore
import Testing

struct DuplicateKeyTests {
    @Test(arguments: [
        Fault("{\"a\":1,\"a\":1}", at: 7, expects: .uniqueKey("a")),
        Fault("{\"a\":1,\"b\":2,\"a\":3}", at: 13, expects: .uniqueKey("a")),
        Fault("{\"\":1,\"\":2}", at: 6, expects: .uniqueKey("")),
        Fault("{\"a\":1,\"\\u0061\":2}", at: 7, expects: .uniqueKey("a")),
        Fault("{\"\\u0061\":1,\"a\":2}", at: 12, expects: .uniqueKey("a")),
        Fault("{\"\\u0061\":1,\"\\u0061\":2}", at: 12, expects: .uniqueKey("a")),
        Fault("{\"/\":1,\"\\/\":2}", at: 7, expects: .uniqueKey("/")),
        Fault("{\"я\":1,\"\\u044F\":2}", at: 8, expects: .uniqueKey("я")),
        Fault("{\"😀\":1,\"\\uD83D\\uDE00\":2}", at: 10, expects: .uniqueKey("😀")),
        Fault("{\"x\":[{\"a\":1,\"a\":2}]}", at: 13, expects: .uniqueKey("a")),
        Fault("{\"a\":{\"b\":1},\"a\":{\"b\":1}}", at: 13, expects: .uniqueKey("a")),
        Fault("{\"a\":[[],{},[]],\"c\":{},\"a\":1}", at: 23, expects: .uniqueKey("a")),
    ])
    func `refuses a name that the object already has`(fault: Fault) {
        #expect(fault.found(.strict) == fault.error)
        #expect(fault.found(.lenient) == nil)
    }

    @Test(arguments: [
        "{\"a\":1,\"A\":2}", "{\"a\":{\"a\":{\"a\":1}}}", "[{\"a\":1},{\"a\":1}]", "{\"a\":1,\"a \":2}",
        "{\"a\":1,\"\\u0062\":2}",
        "{\"é\":1,\"e\u{301}\":2}", "{\"\\u00e9\":1,\"e\\u0301\":2}", "{\"\":1,\" \":2}", "{\"a\":\"a\",\"b\":\"a\"}",
    ])
    func `takes names that differ in a byte`(text: String) {
        #expect(Fault(text, at: 0, expects: .value).found() == nil)
    }

    @Test(arguments: [2, 15, 16, 17, 18, 100, 5000])
    func `finds a duplicate in objects of every size`(count: Int) throws {
        let members = (1..<count).map { "\"name\($0)\":[\($0)]" }
        let unique = "{" + (members + ["\"name0\":0"]).joined(separator: ",") + "}"

        #expect(try JSONDocument(parsing: unique).root.count == count)
        for spelling in ["name1", "n\\u0061me1"] {
            let start = "{" + members.joined(separator: ",") + ","
            let fault = Fault(start + "\"\(spelling)\":0}", at: start.utf8.count, expects: .uniqueKey("name1"))
            #expect(fault.found() == fault.error)
        }
    }

    @Test func `takes the first of two members where duplicates are allowed`() throws {
        let root = try JSONDocument(parsing: "{\"a\":1,\"b\":2,\"\\u0061\":3}", options: .lenient).root

        #expect(root.count == 3)
        #expect(root["a"]?.int == 1)
        #expect(JSONValue(root) == ["a": 1, "b": 2])
        #expect(JSONValue(root).text == "{\"a\":1,\"b\":2}")
    }
}
