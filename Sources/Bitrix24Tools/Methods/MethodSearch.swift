import Bitrix24
import JSONCore
import MCP

/// Finds methods of the REST API by words.
struct MethodSearch: Tool {
    struct Input: Decodable, Sendable {
        var query: String
        var scope: String?
        var access: AccessFilter?
        var limit: MethodLimit?
    }

    /// How many methods are offered where none fits.
    private static let mostNearest = 5
    /// How much of a query counts.
    private static let longestQuery = 500

    let name: ToolName = "searchMethods"
    let effect: ToolEffect = .reads
    var outputSchema: JSONValue? { OutputSchema.open }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        let text = String(input.query.prefix(Self.longestQuery))
        let scope = input.scope?.lowercased()
        try check(text, scope: scope, in: context.texts)
        let query = MethodQuery(text, in: .shipped)
        let hits = query.hits { entry in
            (scope.map(entry.isOf) ?? true) && (input.access?.allows(entry.method) ?? true)
        }
        let limit = (input.limit ?? .standard).rawValue
        let answer = MethodSearchAnswer(
            tool: name,
            query: text,
            hits: Array(hits.prefix(limit)),
            total: hits.count,
            nearest: hits.isEmpty ? nearest(to: query, text) : [],
            context: context
        )
        return answer.toolResult(for: request)
    }

    /// The methods that would fit in another scope and class, else those with names like the query.
    private func nearest(to query: MethodQuery, _ text: String) -> [MethodEntry] {
        let others = query.hits { _ in true }
        guard others.isEmpty else { return Array(others.prefix(Self.mostNearest)) }
        return MethodLibrary.shipped.entries(namedLike: text, atMost: Self.mostNearest)
    }

    /// Checks what the schema cannot.
    ///
    /// - Throws: A ``ToolInputError`` for a query without a word, and for a scope that no method has.
    private func check(_ query: String, scope: String?, in texts: LocaleTexts) throws {
        let library = MethodLibrary.shipped
        var faults: [ToolInputFault] = []
        if WordSplitter.words(of: query).isEmpty {
            faults.append(.init(path: "query", reason: texts.message(.queryWithoutWords)))
        }
        if let scope, !library.entries.contains(where: { $0.isOf(scope: scope) }) {
            faults.append(
                .init(path: "scope", problem: .unexpected(found: scope.quoted, expected: .oneOf(library.scopes)))
            )
        }
        guard faults.isEmpty else { throw ToolInputError(tool: name, faults: faults) }
    }
}
