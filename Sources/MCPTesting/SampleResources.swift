import JSONCore
import MCP

/// A note, a picture, and notes by their numbers.
struct SampleResources: ResourceProvider {
    /// The picture, which holds no text.
    static let picture = ResourceDefinition(
        uri: "sample://picture",
        name: "picture",
        title: "Picture",
        description: "No text.",
        mimeType: "image/png",
        size: 4,
        annotations: Annotations(audience: [.user, .assistant], priority: 0.5, lastModified: "2026-11-25T12:00:00Z"),
        icons: [SampleContent.icon],
        meta: ["example.com/part": "picture"]
    )

    let resources = [
        ResourceDefinition(uri: "sample://note", name: "note", mimeType: "application/json"),
        SampleResources.picture,
    ]
    let templates = [
        ResourceTemplate(uriTemplate: "sample://note/{id}", name: "one note", description: "By id."),
        ResourceTemplate(
            uriTemplate: "sample://note/{id}/{line}",
            name: "one line",
            title: "Line",
            mimeType: "text/plain",
            annotations: Annotations(audience: [.assistant]),
            icons: [SampleContent.icon],
            meta: ["example.com/part": "line"]
        ),
    ]

    func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]? {
        if uri == "sample://broken" { throw FailingTool.Failure() }
        if uri == Self.picture.uri {
            return [
                ResourceContents(
                    uri: uri,
                    mimeType: "image/png",
                    blob: [0x89, 0x50, 0x4E, 0x47],
                    meta: ["example.com/part": "picture"]
                )
            ]
        }
        guard uri.hasPrefix("sample://note") else { return nil }
        return [ResourceContents(uri: uri, mimeType: "application/json", text: Array(#"{"note":"ночь"}"#.utf8))]
    }
}
