import JSONCore
import Testing

@testable import Bitrix24Tools

struct ResourceAddressTests {
    @Test(
        arguments: [
            ("bitrix24://crm/leads", ["crm", "leads"]),
            ("BITRIX24://crm/leads/7", ["crm", "leads", "7"]),
            ("crm/leads", ["crm", "leads"]),
            ("leads", ["leads"]),
            ("bitrix24://crm/le%61ds?limit=1#part", ["crm", "leads"]),
        ]
    )
    func `reads the path`(text: String, segments: [String]) {
        #expect(ResourceAddress(text)?.segments == segments)
    }

    @Test(arguments: ["", "https://crm/leads", "bitrix24:///crm", "crm//leads", "crm/leads/"])
    func `refuses what is no address`(text: String) {
        #expect(ResourceAddress(text) == nil)
    }

    @Test(
        arguments: [
            ("limit=20&start=5", ["limit": "20", "start": "5"]),
            ("filter[STATUS_ID]=NEW", ["filter": ["STATUS_ID": "NEW"]]),
            ("filter%5BSTATUS_ID%5D=NEW", ["filter": ["STATUS_ID": "NEW"]]),
            ("filter[ID][]=1&filter[ID][]=2", ["filter": ["ID": ["1", "2"]]]),
            (
                "filter[>=DATE_CREATE]=2026-01-31T00:00:00+03:00",
                ["filter": [">=DATE_CREATE": "2026-01-31T00:00:00+03:00"]]
            ),
            ("filter[%25TITLE]=%D0%BE%D0%BA%D0%BD%D0%B0", ["filter": ["%TITLE": "окна"]]),
            ("order[DATE_MODIFY]=DESC&order[ID]=ASC", ["order": ["DATE_MODIFY": "DESC", "ID": "ASC"]]),
            ("select=ID,TITLE", ["select": ["ID", "TITLE"]]),
            ("select[]=ID&select[]=TITLE", ["select": ["ID", "TITLE"]]),
            ("", [:]),
            ("filter[A]=x=y&flag", ["filter": ["A": "x=y"], "flag": ""]),
            ("select[0]=ID&select[1]=TITLE", ["select": ["ID", "TITLE"]]),
            ("filter[ID][0]=1&filter[ID][1]=2", ["filter": ["ID": ["1", "2"]]]),
            ("filter[ID][1]=1", ["filter": ["ID": ["1": "1"]]]),
            ("statusSemantics=process,success", ["statusSemantics": ["process", "success"]]),
            ("statusSemantics[]=process", ["statusSemantics": ["process"]]),
            ("groupSemantics=failure", ["groupSemantics": ["failure"]]),
            ("stageSemantics=success,failure", ["stageSemantics": ["success", "failure"]]),
            ("filter[TITLE]=a,b", ["filter": ["TITLE": "a,b"]]),
            ("filter[%ADDRESS]=x", ["filter": ["%ADDRESS": "x"]]),
            ("filter[TITLE]=50%+5&filter[NAME]=%", ["filter": ["TITLE": "50%+5", "NAME": "%"]]),
            ("limit=1&&start=2&", ["limit": "1", "start": "2"]),
            // What is no name stays as a whole, so that it is refused by what was written.
            ("filter[STATUS_ID=NEW", ["filter[STATUS_ID=NEW": ""]),
            ("filter[A]b=1", ["filter[A]b": "1"]),
            ("filter]=1", ["filter]": "1"]),
            ("=x", ["=x": "x"]),
            ("[A]=x", ["[A]": "x"]),
        ] as [(String, JSONObject)]
    )
    func `reads query items the way PHP does`(query: String, arguments: JSONObject) {
        #expect(ResourceAddress("bitrix24://crm/leads?\(query)")?.arguments == arguments)
    }
}
