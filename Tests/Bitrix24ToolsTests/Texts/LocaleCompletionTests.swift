import MCP
import Testing

@testable import Bitrix24Tools

struct LocaleCompletionTests {
    private let shipped = """
        # T
        ## Parameters
        - `limit`: Shared.
        ## Tool: getX
        ### X
        Text.
        #### Parameters
        - `limit`
        - `id`: Shared.
        ## Tool: getY
        ### Y
        Text.
        #### Parameters
        - `limit`: Its own.
        ## Messages
        - `a`: {count} rows
        """

    @Test func `takes a shared parameter from the file that has it in every tool`() throws {
        let own = try texts("# T\n## Parameters\n- `limit`: Changed.\n")

        let texts = own.completed(by: try texts(shipped))

        #expect(texts.tool("getX")?.parameters == ["limit": "Changed.", "id": "Shared."])
        #expect(texts.tool("getY")?.parameters == ["limit": "Its own."])
    }

    @Test func `takes nothing that is there already from others`() throws {
        let own = try texts("# T\n## Tool: getX\n### Z\nMine.\n#### Parameters\n- `limit`: Mine.\n")

        let texts = own.completed(by: try texts(shipped))

        let parameters = ["limit": "Mine.", "id": "Shared."]
        #expect(texts.tool("getX") == ToolText(title: "Z", description: "Mine.", parameters: parameters))
    }

    @Test func `names what the server would not use`() throws {
        let own = try texts(
            """
            # T
            ## Parameters
            - `limits`: No such one.
            ## Tool: getX
            ### X
            Text.
            #### Parameters
            - `Id`: No such one.
            ## Tool: getZ
            ### Z
            Text.
            ## Resource: crm/none
            ### None
            Text.
            ## Messages
            - `a`: {cuont} rows
            - `b`: {any}
            ## Instruction notes
            - More
            - than before.
            """
        )

        #expect(
            own.strangers(to: try texts(shipped)) == [
                "message a {cuont}", "message b", "parameter limits", "resource crm/none", "tool getX.Id", "tool getZ",
            ]
        )
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `finds nothing unused in the shipped files`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)

        for other in LocaleTexts.shippedLocales { #expect(texts.strangers(to: try .shipped(other)) == []) }
    }

    private func texts(_ markdown: String) throws -> LocaleTexts {
        try LocaleTexts(parsing: markdown, file: "a.md")
    }
}
