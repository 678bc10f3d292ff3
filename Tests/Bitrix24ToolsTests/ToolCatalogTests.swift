import JSONCore
import MCP
import MCPTesting
import Testing

@testable import Bitrix24Tools

struct ToolCatalogTests {
    private static let locales = LocaleTexts.shippedLocales
    /// A model reads the whole list at the start of every conversation; four bytes are about a token.
    private static let budget = 40_000

    @Test func `lists every tool once, in order`() {
        let names = ToolCatalog.tools.map(\.name.rawValue)

        #expect(names == Set(names).sorted())
        #expect(names.count < 25)
    }

    @Test(arguments: ToolCatalog.tools.indices, locales)
    func `describes the parameters that exist and no others`(place: Int, locale: String) throws {
        let tool = ToolCatalog.tools[place]
        let text = try #require(try LocaleTexts.shipped(locale).tool(tool.name))

        #expect(try text.parameters.keys.sorted() == tool.inputSchema.properties.sorted(), "\(tool.name)")
        #expect(!text.title.isEmpty)
        #expect(!text.description.isEmpty)
    }

    @Test(arguments: ToolCatalog.tools.indices, locales)
    func `defines the tool as its snapshot shows`(place: Int, locale: String) throws {
        let tool = ToolCatalog.tools[place]
        let text = try #require(try LocaleTexts.shipped(locale).tool(tool.name))
        let definition = try JSONValue(parsing: tool.definition(text: text).fragment().text).prettyPrinted

        let snapshot = Snapshot("\(tool.name.rawValue).\(locale).json")

        #expect(try definition == snapshot.text(updatingTo: definition))
    }

    @Test(arguments: locales)
    func `keeps the whole list small`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)

        let sizes = try ToolCatalog.tools.map { tool in
            try tool.definition(text: try #require(texts.tool(tool.name))).fragment().bytes.count
        }

        #expect(sizes.reduce(0, +) < Self.budget)
    }

    @Test(arguments: locales)
    func `has every message that a tool can say`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)

        #expect(MessageKey.allCases.map(\.rawValue).filter { !texts.hasMessage($0) } == [])
    }

    @Test(arguments: locales)
    func `has a warning rule for each list tool`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)
        let tools = ToolCatalog.tools.compactMap { $0 as? any ListTool }

        for tool in tools {
            #expect(texts.warningRules[tool.name.rawValue]?.fields.first == tool.kind.dateField, "\(tool.name)")
        }
        #expect(texts.warningRules.count == tools.count)
    }

    @Test func `marks what reads and what can destroy`() {
        let effects = Dictionary(uniqueKeysWithValues: ToolCatalog.tools.map { ($0.name.rawValue, $0.effect) })

        #expect(effects.filter { $0.value != .reads }.keys.sorted() == ["callBitrixMethod"])
        #expect(effects["callBitrixMethod"] == .destroys)
    }

    @Test func `has an output schema of an object for each tool`() {
        for tool in ToolCatalog.tools {
            #expect(tool.outputSchema?["type"] == "object", "\(tool.name)")
        }
    }
}
