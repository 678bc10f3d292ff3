public import JSONCore

extension RoutingHeaders {
    /// The fields that a client of the modern era sends with a message, in order: names and encoded values.
    ///
    /// What the message lacks, or has as something else than a text, has no field; the receiver finds fault with it.
    public static func fields(for message: JSONNode) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        if let version = message["params"]?["_meta"]?[MetaKey.protocolVersion]?.string {
            fields.append(("MCP-Protocol-Version", HeaderValue.encoded(version)))
        }
        guard let method = message["method"]?.string else { return fields }
        fields.append(("Mcp-Method", HeaderValue.encoded(method)))
        if let name = Method.nameParameter(of: method).flatMap({ message["params"]?[$0]?.string }) {
            fields.append(("Mcp-Name", HeaderValue.encoded(name)))
        }
        return fields
    }
}
