import JSONCore
import Testing

@testable import Bitrix24Tools

struct CodeReaderTests {
    private let fields = [
        MetaField(name: "person", field: "BY", dictionary: .users),
        MetaField(name: "status", field: "STATUS", dictionary: .statuses(entity: "STATUS")),
    ]

    @Test func `reads codes wherever they stand in each row`() throws {
        let rows: [(String, [String?])] = [
            (#"{"ID":"1","BY":"7","STATUS":"NEW"}"#, ["7", "NEW"]),
            (#"{"ID":"2","BY":"8","STATUS":"WON"}"#, ["8", "WON"]),
            (#"{"STATUS":"OLD","ID":"3","BY":9}"#, ["9", "OLD"]),
            (#"{"ID":"4","STATUS":"NEW"}"#, [nil, "NEW"]),
            (#"{"ID":"5","STATUS":"NEW","BY":"3"}"#, ["3", "NEW"]),
            (#"{"BY":"0","STATUS":""}"#, [nil, nil]),
            (#"{"BY":"0","STATUS":""}"#, [nil, nil]),
            (#"{"BY":null,"STATUS":"X"}"#, [nil, "X"]),
            (#"{}"#, [nil, nil]),
            (#"[]"#, [nil, nil]),
            (#"{"ID":"1","BY":"7","STATUS":"NEW"}"#, ["7", "NEW"]),
        ]
        var reader = CodeReader(fields)

        for (record, (row, codes)) in rows.enumerated() {
            reader.read(try JSONDocument(parsing: row).root)
            #expect(fields.indices.map { reader.codes.code(of: record, in: $0) } == codes, "\(row)")
        }
    }
}
