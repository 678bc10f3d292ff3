import Bitrix24
import JSONCore
import MCP

/// A dictionary of the portal, such as its currencies, read from the cache.
struct DictionaryResource: Resource {
    let path: String
    /// What has to be known of the portal.
    let needs: DirectoryNeeds
    /// The rows.
    let rows: @Sendable (DirectorySnapshot, LocaleTexts) -> [JSONFragment]

    func page(
        _ arguments: JSONObject,
        in context: PortalContext,
        for request: RequestContext
    ) async throws -> ResourcePage {
        let slice = try decoded(arguments, as: RowSlice.self)
        let snapshot = await context.client.directory.snapshot(for: needs)
        let rows = rows(snapshot, context.texts)
        if rows.isEmpty, let problem = snapshot.problems.first { throw problem }
        var page = try slice.page(of: rows, at: path)
        page.warnings = snapshot.problems.prefix(1).map { problem in
            let reason = ToolFailure.reason(problem, in: context)
            return AnswerWarning(message: context.texts.message(.namesUnavailable, ["reason": reason]))
        }
        return page
    }
}
