import JSONCore
import Testing

struct SplicingTests {
    private static let row = #"{"ID":"7", "SUM":15000.00 ,"N\u0041ME":"\u001f","LIST":[1, 2],"LAST":{}}"#

    @Test(arguments: [
        ("{}", #"{"_meta":{"a":1}}"#),
        ("{ }", #"{"_meta":{"a":1}}"#),
        (#"{"x":1}"#, #"{"x":1,"_meta":{"a":1}}"#),
        (#"{ "x" : 1 , "y":[ ] }"#, #"{ "x" : 1 , "y":[ ] ,"_meta":{"a":1}}"#),
    ])
    func `adds a member to an object that passes through`(text: String, result: String) throws {
        let object = try JSONDocument(parsing: text).root

        let fragment = JSONFragment { writer in
            writer.members(of: object)
            writer.key("_meta")
            writer.object { $0.member("a", 1) }
        }

        #expect(fragment.text == result)
    }

    @Test func `adds members before those that pass through`() throws {
        let objects = try ["{}", #"{"x":1}"#].map { try JSONDocument(parsing: $0).root }

        let fragments = objects.map { object in
            JSONFragment { writer in
                writer.member("first", 1)
                writer.members(of: object)
                writer.members(of: object, except: ["none"])
            }
        }

        #expect(fragments.map(\.text) == [#"{"first":1}"#, #"{"first":1,"x":1,"x":1}"#])
    }

    @Test(arguments: [
        ([], #""ID":"7", "SUM":15000.00 ,"N\u0041ME":"\u001f","LIST":[1, 2],"LAST":{}"#),
        (["none"], #""ID":"7", "SUM":15000.00 ,"N\u0041ME":"\u001f","LIST":[1, 2],"LAST":{}"#),
        (["ID"], #""SUM":15000.00 ,"N\u0041ME":"\u001f","LIST":[1, 2],"LAST":{}"#),
        (["LAST"], #""ID":"7", "SUM":15000.00 ,"N\u0041ME":"\u001f","LIST":[1, 2]"#),
        (["NAME"], #""ID":"7", "SUM":15000.00,"LIST":[1, 2],"LAST":{}"#),
        (["SUM", "LIST"], #""ID":"7","N\u0041ME":"\u001f","LAST":{}"#),
        (["ID", "SUM", "NAME", "LIST", "LAST"], ""),
        (["LAST", "ID", "LIST", "SUM"], #""N\u0041ME":"\u001f""#),
    ])
    func `copies the members of an object except some`(names: [String], members: String) throws {
        let object = try JSONDocument(parsing: Self.row).root

        let fragment = JSONFragment { writer in
            writer.members(of: object, except: names)
            writer.member("_meta", 1)
        }

        #expect(fragment.text == "{\(members)\(members.isEmpty ? "" : ",")\"_meta\":1}")
    }

    @Test func `leaves every member of an excepted name out`() throws {
        let object = try JSONDocument(parsing: #"{"a":1,"b":2,"\u0061":3}"#, options: .lenient).root

        #expect(JSONFragment { $0.members(of: object, except: ["a"]) }.text == #"{"b":2}"#)
    }

    @Test func `copies nothing from what is no object`() throws {
        let list = try JSONDocument(parsing: "[1,2]").root

        #expect(JSONFragment { $0.members(of: list, except: ["a"]) }.text == "{}")
    }

    @Test func `copies values and single members as they stand`() throws {
        let object = try JSONDocument(parsing: Self.row).root

        let fragment = JSONFragment { writer in
            for member in object.members where member.value.kind != .string { writer.copy(member) }
            if let list = object["LIST"] { writer.member("again", list) }
            writer.member("fragment", JSONFragment(["a": 1]))
        }

        #expect(fragment.text == #"{"SUM":15000.00,"LIST":[1, 2],"LAST":{},"again":[1, 2],"fragment":{"a":1}}"#)
    }

    @Test func `keeps what it copies on one line`() throws {
        let object = try JSONDocument(parsing: "{\n\t\"a\" :\r\n [1,\n2],\n\"b\": \"x\\ny\"\n}").root

        let fragment = JSONFragment { writer in
            writer.members(of: object)
            writer.members(of: object, except: ["b"])
            writer.member("all", object)
            for member in object.members { writer.copy(member) }
        }

        #expect(!fragment.bytes.contains(0x0A) && !fragment.bytes.contains(0x0D))
        let copy = try JSONDocument(parsing: fragment.bytes, options: .lenient).root
        #expect(copy["all"].map(JSONValue.init) == ["a": [1, 2], "b": "x\ny"])
        #expect(copy.members.map(\.key) == ["a", "b", "a", "all", "a", "b"])
        #expect(JSONFragment(object).text == "{ \t\"a\" :   [1, 2], \"b\": \"x\\ny\" }")
    }
}

struct ShorteningTests {
    @Test(
        arguments: [
            (#"["\u041b\u0438\u0434"]"#, #"["Лид"]"#),
            (#"["http:\/\/a.ru\/b"]"#, #"["http://a.ru/b"]"#),
            (#"["\ud83d\ude00!"]"#, #"["😀!"]"#),
            (#"["\\u041b", "\\\/", "\n\t\"\u0022\u001f\u007f"]"#, #"["\\u041b", "\\/", "\n\t\"\u0022\u001f\u007f"]"#),
            (#"{"\u0418\u043c\u044f":1}"#, #"{"Имя":1}"#),
        ]
    )
    func `copies letters and slashes without their escapes, and all else as it is`(text: String, copy: String) throws {
        let node = try JSONDocument(parsing: text).root

        #expect(JSONFragment(node).text == copy)
        #expect(try JSONValue(parsing: copy) == JSONValue(node))
        #expect(node.rawText == text)
    }
}
