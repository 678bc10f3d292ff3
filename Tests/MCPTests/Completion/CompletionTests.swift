import Testing

@testable import MCP

struct CompletionTests {
    @Test func `carries a hundred values and says that there are more`() {
        let completion = Completion(values: (1...101).map(String.init))

        #expect(completion.values == (1...100).map(String.init))
        #expect(completion.hasMore)
    }

    @Test func `has more where more were counted`() {
        #expect(Completion(values: ["a"], total: 2).hasMore)
        #expect(!Completion(values: ["a"], total: 1).hasMore)
        #expect(!Completion.none.hasMore)
    }

    @Test(
        arguments: [
            ("crm://leads/{id}", ["id"]),
            ("crm://leads?filter[STATUS_ID]={status}&filter[USER]={user}", ["status", "user"]),
            ("crm://leads{?status,user*}{&name:3}", ["status", "user", "name"]),
            ("crm://{+path}/{path}", ["path"]),
            ("crm://leads", []),
        ]
    )
    func `reads the variables of a template`(template: String, variables: [String]) {
        #expect(ResourceTemplate(uriTemplate: template, name: "").variables == variables)
    }
}
