import JSONCore
import MCP
import MCPTesting
import Testing

@testable import Bitrix24Tools

struct ProductContentTests {
    @Test(arguments: ["ru", "en"])
    func `answers over the protocol`(locale: String) async throws {
        let portal = try TestPortal(locale: locale)
        let content = try ProductContent.content(context: portal.context, version: "1.2.3", changelog: "## 1.2.3\n")
        let client = InProcessClient(MCPServer(content: content, logger: .silent))

        let tools = try await client.result(of: "tools/list")["tools"]?.array
        let leads = try await client.callTool("getLeads", ["dateHint": "last_week", "limit": 3])
        let stages = try await client.readResource("bitrix24://crm/deal_stages")
        let prompts = try await client.result(of: "prompts/list")["prompts"]?.array

        #expect(tools?.count == ToolCatalog.tools.count)
        #expect(leads["structuredContent"]?["result"]?["result"]?.array?.count == 3)
        #expect(leads["isError"] == false)
        #expect(stages["data"]?.array?.isEmpty == false)
        #expect(prompts.map { $0.count >= 8 } == true)
    }

    @Test(arguments: ["ru", "en"])
    func `completes the arguments of every prompt and template`(locale: String) async throws {
        let portal = try TestPortal(locale: locale)
        let content = try ProductContent.content(context: portal.context, version: "1")
        let client = InProcessClient(MCPServer(content: content, logger: .silent))
        let prompts = content.prompts.prompts.flatMap { prompt in
            prompt.arguments.map { (ref: ["type": "ref/prompt", "name": .string(prompt.name)] as JSONValue, $0.name) }
        }
        let templates = content.resources.templates.flatMap { template in
            template.uriTemplate.split(separator: "{").dropFirst().map { rest in
                let name = String(rest.prefix { $0 != "}" })
                return (ref: ["type": "ref/resource", "uri": .string(template.uriTemplate)] as JSONValue, name)
            }
        }

        for (reference, name) in prompts + templates {
            let argument: JSONValue = ["name": .string(name), "value": ""]
            let result = try await client.result(of: "completion/complete", ["ref": reference, "argument": argument])
            #expect(result["completion"]?["values"]?.array?.isEmpty == false, "\(reference) \(name)")
        }

        #expect(prompts.count > 20)
        #expect(templates.count == 15)
    }

    @Test func `words a failed completion like every other failure`() async throws {
        let portal = try TestPortal(code: "wrong")
        let content = try ProductContent.content(context: portal.context, version: "1")
        let client = InProcessClient(MCPServer(content: content, logger: .silent))

        let error = await #expect(throws: RPCError.self) {
            try await client.result(
                of: "completion/complete",
                [
                    "ref": ["type": "ref/prompt", "name": "leads_by_status"],
                    "argument": ["name": "status", "value": "N"],
                ]
            )
        }

        #expect(error?.code == .internalError)
        #expect(error?.data?["kind"] == "unauthorized")
        #expect(error?.message.contains("BITRIX_TOKEN") == true)
    }

    @Test(arguments: ["ru", "en"], [Revision.v20250618, .latest])
    func `gives a prompt with its call and its warnings beside the text`(
        locale: String,
        revision: Revision
    ) async throws {
        let content = try ProductContent.content(context: try TestPortal(locale: locale).context, version: "1")
        let client = InProcessClient(MCPServer(content: content, logger: .silent), revision: revision)

        let prompt = try await client.result(
            of: "prompts/get",
            ["name": "fresh_leads", "arguments": ["responsible": "7", "limit": "5"]]
        )

        let meta = prompt["_meta"]
        let text = try #require(prompt["messages"]?[0]?["content"]?["text"]?.string)
        #expect(meta?["structuredContent"]?["tool"] == "searchCrm")
        #expect(meta?["structuredContent"]?["params"]?["limit"] == 5)
        #expect(meta?["structuredContent"]?["params"]?["where"] == [["assignedById": "7"]])
        #expect(meta?["warnings"]?.array?.compactMap { $0["argument"] } == ["period"])
        #expect(text.contains(try #require(meta?["warnings"]?[0]?["message"]?.string)))
        #expect(text.contains(#""tool": "searchCrm""#))
    }

    @Test func `introduces itself with short instructions and ready queries`() throws {
        let content = try ProductContent.content(context: try TestPortal().context, version: "1.2.3")

        #expect(content.info.name == "b24-mcp")
        #expect(content.info.version == "1.2.3")
        #expect(try #require(content.instructions).utf8.count < 2048)
        #expect(content.handshakeExtras.keys == ["structuredInstructions", "instructionNotes"])
        #expect(content.handshakeExtras["structuredInstructions"]?[0]?["order"] == ["DATE_MODIFY": "DESC"])
    }

    @Test func `turns failures into results and errors`() async throws {
        let portal = try TestPortal(code: "wrong")
        let content = try ProductContent.content(context: portal.context, version: "1")
        let client = InProcessClient(MCPServer(content: content, logger: .silent))

        let call = try await client.callTool("getLeads")
        let read = await #expect(throws: RPCError.self) { try await client.readResource("bitrix24://crm/leads") }
        let fault = await #expect(throws: RPCError.self) {
            try await client.readResource("bitrix24://crm/leads?limit=0")
        }

        #expect(call["isError"] == true)
        #expect(call["structuredContent"]?["error"]?["kind"] == "unauthorized")
        #expect(read?.code == .internalError)
        #expect(read?.data?["kind"] == "unauthorized")
        #expect(fault?.code == .invalidParams)
        #expect(fault?.message.contains("limit") == true)
    }
}
