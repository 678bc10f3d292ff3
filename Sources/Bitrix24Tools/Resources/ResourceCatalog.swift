package import JSONCore
package import MCP

/// The resources that the product offers.
package struct ResourceCatalog: QueryableResources {
    private let context: PortalContext
    private let all: [any Resource]

    /// Creates the catalogue.
    ///
    /// - Parameter changelog: The product's change log, in Markdown.
    package init(context: PortalContext, changelog: String = "") {
        self.context = context
        all = [
            RecordResource(.deals, arguments: DealList.Input.self, templates: .deals),
            RecordResource(.leads, arguments: LeadList.Input.self, templates: .leads),
            RecordResource(.contacts, arguments: ListInput.self, templates: .contacts),
            RecordResource(.companies, arguments: ListInput.self, templates: .companies),
            RecordResource(.users, arguments: ListInput.self, templates: .users),
            RecordResource(.tasks, arguments: ListInput.self, templates: .tasks),
            DictionaryResource.currencies,
            DictionaryResource.leadStatuses,
            DictionaryResource.leadSources,
            DictionaryResource.dealCategories,
            DictionaryResource.dealStages,
            DictionaryResource.taskStatuses,
            DictionaryResource.taskPriorities,
            LeadsGuide(),
            Releases(changelog: changelog),
            SchemaResource(),
        ]
    }

    package var resources: [ResourceDefinition] {
        all.map { resource in
            let text = context.texts.resource(resource.path)
            return ResourceDefinition(
                uri: ResourceAddress.scheme + resource.path,
                name: resource.path,
                title: text?.title,
                description: text?.description,
                mimeType: Self.mimeType
            )
        }
    }

    package var templates: [ResourceTemplate] {
        addressTemplates.map { template in
            let text = context.texts.template(template.path)
            return ResourceTemplate(
                uriTemplate: template.uri,
                name: template.path,
                title: text?.title,
                description: text?.description,
                mimeType: Self.mimeType
            )
        }
    }

    /// The families of addresses, in the order of the list.
    var addressTemplates: [AddressTemplate] { all.flatMap(\.templates) }

    package func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]? {
        guard let fragment = try await query(uri, for: request) else { return nil }
        // Programs get what the portal sent, models see what somebody hid in it.
        let shown = HiddenText(in: JSONPieces(fragment))?.pieces.bytes ?? fragment.bytes
        return [ResourceContents(uri: uri, mimeType: Self.mimeType, text: shown)]
    }

    /// Reads a resource by its long form, its short form or the last segment of it; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - arguments: What is wanted, beside the query items of the address and before them; filters hold together.
    ///   - cursor: Where an earlier answer said to go on.
    package func query(
        _ address: String,
        arguments: JSONObject = [:],
        cursor: String? = nil,
        for request: RequestContext
    ) async throws -> JSONFragment? {
        guard let address = ResourceAddress(address), let (resource, id) = find(address.segments) else { return nil }
        var merged = address.arguments
        for member in arguments.members { merged[member.key] = member.value }
        if var filter = address.arguments["filter"]?.object, let narrower = arguments["filter"]?.object {
            for member in narrower.members { filter[member.key] = member.value }
            merged["filter"] = .object(filter)
        }
        let page: ResourcePage?
        if let id {
            try resource.refuse(merged.keys + (cursor == nil ? [] : ["cursor"]), in: context.texts)
            page = try await resource.item(id, in: context)
        } else {
            if let cursor { merged["start"] = .int(try resource.start(at: cursor, in: context.texts).rawValue) }
            page = try await resource.page(merged, in: context, for: request)
        }
        return page?.fragment(path: resource.path, instanceName: context.settings.instanceName)
    }

    private static let mimeType = "application/json"

    /// The resource of a path, and the number of a record where the path ends with one.
    private func find(_ segments: [String]) -> (resource: any Resource, id: RecordID?)? {
        if let resource = find(path: segments.joined(separator: "/")) { return (resource, nil) }
        guard let id = segments.last.flatMap({ Int($0) }).flatMap(RecordID.init),
            let resource = find(path: segments.dropLast().joined(separator: "/")), resource.hasItems
        else { return nil }
        return (resource, id)
    }

    private func find(path: String) -> (any Resource)? {
        all.first { $0.path == path || $0.path.split(separator: "/").last.map(String.init) == path }
    }
}
