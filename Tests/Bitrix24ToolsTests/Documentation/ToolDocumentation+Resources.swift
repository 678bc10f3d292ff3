import JSONCore
import Logging
import MCP

@testable import Bitrix24Tools

extension ToolDocumentation {
    /// The resources with a fixed address.
    ///
    /// - Parameter arguments: What each takes, by its short address.
    func resources(described arguments: [String: String]) -> String {
        var table = MarkdownTable("resource", "", "holds", "takes")
        for resource in catalog.resources {
            table.add(
                resource.uri.code,
                resource.title ?? "",
                (resource.description ?? "").prose,
                arguments[resource.name] ?? ""
            )
        }
        return """
            ## Resources

            `resources/read` takes the long form of an address (`bitrix24://crm/leads`), the short one (`crm/leads`) and its
            last segment (`leads`). Arguments are query items, written as PHP reads them:
            `bitrix24://crm/leads?filter[STATUS_ID]=NEW&select=ID,TITLE&limit=20`. What is read is JSON: `metadata`, `data`,
            `next_cursor`, `total`.

            \(table.text)
            """
    }

    /// The families of resources.
    func templates() -> String {
        var table = MarkdownTable("template", "", "holds")
        for template in catalog.templates {
            table.add(template.uriTemplate.code, template.title ?? "", (template.description ?? "").prose)
        }
        return "## Resource templates\n\n" + table.text
    }

    /// What each resource takes, in words: it is asked for something that it has not, and names what it has.
    func argumentsOfResources() async throws -> [String: String] {
        var arguments: [String: String] = [:]
        for resource in catalog.resources {
            let allowed = try await argumentNames(of: resource.name)
            let tool = try ToolCatalog.tools.first { tool in
                guard let tool = tool as? any ListTool, tool.kind.resource == resource.name else { return false }
                return Set(try tool.inputSchema.properties) == Set(allowed)
            }
            arguments[resource.name] = tool.map { "what \($0.name.rawValue.code) takes" } ?? allowed.codes
        }
        return arguments
    }

    private func argumentNames(of path: String) async throws -> [String] {
        let wrong: JSONObject = ["no such argument": true]
        do {
            _ = try await catalog.query(path, arguments: wrong, for: RequestContext(logger: .silent))
        } catch let error as ToolInputError {
            for case .unknown(let allowed) in error.faults.map(\.problem) { return allowed }
        }
        throw MissingText(name: path)
    }

    private var catalog: ResourceCatalog { ResourceCatalog(context: context, changelog: "") }
}
