import JSONCore
import Testing

@testable import Bitrix24Tools

struct MethodParameterTests {
    @Test func `reads types, stars and what is inside`() {
        let text: Substring = "id:int*,fields*{TITLE,STAGE:crm_status*},rows:array{NAME*,PRICE:number}"

        let parameters = MethodParameter.list(in: text)

        #expect(parameters.map(\.name) == ["id", "fields", "rows"])
        #expect(parameters.map(\.type) == ["int", "object", "array"])
        #expect(parameters.map(\.isRequired) == [true, true, false])
        #expect(parameters[1].members.map(\.type) == ["string", "crm_status"])
        #expect(MethodParameter.list(in: "") == [])
    }

    @Test func `shows what is required, else the first of what is inside`() {
        let parameters = MethodParameter.list(in: "id:int*,fields*{TITLE,STAGE},rows:row[]*{NAME*,PRICE:number*,NOTE}")

        #expect(
            MethodParameter.placeholders(for: parameters) == [
                "id": "<int>", "fields": ["TITLE": "<string>"], "rows": [["NAME": "<string>", "PRICE": "<number>"]],
            ]
        )
    }
}
