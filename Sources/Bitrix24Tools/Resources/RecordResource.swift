import Bitrix24
import JSONCore
import MCP

/// Records of one kind as a resource, read like the tool that lists them.
struct RecordResource<Arguments: ListArguments>: Resource {
    let kind: RecordKind
    let templates: [AddressTemplate]

    var path: String { kind.resource }
    var hasItems: Bool { true }

    init(_ kind: RecordKind, arguments: Arguments.Type, templates: [AddressTemplate]) {
        self.kind = kind
        self.templates = templates
    }

    func page(
        _ arguments: JSONObject,
        in context: PortalContext,
        for request: RequestContext
    ) async throws -> ResourcePage {
        let arguments = try decoded(arguments, as: Arguments.self)
        let query = try await ListQuery(arguments, of: kind, for: ToolName(rawValue: path), in: context)
        let window = try await ListReader(client: context.client).rows(of: query)
        let records = await RecordSet(window.rows, of: kind, namedBy: context.client.directory)
        let budget = ResultBudget(bytes: arguments.list.maxBytes?.rawValue)
        let rows = records.written(detail: arguments.list.detail ?? .full, upTo: budget.bytes, in: context)
        return budget.fit(rows) { count in
            let next = window.next(keeping: count)
            return ResourcePage(
                data: rows.array(first: count),
                nextCursor: next.map { "\($0)" },
                total: window.total,
                warnings: query.warnings(in: context)
                    + window.warnings(keeping: count, budget: budget, in: context)
                    + records.warnings(in: context)
            )
        } structured: { (page: ResourcePage) in
            JSONPieces(page.fragment(path: path, instanceName: context.settings.instanceName))
        }.answer
    }

    func item(_ id: RecordID, in context: PortalContext) async throws -> ResourcePage? {
        do throws(PortalError) {
            let parameters = kind.item.parameters(id: "\(id.rawValue)")
            let answer = try await context.client.call(kind.item.method, parameters)
            guard let record = kind.item.record(in: answer) else { return nil }
            let records = await RecordSet([record], of: kind, namedBy: context.client.directory)
            return ResourcePage(
                data: records.written(detail: .full, in: context).array(first: 1),
                total: 1,
                warnings: records.warnings(in: context)
            )
        } catch {
            guard error.kind == .notFound else { throw error }
            return nil
        }
    }
}
