package import JSONCore
package import MCP

/// All that the product says in one language, from one Markdown file.
package struct LocaleTexts: Hashable, Sendable {
    /// What a server tells a model at the start.
    package var instructions = ""
    /// Short rules beside the instructions, for programs.
    package var instructionNotes: [String] = []
    /// Ready queries: `title`, `description`, `order` and perhaps `filter`, `limit`, `start`.
    package var structuredInstructions: [JSONObject] = []
    /// When a list tool warns, by the name of the tool.
    package var warningRules: [String: WarningRule] = [:]
    /// The tasks of the leads guide.
    package var guideScenarios: [GuideScenario] = []
    /// The rules of the leads guide.
    package var guideRules: [String] = []
    /// The prompts in the order of the file.
    package var prompts: [PromptText] = []

    var tools: [String: ToolText] = [:]
    /// Texts of parameters that several tools share.
    var sharedParameters: [String: String] = [:]
    var messages: [String: String] = [:]
    var resources: [String: TitledText] = [:]
    var templates: [String: TitledText] = [:]
    var groups: [String: String] = [:]

    /// An empty set of texts, to be filled section by section.
    init() {}

    /// Reads a file of texts.
    ///
    /// - Parameter file: The file's name, for errors.
    package init(parsing markdown: String, file: String) throws(LocaleError) {
        do throws(LocaleFault) {
            try self.init(parsing: MarkdownParser.parse(markdown))
        } catch {
            throw LocaleError(file: file, line: error.line, reason: error.reason)
        }
    }

    /// What the list of tools says of a tool; `nil` where the file has no such tool.
    package func tool(_ name: ToolName) -> ToolText? { tools[name.rawValue] }

    /// A message with its `{placeholders}` filled in; the key itself where the file has no such message.
    package func message(_ key: String, _ arguments: [String: String] = [:]) -> String {
        guard let text = messages[key] else { return key }
        return Placeholders.fill(text) { arguments[$0] }
    }

    /// Whether the file has a message.
    package func hasMessage(_ key: String) -> Bool { messages[key] != nil }

    /// What the list of resources says of `crm/leads` and the like.
    package func resource(_ uri: String) -> (title: String, description: String)? { resources[uri]?.pair }

    /// What the list of templates says of `crm/leads/{id}` and the like.
    package func template(_ uriTemplate: String) -> (title: String, description: String)? {
        templates[uriTemplate]?.pair
    }

    /// The name of a group of stages: `process`, `success` or `failure`.
    package func groupName(_ semantics: String) -> String { groups[semantics] ?? semantics }
}
