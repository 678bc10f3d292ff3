import Testing

@testable import Bitrix24Tools

struct FieldNamesTests {
    @Test(
        arguments: [
            (nil, []), ([], []), (["ID", "TITLE"], ["ID", "TITLE"]), (["ID,TITLE"], ["ID", "TITLE"]),
            (["ID, TITLE", " UF_* ", ""], ["ID", "TITLE", "UF_*"]), (["*"], ["*"]),
        ] as [([String]?, [String])]
    )
    func `takes several names in one text apart`(select: [String]?, names: [String]) {
        #expect(FieldNames.names(in: select) == names)
    }
}
