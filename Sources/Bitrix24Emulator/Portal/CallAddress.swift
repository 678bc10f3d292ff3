/// What the path of a request says: whom it comes from, and what it calls.
struct CallAddress: Sendable {
    /// The user and the secret of a webhook; `nil` where an access token is expected.
    var webhook: (user: String, code: String)?
    /// The method in lower case.
    var method: String
    /// Whether the path asks for XML.
    var asksForXML: Bool

    /// Reads `/rest/{user}/{code}/{method}[.json|.xml]` and `/rest/{method}`; `nil` where the path is not of the REST API.
    init?(path: some StringProtocol) {
        let segments = path.split(separator: "/").map { PHPQuery.decode($0) }
        guard segments.first == "rest", segments.count <= 4 else { return nil }
        var name = (segments.count == 2 || segments.count == 4 ? segments.last : nil)?.lowercased() ?? ""
        asksForXML = name.hasSuffix(".xml")
        if name.hasSuffix(".json") { name.removeLast(5) }
        if asksForXML { name.removeLast(4) }
        method = name
        webhook = segments.count > 2 ? (segments[1], segments[2]) : nil
    }
}
