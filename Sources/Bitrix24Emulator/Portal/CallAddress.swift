/// What the path of a request says: whom it comes from, and what it calls.
struct CallAddress: Sendable {
    /// The user and the secret of a webhook; `nil` where an access token is expected.
    var webhook: (user: String, code: String)?
    /// The method in lower case.
    var method: String
    /// Whether the path asks for XML.
    var asksForXML: Bool
    /// Whether the path is one of REST 3.0.
    var isVersion3: Bool

    /// Reads `/rest/{user}/{code}/{method}[.json|.xml]` and `/rest/{method}`, and for REST 3.0 the same behind
    /// `/rest/api/`; `nil` where the path is not of the REST API.
    init?(path: some StringProtocol) {
        var segments = path.split(separator: "/").map { PHPQuery.decode($0) }
        guard segments.first == "rest" else { return nil }
        segments.removeFirst()
        isVersion3 = segments.first == "api"
        if isVersion3 { segments.removeFirst() }
        guard segments.count <= 3 else { return nil }
        var name = (segments.count == 1 || segments.count == 3 ? segments.last : nil)?.lowercased() ?? ""
        asksForXML = name.hasSuffix(".xml")
        if name.hasSuffix(".json") { name.removeLast(5) }
        if asksForXML { name.removeLast(4) }
        method = name
        webhook = segments.count > 1 ? (segments[0], segments[1]) : nil
    }
}
