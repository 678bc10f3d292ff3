import JSONCore
import Testing

struct JSONPiecesTests {
    private let rows = JSONPieces(JSONFragment(["Ж", 2]))

    @Test func `puts a value around another one without copying that`() {
        let outer = JSONPieces(around: rows) { writer in
            writer.beginObject()
            writer.member("total", 2)
            writer.key("rows")
        } behind: { writer in
            writer.member("next", 3)
            writer.endObject()
        }

        #expect(outer.text == #"{"total":2,"rows":["Ж",2],"next":3}"#)
        #expect(outer.arrays.count == 3)
        #expect(outer.arrays[1] == rows.bytes)
        #expect(outer.count == outer.bytes.count)
        #expect(outer == JSONPieces(JSONFragment(trusting: outer.bytes)))
    }

    @Test func `sets a comma before an element that stands behind another`() {
        let outer = JSONPieces(around: rows) { writer in
            writer.beginArray()
            writer.value(1)
        } behind: { writer in
            writer.endArray()
        }

        #expect(outer.text == #"[1,["Ж",2]]"#)
    }

    @Test func `is written like a value in one piece`() {
        let wrapped = JSONPieces(around: rows) {
            $0.beginArray()
        } behind: {
            $0.endArray()
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("first", wrapped)
            writer.member("second", rows)
        }

        #expect(writer.text == #"{"first":[["Ж",2]],"second":["Ж",2]}"#)
    }
}
