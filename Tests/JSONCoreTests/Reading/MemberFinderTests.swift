import JSONCore
import Testing

struct MemberFinderTests {
    @Test func `finds members wherever they stand in each object`() throws {
        let objects: [(String, [String?])] = [
            (#"{"a":1,"b":2,"c":3}"#, ["2", "1"]),
            (#"{"a":4,"b":5,"c":6}"#, ["5", "4"]),
            (#"{"b":7,"x":{"a":0,"b":0},"a":[8]}"#, ["7", "[8]"]),
            (#"{"x":{"a":0},"b":9}"#, ["9", nil]),
            (#"{"x":{"a":0},"b":9,"a":10}"#, ["9", "10"]),
            (#"{}"#, [nil, nil]),
            (#"{"\u0061":11,"b":12}"#, ["12", "11"]),
            (#"{"ab":1,"ba":2}"#, [nil, nil]),
            (#"["a","b"]"#, [nil, nil]),
            (#"{"a":null,"b":"\u0041\/"}"#, [#""\u0041\/""#, "null"]),
            (#"{"a":"12345678","b":-1.5}"#, ["-1.5", #""12345678""#]),
            ("17", [nil, nil]),
            (#"{"a":1,"b":2,"c":3}"#, ["2", "1"]),
        ]
        var finder = MemberFinder(["b", "a"])

        for (text, values) in objects {
            let found = finder.values(in: try JSONDocument(parsing: text).root)
            #expect(found.map { $0?.rawText } == values, "\(text)")
        }
    }

    @Test func `the first of two equal names counts`() throws {
        let document = try JSONDocument(parsing: Array(#"{"a":1,"a":2}"#.utf8), options: .lenient)
        var finder = MemberFinder(["a"])

        #expect(finder.values(in: document.root).map { $0?.int } == [1])
        #expect(finder.values(in: document.root).map { $0?.int } == [1])
    }

    @Test func `no names are found nowhere`() throws {
        var finder = MemberFinder([])

        #expect(finder.values(in: try JSONDocument(parsing: #"{"a":1}"#).root).isEmpty)
    }
}

extension MemberFinder {
    fileprivate mutating func values(in object: JSONNode) -> [JSONNode?] {
        find(in: object)
        let values = marks.indices.map { value(of: $0, in: object) }
        #expect(marks == values.map { $0?.textMark })
        return values
    }
}
