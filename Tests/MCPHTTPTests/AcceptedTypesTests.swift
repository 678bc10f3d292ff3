import Testing

@testable import MCPHTTP

struct AcceptedTypesTests {
    @Test(arguments: [
        ("application/json", true, false),
        ("text/event-stream", false, true),
        ("application/json, text/event-stream", true, true),
        ("Application/JSON;charset=utf-8 ,text/event-stream; q=0.5", true, true),
        ("*/*", true, true),
        ("application/*", true, false),
        ("text/*, application/json;q=0", false, true),
        ("text/html", false, false),
        ("", false, false),
    ])
    func `follow the header`(header: String, json: Bool, events: Bool) {
        let types = AcceptedTypes(header)

        #expect(types.contains("application/json") == json)
        #expect(types.contains("text/event-stream") == events)
    }
}
