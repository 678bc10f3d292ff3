import JSONCore
import MCP

/// What `describeCrm` says, for clients that read resources: of the whole portal, or of a kind of records.
struct SchemaResource: Resource {
    let path = "schema"

    func page(
        _ arguments: JSONObject,
        in context: PortalContext,
        for request: RequestContext
    ) async throws -> ResourcePage {
        let input = try decoded(arguments, as: CRMDescription.Input.self)
        let answer = try await CRMDescription().answer(input, in: context)
        return ResourcePage(data: JSONFragment(array: [JSONFragment(.object(answer.body))]), total: 1)
    }
}
