import JSONCore
import Testing

struct JSONObjectTests {
    @Test func `keeps the order in which members were added`() {
        var object: JSONObject = ["b": 1, "a": 2]

        object["c"] = 3
        object["b"] = 4

        #expect(object.keys == ["b", "a", "c"])
        #expect(object["b"] == 4)
        #expect(object.members.map(\.value) == [4, 2, 3])
    }

    @Test func `loses a member that is set to nothing`() {
        var object: JSONObject = ["a": 1, "b": nil]

        object["a"] = nil
        object["x"] = nil

        #expect(object.keys == ["b"])
        #expect(object["b"] == JSONValue.null)
    }

    @Test(arguments: [2, 20, 1000])
    func `keeps the later of two members at the earlier place`(count: Int) {
        let members = (0..<count).map { JSONObject.Member(key: "k\($0)", value: .int($0)) }

        let object = JSONObject(members + [.init(key: "k0", value: "later")])

        #expect(object.count == count)
        #expect(object.members.first == .init(key: "k0", value: "later"))
        #expect(object.keys.dropFirst() == members.dropFirst().map(\.key)[...])
    }

    @Test func `tells names apart byte by byte`() {
        var object: JSONObject = ["\u{E9}": 1, "e\u{301}": 2]

        object["e\u{301}"] = 3

        #expect(object.count == 2)
        #expect(object["\u{E9}"] == 1)
        #expect(object["e\u{301}"] == 3)
    }

    @Test func `is empty without members`() {
        #expect(JSONObject().isEmpty)
        #expect(JSONObject().count == 0)
        #expect(!(["a": nil] as JSONObject).isEmpty)
    }

    @Test func `takes many members at once without delay`() {
        let members = (0..<100_000).map { JSONObject.Member(key: "\($0)", value: nil) }

        #expect(JSONObject(members).count == 100_000)
    }
}
