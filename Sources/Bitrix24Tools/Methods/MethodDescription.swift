import Bitrix24
import JSONCore
import MCP

/// Tells all that is known of one method of the REST API.
struct MethodDescription: Tool {
    struct Input: Decodable, Sendable {
        var method: MethodName
    }

    /// How many names are offered for one that no method has.
    private static let mostNames = 5

    let name: ToolName = "describeMethod"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.open }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        let library = MethodLibrary.shipped
        guard let entry = library.entry(named: input.method.rawValue) else {
            let reason = reason(input.method, in: library, context.texts)
            throw ToolInputError(tool: name, faults: [.init(path: "method", reason: reason)])
        }
        return MethodDescriptionAnswer(tool: name, entry: entry, context: context).toolResult(for: request)
    }

    /// That there is no such method, and which have names like it.
    private func reason(_ method: MethodName, in library: MethodLibrary, _ texts: LocaleTexts) -> String {
        let nearest = library.entries(namedLike: method.rawValue, atMost: Self.mostNames).map(\.method.rawValue)
        let quoted = method.rawValue.quoted
        guard !nearest.isEmpty else { return texts.message(.unknownMethod, ["method": quoted]) }
        let names = nearest.joined(separator: ", ")
        return texts.message(.unknownMethodNear, ["method": quoted, "nearest": names])
    }
}
