public import JSONCore

/// Everything that a server offers, at one moment.
///
/// A snapshot never changes; when texts do, the server gets another one as a whole.
public struct ServerContent: Sendable {
    /// What the server says of itself.
    public var info: Implementation
    /// How a model should use the server.
    public var instructions: String?
    /// Further members of the `initialize` result.
    public var handshakeExtras: JSONObject
    /// The tools in the order of the list.
    public var tools: [RegisteredTool]
    /// What clients can read.
    public var resources: any ResourceProvider
    /// The prompts.
    public var prompts: any PromptProvider
    /// How many items a page of a list has at most; a list that is longer comes in several.
    public var pageSize: Int
    /// The values of arguments; `nil` where the server does not complete any.
    public var completions: (any CompletionProvider)?
    /// Whether handlers send log messages.
    public var sendsLogMessages: Bool
    /// Whether clients are told of resources that hold something else, by ``MCPServer/announceUpdate(of:)``.
    public var announcesResourceUpdates: Bool
    /// Turns an error of a tool into its result; called for every error but a cancellation and an ``RPCError``.
    public var toolFailure: @Sendable (any Error, ToolName, RequestContext) -> ToolResult
    /// Turns an error of what a request named into words for the one who asked; an ``RPCError`` passes by.
    public var requestFailure: @Sendable (any Error, _ subject: String) -> RequestFailure

    /// Puts a snapshot together.
    public init(
        info: Implementation,
        instructions: String? = nil,
        handshakeExtras: JSONObject = [:],
        tools: [RegisteredTool] = [],
        resources: any ResourceProvider = NoResources(),
        prompts: any PromptProvider = NoPrompts(),
        pageSize: Int = 1000,
        completions: (any CompletionProvider)? = nil,
        sendsLogMessages: Bool = false,
        announcesResourceUpdates: Bool = false,
        toolFailure: @escaping @Sendable (any Error, ToolName, RequestContext) -> ToolResult =
            ServerContent.describedFailure,
        requestFailure: @escaping @Sendable (any Error, String) -> RequestFailure = ServerContent.undisclosedFailure
    ) {
        self.info = info
        self.instructions = instructions
        self.handshakeExtras = handshakeExtras
        self.tools = tools
        self.resources = resources
        self.prompts = prompts
        self.pageSize = pageSize
        self.completions = completions
        self.sendsLogMessages = sendsLogMessages
        self.announcesResourceUpdates = announcesResourceUpdates
        self.toolFailure = toolFailure
        self.requestFailure = requestFailure
    }

    /// Says what is wrong with arguments, and of other errors only that the tool failed.
    public static let describedFailure: @Sendable (any Error, ToolName, RequestContext) -> ToolResult = {
        error,
        tool,
        _ in
        let message =
            (error as? ToolInputError)?.message ?? (error as? InputUnavailable)?.description ?? "\(tool) failed."
        return ToolResult(content: [.text(message)], isError: true)
    }

    /// Says that the server failed and nothing else.
    public static let undisclosedFailure: @Sendable (any Error, String) -> RequestFailure = { _, _ in
        RequestFailure(.server, "The server failed to answer.")
    }
}
