import JSONCore
import Testing

struct JSONMemberTableTests {
    @Test func `writes the chosen members between others`() {
        var table = JSONMemberTable()
        let places = ["a", "b", "c"].map { table.add(JSONMember($0, JSONFragment(.string($0)))) }
        var writer = JSONWriter()

        writer.object { $0.members(at: [places[2], places[0]], of: table) }
        writer.object { writer in
            writer.member("x", 1)
            writer.members(at: [], of: table)
            writer.members(at: [places[1]], of: table)
            writer.key(JSONName("\"y\""))
            writer.value(2)
        }

        #expect(writer.text == #"{"c":"c","a":"a"},{"x":1,"b":"b","\"y\"":2}"#)
    }
}
