import JSONCore

/// What a request of the modern era says about itself, after all checks that come before its method is looked up.
struct ModernEnvelope: Sendable {
    let revision: Revision
    let clientCapabilities: JSONObject
    /// The least level of log messages that the client wants with this request; `nil` for none.
    let logLevel: LogLevel?

    /// Checks in the order of the specification: the first fault decides the answer.
    ///
    /// 1. a routing header stands there twice, 2. the keys of `_meta`, 3. the headers against the body, 4. the
    /// revision. Without headers, as on a pipe, the first and the third fall away.
    init(checking request: Message.Request, headers: RoutingHeaders?) throws(RPCError) {
        if let field = headers?.duplicated {
            throw RPCError(.headerMismatch, "The header \(field) stands there more than once.")
        }
        let (version, capabilities) = try Self.requiredKeys(of: request)
        if let headers { try Self.compare(headers, with: request, version: version) }
        guard let text = version.string else {
            throw RPCError(.invalidParams, "\(MetaKey.protocolVersion) must be a string.")
        }
        guard let revision = Revision(rawValue: text), revision.isModern else {
            let data: JSONValue = [
                "supported": .strings(Revision.modern.map(\.rawValue)),
                "requested": .string(text),
            ]
            throw RPCError(
                .unsupportedProtocolVersion,
                "The server does not speak revision \(text.excerpt).",
                data: data
            )
        }
        logLevel = try Self.logLevel(of: request)
        self.revision = revision
        clientCapabilities = capabilities
    }

    private static func requiredKeys(
        of request: Message.Request
    ) throws(RPCError) -> (version: JSONNode, capabilities: JSONObject) {
        guard let meta = request.params?["_meta"], meta.kind == .object else {
            throw RPCError(
                .invalidParams,
                "params._meta must be an object with \(MetaKey.protocolVersion) and \(MetaKey.clientCapabilities)."
            )
        }
        guard let version = meta[MetaKey.protocolVersion] else {
            throw RPCError(.invalidParams, "params._meta lacks \(MetaKey.protocolVersion).")
        }
        guard let capabilities = meta[MetaKey.clientCapabilities] else {
            throw RPCError(.invalidParams, "params._meta lacks \(MetaKey.clientCapabilities).")
        }
        guard let object = JSONValue(capabilities).object else {
            throw RPCError(
                .invalidParams,
                "\(MetaKey.clientCapabilities) must be an object, not \(capabilities.kindPhrase)."
            )
        }
        return (version, object)
    }

    private static func compare(
        _ headers: RoutingHeaders,
        with request: Message.Request,
        version: JSONNode
    ) throws(RPCError) {
        try require(headers.protocolVersion, named: "MCP-Protocol-Version", toBe: version.string ?? version.rawText)
        try require(headers.method, named: "Mcp-Method", toBe: request.method)
        guard let key = Method.nameParameter(of: request.method), let name = request.params?[key]?.string else {
            return
        }
        guard let header = headers.name else {
            throw RPCError(
                .headerMismatch,
                "The header Mcp-Name is missing; it must be '\(name.excerpt)', as in the body."
            )
        }
        guard let decoded = HeaderValue.decoded(header) else {
            throw RPCError(.headerMismatch, "The header Mcp-Name is not valid base64 of UTF-8: '\(header.excerpt)'.")
        }
        try require(decoded, named: "Mcp-Name", toBe: name)
    }

    private static func require(_ value: String?, named field: String, toBe expected: String) throws(RPCError) {
        guard let value else {
            throw RPCError(
                .headerMismatch,
                "The header \(field) is missing; it must be '\(expected.excerpt)', as in the body."
            )
        }
        guard value.utf8.elementsEqual(expected.utf8) else {
            throw RPCError(
                .headerMismatch,
                "The header \(field) is '\(value.excerpt)', but the body says '\(expected.excerpt)'."
            )
        }
    }

    private static func logLevel(of request: Message.Request) throws(RPCError) -> LogLevel? {
        guard let node = request.params?["_meta"]?[MetaKey.logLevel] else { return nil }
        guard let level = node.string.flatMap(LogLevel.init) else {
            throw RPCError(
                .invalidParams,
                "\(MetaKey.logLevel) must be one of \(LogLevel.names), not \(node.rawText.excerpt)."
            )
        }
        return level
    }
}
