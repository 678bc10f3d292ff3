import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct LocaleTextsTests {
    @Test func `reads a tool with parameters of its own and shared ones`() throws {
        let texts = try LocaleTexts(
            parsing: """
                # Texts

                ## Tool: getDeals

                ### Deals

                Lists deals,
                newest first.

                #### Parameters

                - `select`, `limit`
                - `stage`: Only this stage,
                  such as `NEW`.

                ## Parameters

                - `limit`: How many.
                - `select`: Which fields.
                """,
            file: "a.md"
        )

        #expect(
            texts.tool("getDeals")
                == ToolText(
                    title: "Deals",
                    description: "Lists deals, newest first.",
                    parameters: [
                        "select": "Which fields.", "limit": "How many.", "stage": "Only this stage, such as `NEW`.",
                    ]
                )
        )
        #expect(texts.tool("getLeads") == nil)
    }

    @Test func `fills messages in and shows the key of one that is missing`() throws {
        let texts = try LocaleTexts(
            parsing: "# T\n## Messages\n### Some\n- `a.b`: {x} of {y}\n### Others\n- `c`: d\n",
            file: "a.md"
        )

        #expect(texts.message("a.b", ["x": "1"]) == "1 of {y}")
        #expect(texts.message("c") == "d")
        #expect(texts.message("z.z", ["x": "1"]) == "z.z")
        #expect(texts.hasMessage("c"))
        #expect(!texts.hasMessage("z.z"))
    }

    @Test func `reads a warning rule`() throws {
        let texts = try LocaleTexts(
            parsing: "# T\n## Warning: getLeads\n- fields: `A`, `B`\n- range: `last_week`\n\nNo {field}\ngiven.\n",
            file: "a.md"
        )

        let rule = WarningRule(fields: ["A", "B"], range: .lastWeek, message: "No {field} given.")
        #expect(texts.warningRules == ["getLeads": rule])
    }

    @Test func `reads ready queries and scenarios`() throws {
        let texts = try LocaleTexts(
            parsing: """
                # T
                ## Structured instructions
                ### Fresh
                The latest.
                ```json
                {"limit": 5, "order": {"ID": "DESC"}}
                ```
                ## Guide
                ### Today
                Of today.
                ```json
                {"tool": "getLeads", "params": {"dateHint": "today"}}
                ```
                ## Guide rules
                - One.
                - Two.
                """,
            file: "a.md"
        )

        #expect(
            texts.structuredInstructions.map { JSONValue.object($0).text } == [
                #"{"title":"Fresh","description":"The latest.","order":{"ID":"DESC"},"limit":5}"#
            ]
        )
        let payload: JSONObject = ["tool": "getLeads", "params": ["dateHint": "today"]]
        #expect(texts.guideScenarios == [GuideScenario(title: "Today", description: "Of today.", payload: payload)])
        #expect(texts.guideRules == ["One.", "Two."])
    }

    @Test func `takes what it lacks from other texts`() throws {
        let own = try LocaleTexts(
            parsing: "# T\n## Messages\n- `a`: mine\n## Tool: getX\n### X\nMine.\n",
            file: "a.md"
        )
        let other = try LocaleTexts(
            parsing: """
                # T
                ## Instructions
                Do.
                ## Messages
                - `a`: other
                - `b`: other
                ## Tool: getX
                ### Y
                Other.
                #### Parameters
                - `limit`: Other.
                """,
            file: "b.md"
        )

        let texts = own.completed(by: other)

        #expect(texts.message("a") == "mine")
        #expect(texts.message("b") == "other")
        #expect(texts.instructions == "Do.")
        #expect(texts.tool("getX") == ToolText(title: "X", description: "Mine.", parameters: ["limit": "Other."]))
        #expect(texts.keys == other.keys)
    }

    @Test func `has no texts for a locale that is not shipped`() throws {
        let error = try #require(throws: LocaleError.self) { try LocaleTexts.shipped("de") }

        #expect(error.description == "prompts_de.md:1: locale \"de\" is not shipped; shipped are \"ru\", \"en\"")
    }
}
