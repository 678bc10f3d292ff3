import JSONCore
import MCP

/// The resources of the fixture, and the template of one.
struct FixtureResources: ResourceProvider {
    let resources = [
        ResourceDefinition(
            uri: "test://static-text",
            name: "static-text",
            description: "A text that never changes.",
            mimeType: "text/plain"
        ),
        ResourceDefinition(
            uri: "test://static-binary",
            name: "static-binary",
            description: "A picture that never changes.",
            mimeType: "image/png"
        ),
        ResourceDefinition(
            uri: "test://watched-resource",
            name: "watched-resource",
            description: "A text that can be watched.",
            mimeType: "text/plain"
        ),
    ]
    let templates = [
        ResourceTemplate(
            uriTemplate: "test://template/{id}/data",
            name: "template-data",
            description: "Data of an id.",
            mimeType: "application/json"
        )
    ]

    func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]? {
        switch uri {
        case "test://static-text":
            return [text(uri, "text/plain", "This is the content of the static text resource.")]
        case "test://watched-resource": return [text(uri, "text/plain", "Watched resource content")]
        case "test://static-binary":
            return [ResourceContents(uri: uri, mimeType: "image/png", blob: SampleMedia.pngBytes)]
        default:
            guard let id = uri.templateID else { return nil }
            let data: JSONObject = [
                "id": .string(id), "templateTest": true, "data": .string("Data for ID: \(id)"),
            ]
            return [text(uri, "application/json", JSONValue.object(data).text)]
        }
    }

    private func text(_ uri: String, _ mimeType: String, _ text: String) -> ResourceContents {
        ResourceContents(uri: uri, mimeType: mimeType, text: Array(text.utf8))
    }
}

extension String {
    /// The id in an address of the template.
    fileprivate var templateID: String? {
        let (head, tail) = ("test://template/", "/data")
        guard hasPrefix(head), hasSuffix(tail), utf8.count > head.utf8.count + tail.utf8.count else { return nil }
        return String(dropFirst(head.count).dropLast(tail.count))
    }
}
